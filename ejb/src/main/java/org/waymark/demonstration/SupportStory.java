package org.waymark.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.casework.CaseState;
import org.waymark.casework.ClosureReason;

/** Tells the support itself: waiting, assessment, plan, the weeks of work, reviews and the end. */
final class SupportStory {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Dice dice;
    private final Shifts shifts;
    private final Wording wording;
    private final Feedback feedback;
    private final NeedStory needs;
    private final Scores scores;
    private final Instant now;

    SupportStory(Dice dice, Shifts shifts, Wording wording, Feedback feedback, Instant now) {
        this.feedback = feedback;
        this.dice = dice;
        this.shifts = shifts;
        this.wording = wording;
        this.now = now;
        this.needs = new NeedStory(dice, shifts);
        this.scores = new Scores(dice);
    }

    /** Goes on where the person has said that they want support. */
    void tell(ServiceProfile service, FeedLine line, CaseLife life) {
        Instant at = waited(service, life);
        if (at == null || at.isAfter(now)) {
            return;
        }
        life.assessed = at;
        CaseLife.Assessment entry = needs.asked(at, "ENTRY");
        life.assessments.add(entry);
        life.move(at, life.worker.name(), "Needs assessed", CaseState.ASSESSED, null);
        scores.entry(life, at.plus(Duration.ofMinutes(12)));
        note(life, at.plus(Duration.ofMinutes(40)), "FACTUAL", "ASSESS");
        needs.plan(life, entry, now);
        work(service, line, life);
    }

    /** When the assessment is; null when the person gave up on the waiting list. */
    private Instant waited(ServiceProfile service, CaseLife life) {
        if (!service.hasWaitingList()) {
            return shifts.after(dice, life.engaged, service.waitDaysLow(), service.waitDaysHigh());
        }
        int days = dice.between(service.waitDaysLow(), service.waitDaysHigh());
        Instant end = life.engaged.plus(Duration.ofDays(days));
        boolean gaveUp = dice.percent(9);
        Instant stop = gaveUp ? life.engaged.plus(Duration.ofDays(days / 2)) : end;
        Instant hold = life.engaged.plus(Duration.ofDays(28));
        for (; hold.isBefore(stop) && hold.isBefore(now); hold = hold.plus(WEEK.multipliedBy(5))) {
            Instant call = shifts.after(dice, hold, 0, 2);
            if (call.isBefore(stop)) {
                note(life, call, "FACTUAL", "WAIT");
            }
        }
        if (gaveUp) {
            close(life, shifts.after(dice, stop, 0, 1), ClosureReason.DISENGAGED);
            return null;
        }
        return shifts.after(dice, end, 0, 1);
    }

    private void work(ServiceProfile service, FeedLine line, CaseLife life) {
        Duration planned = WEEK.multipliedBy(dice.between(service.weeksLow(), service.weeksHigh()));
        boolean leaves = dice.percent(service.leavePercent());
        Duration length =
                leaves ? planned.multipliedBy(dice.between(20, 70)).dividedBy(100) : planned;
        Instant end = shifts.after(dice, life.assessed.plus(length), 0, 1);
        Instant review = life.assessed.plus(WEEK.multipliedBy(8));
        Instant talk = life.assessed;
        while (true) {
            talk = shifts.after(dice, talk, 5, 12);
            if (!talk.isBefore(end) || talk.isAfter(now)) {
                break;
            }
            boolean reviewed = talk.isAfter(review);
            talk(life, talk, reviewed);
            review = reviewed ? talk.plus(WEEK.multipliedBy(8)) : review;
        }
        needs.progress(life, end.isBefore(now) ? end : now);
        if (life.active != null && !life.active.isAfter(now)) {
            life.state = CaseState.ASSESSED;
            life.move(life.active, life.worker.name(), "Support started", CaseState.ACTIVE, null);
        }
        if (!end.isAfter(now)) {
            end(service, line, life, end, leaves);
        } else if (life.state == CaseState.ACTIVE && dice.percent(4)) {
            pause(life);
        }
        set(life, end);
    }

    private void talk(CaseLife life, Instant at, boolean review) {
        if (review) {
            life.assessments.add(needs.again(life, at));
            scores.review(life, at.plus(Duration.ofMinutes(10)));
            note(life, at.plus(Duration.ofMinutes(25)), "FACTUAL", "REVIEW");
        } else {
            note(life, at, "FACTUAL", "WORK");
            if (life.risk != org.waymark.reference.Risk.STANDARD && dice.percent(22)) {
                note(life, at.plus(Duration.ofMinutes(3)), "RISK", "RISK");
            }
        }
    }

    private void pause(CaseLife life) {
        Instant at = life.lastActivity.plus(Duration.ofMinutes(30));
        life.move(at, life.worker.name(), "Paused", CaseState.SUSPENDED, null);
    }

    private void end(
            ServiceProfile service, FeedLine line, CaseLife life, Instant end, boolean leaves) {
        if (dice.percent(leaves ? 12 : 87)) {
            scores.exit(life, end.minus(Duration.ofMinutes(20)));
        }
        note(life, end.minus(Duration.ofMinutes(4)), "FACTUAL", leaves ? "LEFT" : "END");
        close(life, end, leaves ? ClosureReason.DISENGAGED : planned(service));
        answersChecked(line, life);
        feedback.ask(line, life, leaves ? 22 : 88);
    }

    /** By the end a worker has asked which written way is safe; before it often nobody had. */
    private void answersChecked(FeedLine line, CaseLife life) {
        if (!line.is(Column.PHONE, "")
                && !line.is(Column.PHONE_TEXT_SAFE, "N")
                && dice.percent(80)) {
            line.with(Column.PHONE_TEXT_SAFE, "Y");
        } else if (!line.is(Column.EMAIL, "")
                && line.is(Column.EMAIL_SAFE, "")
                && dice.percent(60)) {
            line.with(Column.EMAIL_SAFE, "Y");
        }
        life.touched(life.closed);
    }

    private ClosureReason planned(ServiceProfile service) {
        int thrown = dice.between(1, 100);
        if (thrown <= 5) {
            return ClosureReason.TRANSFERRED;
        }
        if (thrown <= 9) {
            return ClosureReason.MOVED_OUT_OF_AREA;
        }
        boolean stepDown = service.code().equals("IDVA") && thrown <= 45;
        return stepDown ? ClosureReason.RISK_REDUCED_STEPDOWN : ClosureReason.NEEDS_MET_PLANNED;
    }

    /** One or two things to do in an open case; some of them late. */
    private void set(CaseLife life, Instant end) {
        if (life.closed != null || !dice.percent(45)) {
            return;
        }
        Instant setAt = life.lastActivity;
        LocalDate day = shifts.calendar().plus(today(), dice.between(0, 9));
        boolean late = dice.percent(16) && setAt.isBefore(now.minus(Duration.ofDays(6)));
        LocalDate due = late ? shifts.calendar().minus(today(), dice.between(1, 2)) : day;
        String title =
                dice.one(
                        "Ring back about the form",
                        "Ask for the date of the next step",
                        "Send details of the group",
                        "Check that the letter has arrived",
                        "Write up the plan",
                        "Prepare review");
        Instant dueAt = due.plusDays(1).atStartOfDay(Moments.LONDON).toInstant().minusMillis(1);
        if (end.isAfter(now)) {
            life.tasks.add(new CaseLife.Task(setAt, "MANUAL", title, dueAt, null));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Moments.LONDON);
    }

    private void note(CaseLife life, Instant at, String kind, String wordingKind) {
        if (at.isAfter(now)) {
            return;
        }
        String text = wording.some(dice, wordingKind);
        life.notes.add(new CaseLife.Note(at, life.worker.name(), kind, text));
        life.touched(at);
    }

    private void close(CaseLife life, Instant at, ClosureReason reason) {
        if (!at.isAfter(now)) {
            life.move(at, life.worker.name(), "Closed", CaseState.CLOSED, reason.name());
            life.closed = at;
            life.reason = reason;
        }
    }
}
