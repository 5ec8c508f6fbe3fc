package org.waymark.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.casework.ContactChannel;

/** Tells what became of a referral between the sender and the service. */
final class IntakeStory {

    /**
     * Where a referral stands after intake.
     *
     * @param triaged null while nobody has looked
     */
    record Verdict(String state, String disposition, String reason, Instant triaged) {

        boolean accepted() {
            return state.equals("ACCEPTED");
        }
    }

    private final Dice dice;
    private final Shifts shifts;
    private final Instant now;

    IntakeStory(Dice dice, Shifts shifts, Instant now) {
        this.dice = dice;
        this.shifts = shifts;
        this.now = now;
    }

    /** Decides, and makes the row say what the decision needs it to say. */
    Verdict tell(FeedLine line, Instant received, boolean feed) {
        boolean explicit =
                line.is(Column.DOMESTIC_ABUSE, "Y")
                        || line.get(Column.OFFENCE_CODE).matches("(17|19|20|22).*")
                        || line.is(Column.VICTIM_TYPE, "BEREAVED");
        double thrown = dice.fraction() * 100;
        Instant looked = triage(received);
        boolean fresh = received.isAfter(now.minus(Duration.ofDays(9)));
        if (explicit && thrown < (fresh ? 13 : 5)) {
            return withoutConsent(line, received, looked);
        }
        line.with(Column.CONSENT, explicit || !feed ? "EXPLICIT" : "NOTIFIED");
        line.with(Column.CONSENT_AT, line.get(Column.REPORTED_AT));
        line.with(Column.DO_NOT_CONTACT, "").with(Column.DO_NOT_CONTACT_REASON, "");
        if (thrown > 99.2) {
            return doNotContact(line, received, looked);
        }
        if (feed && thrown > 97.8) {
            return unreachable(line, received);
        }
        reachable(line);
        if (feed && thrown > 97.3) {
            Instant nextDay = received.plus(Duration.ofDays(1));
            Instant withdrawn = nextDay.isAfter(now) ? now : nextDay;
            return new Verdict("WITHDRAWN", "WITHDRAWN", "WITHDRAWN_BY_SENDER", withdrawn);
        }
        if (looked == null) {
            return new Verdict("RECEIVED", "ACCEPTED", null, null);
        }
        if (fresh && thrown > 92) {
            String waitsFor = dice.one("MORE_INFORMATION", "AWAITING_POLICE");
            return new Verdict("HELD", "ACCEPTED", waitsFor, looked);
        }
        boolean declined = thrown > 96.1;
        return declined
                ? new Verdict("DECLINED", "ACCEPTED", declineReason(), looked)
                : new Verdict("ACCEPTED", "ACCEPTED", null, looked);
    }

    /** Within two working days, sometimes later; of the last days' much is still to do. */
    private Instant triage(Instant received) {
        boolean late = dice.percent(5);
        Instant looked = shifts.after(dice, received, late ? 2 : 0, late ? 4 : 1);
        LocalDate arrived = LocalDate.ofInstant(received, Moments.LONDON);
        LocalDate today = LocalDate.ofInstant(now, Moments.LONDON);
        WorkingCalendar calendar = shifts.calendar();
        int left = 0;
        if (!arrived.isBefore(calendar.minus(today, 1))) {
            left = 78;
        } else if (!arrived.isBefore(calendar.minus(today, 2))) {
            left = 36;
        } else if (!arrived.isBefore(calendar.minus(today, 5))) {
            left = 12;
        }
        boolean waits = dice.percent(left);
        return waits || looked.isAfter(now) ? null : looked;
    }

    private Verdict withoutConsent(FeedLine line, Instant received, Instant looked) {
        line.with(Column.CONSENT, dice.percent(60) ? "NOT_ASKED" : "NOTIFIED");
        line.with(Column.CONSENT_AT, "");
        boolean old = received.isBefore(now.minus(Duration.ofDays(12)));
        if (!old || looked == null) {
            return new Verdict("HELD", "HELD_CONSENT", "CONSENT_MISSING", looked);
        }
        Instant back = shifts.after(dice, looked, 3, 8);
        Instant returned = back.isAfter(now) ? looked : back;
        return new Verdict("RETURNED", "HELD_CONSENT", "CONSENT_MISSING", returned);
    }

    private Verdict doNotContact(FeedLine line, Instant received, Instant looked) {
        boolean old = received.isBefore(now.minus(Duration.ofDays(25)));
        line.with(Column.DO_NOT_CONTACT, "Y");
        line.with(Column.DO_NOT_CONTACT_REASON, "In hospital, officer will say when");
        reachable(line);
        return old && looked != null
                ? new Verdict("RETURNED", "HELD_CONTACT", "MORE_INFORMATION", looked)
                : new Verdict("HELD", "HELD_CONTACT", "DO_NOT_CONTACT", looked);
    }

    private Verdict unreachable(FeedLine line, Instant received) {
        line.with(Column.PHONE_CALL_SAFE, "N").with(Column.PHONE_TEXT_SAFE, "N");
        line.with(Column.PHONE_VOICEMAIL_SAFE, "N").with(Column.LETTER_SAFE, "N");
        line.with(Column.EMAIL, "").with(Column.EMAIL_SAFE, "");
        return new Verdict("RETURNED", "RETURNED", "NO_SAFE_CONTACT", received);
    }

    /** Whoever is accepted can be reached in at least one safe way. */
    private void reachable(FeedLine line) {
        List<ContactChannel> safe = Channels.safe(line);
        if (safe.isEmpty() || safe.get(0) != ContactChannel.CALL && dice.percent(70)) {
            if (line.is(Column.PHONE, "")) {
                line.with(Column.PHONE, PersonMaker.phone(dice));
            }
            line.with(Column.PHONE_CALL_SAFE, "Y");
        }
    }

    private String declineReason() {
        return dice.one(
                "INELIGIBLE_AREA", "ALREADY_SUPPORTED", "ALREADY_SUPPORTED", "NOT_A_VICTIM");
    }
}
