package org.waymark.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.casework.CaseState;
import org.waymark.casework.ClosureReason;
import org.waymark.casework.ContactChannel;
import org.waymark.casework.ContactOutcome;
import org.waymark.person.AskFirst;
import org.waymark.reference.Risk;

/**
 * Tells what happens in a case from its opening until somebody is reached or given up; what would
 * lie in the future has not happened yet, so that the city is always alive today.
 */
final class CaseStory {

    private enum Fate {
        ENGAGES,
        DECLINES,
        IS_NOT_REACHED
    }

    private final Dice dice;
    private final Shifts shifts;
    private final Wording wording;
    private final StaffList staff;
    private final Quota quota = new Quota();
    private final Feedback feedback;
    private final SupportStory support;
    private final Instant now;

    CaseStory(Dice dice, Shifts shifts, Wording wording, StaffList staff, Instant now) {
        this.dice = dice;
        this.shifts = shifts;
        this.wording = wording;
        this.staff = staff;
        this.now = now;
        this.feedback = new Feedback(dice, now);
        this.support = new SupportStory(dice, shifts, wording, feedback, now);
    }

    /** The life of a case that the service opened at the given moment. */
    CaseLife tell(ServiceProfile service, FeedLine line, String side, Risk risk, Instant opened) {
        CaseLife life = new CaseLife(opened, risk);
        life.restricted = dice.percent(0.4);
        String manager = staff.of("SERVICE_MANAGER", service.code()).get(0).name();
        Instant allocated = shifts.after(dice, opened, 0, risk == Risk.HIGH ? 0 : 1);
        boolean left = recent(opened, 6) && dice.percent(32);
        if (allocated.isAfter(now) || left) {
            return life;
        }
        life.worker = worker(service, line, side);
        life.allocated = allocated;
        life.move(allocated, manager, "Allocated", CaseState.ALLOCATED, null);
        if (!dice.percent(service.attemptedPercent())) {
            close(life, shifts.after(dice, allocated, 0, 3), unattempted(), life.worker.name());
            return life;
        }
        contact(service, line, life, manager);
        return life;
    }

    /** Somebody of the team, and nobody of the same surname: they would have to be asked first. */
    private Staff worker(ServiceProfile service, FeedLine line, String side) {
        List<Staff> everybody = staff.of("CASEWORKER", service.code());
        List<Staff> others =
                everybody.stream()
                        .filter(s -> !AskFirst.isNamesake(s.name(), line.get(Column.SURNAME)))
                        .toList();
        List<Staff> all = others.isEmpty() ? everybody : others;
        List<Staff> near = all.stream().filter(s -> s.team().equals(side)).toList();
        return dice.one(near.isEmpty() ? all : near);
    }

    private ClosureReason unattempted() {
        return dice.one(
                ClosureReason.INELIGIBLE,
                ClosureReason.DUPLICATE,
                ClosureReason.DUPLICATE,
                ClosureReason.CLOSED_AT_POLICE_REQUEST);
    }

    private void contact(ServiceProfile service, FeedLine line, CaseLife life, String manager) {
        Fate fate = fate(service);
        List<ContactChannel> safe = Channels.safe(line);
        int tries = fate == Fate.IS_NOT_REACHED ? dice.between(3, 4) : 1 + dice.mostlyLow(0, 4);
        Instant at = life.allocated;
        for (int i = 1; i <= tries; i++) {
            boolean urgent = life.risk == Risk.HIGH;
            at = shifts.after(dice, at, i == 1 ? 0 : 1, i == 1 && urgent ? 0 : urgent ? 1 : 2);
            boolean busy = i == 1 && recent(at, 5) && dice.percent(34);
            if (at.isAfter(now) || busy) {
                return;
            }
            ContactChannel channel = safe.get((i - 1) % safe.size());
            boolean last = i == tries;
            if (last && fate != Fate.IS_NOT_REACHED) {
                reached(service, line, life, fate, at, talking(safe));
                return;
            }
            ContactOutcome outcome = missed(channel, line, last);
            attempt(life, at, channel, outcome);
            if (outcome == ContactOutcome.OTHER_PERSON_ANSWERED) {
                life.suspendedNumber = at;
                givenUp(life, at, ClosureReason.NO_SAFE_CONTACT, manager);
                return;
            }
        }
        givenUp(life, at, ClosureReason.NO_CONTACT, manager);
    }

    private Fate fate(ServiceProfile service) {
        if (quota.next(service.code(), service.engagePercent())) {
            return Fate.ENGAGES;
        }
        double others = 100 - service.engagePercent();
        boolean declines = dice.percent(100 * service.declinePercent() / others);
        return declines ? Fate.DECLINES : Fate.IS_NOT_REACHED;
    }

    /** People are spoken to by telephone, or in answer to what was written. */
    private static ContactChannel talking(List<ContactChannel> safe) {
        return safe.get(0);
    }

    private void attempt(CaseLife life, Instant at, ContactChannel channel, ContactOutcome result) {
        if (life.attempts.isEmpty()) {
            life.move(at, life.worker.name(), "Contact attempted", CaseState.CONTACTING, null);
        }
        life.attempts.add(new CaseLife.Attempt(at, channel, result));
        life.touched(at);
    }

    private ContactOutcome missed(ContactChannel channel, FeedLine line, boolean last) {
        return switch (channel) {
            case TEXT -> ContactOutcome.TEXT_SENT;
            case EMAIL -> ContactOutcome.EMAIL_SENT;
            case LETTER -> ContactOutcome.LETTER_SENT;
            default -> missedCall(line, last);
        };
    }

    /** That a number is dead ends the trying, so it comes last. */
    private ContactOutcome missedCall(FeedLine line, boolean last) {
        if (line.is(Column.DOMESTIC_ABUSE, "Y") && dice.percent(7)) {
            return ContactOutcome.OTHER_PERSON_ANSWERED;
        }
        boolean voicemail = line.is(Column.PHONE_VOICEMAIL_SAFE, "Y");
        if (voicemail && dice.percent(45)) {
            return ContactOutcome.VOICEMAIL_LEFT;
        }
        return last && dice.percent(12) ? ContactOutcome.NUMBER_DEAD : ContactOutcome.NO_ANSWER;
    }

    private void reached(
            ServiceProfile service,
            FeedLine line,
            CaseLife life,
            Fate fate,
            Instant at,
            ContactChannel channel) {
        boolean engages = fate == Fate.ENGAGES;
        attempt(life, at, channel, engages ? engaged(channel) : ContactOutcome.DECLINED);
        life.contacted = at;
        Instant after = at.plus(Duration.ofMinutes(dice.between(6, 38)));
        note(life, after, "FACTUAL", engages ? "FIRST" : "DECLINE");
        if (engages) {
            life.engaged = after;
            life.move(after, life.worker.name(), "Wants support", CaseState.ENGAGED, null);
            support.tell(service, line, life);
        } else {
            close(life, after.plusSeconds(90), ClosureReason.DECLINED_INITIAL, life.worker.name());
            feedback.ask(line, life, 6);
        }
    }

    private static ContactOutcome engaged(ContactChannel channel) {
        return channel == ContactChannel.CALL
                ? ContactOutcome.SPOKE_SAFE_TO_TALK
                : ContactOutcome.ANSWERED_IN_WRITING;
    }

    /**
     * Nobody is given up before the fifth working day, and never at high risk without a manager.
     */
    private void givenUp(CaseLife life, Instant last, ClosureReason reason, String manager) {
        Instant close = shifts.after(dice, life.firstAttempt(), 5, 8);
        close = close.isAfter(last) ? close : shifts.after(dice, last, 1, 2);
        String by = life.worker.name();
        if (life.risk == Risk.HIGH) {
            by = manager;
            Instant read = shifts.after(dice, last, 0, 1);
            if (!read.isAfter(now)) {
                String text = wording.some(dice, "OVERSIGHT");
                life.notes.add(new CaseLife.Note(read, manager, "OVERSIGHT", text));
                life.touched(read);
            }
            close = shifts.after(dice, close, 4, 12);
        }
        close(life, close, reason, by);
    }

    private void note(CaseLife life, Instant at, String kind, String wordingKind) {
        String text = wording.some(dice, wordingKind);
        life.notes.add(new CaseLife.Note(at, life.worker.name(), kind, text));
        life.touched(at);
    }

    private void close(CaseLife life, Instant at, ClosureReason reason, String by) {
        if (!at.isAfter(now)) {
            life.move(at, by, "Closed", CaseState.CLOSED, reason.name());
            life.closed = at;
            life.reason = reason;
        }
    }

    private boolean recent(Instant at, int days) {
        return at.isAfter(now.minus(Duration.ofDays(days)));
    }
}
