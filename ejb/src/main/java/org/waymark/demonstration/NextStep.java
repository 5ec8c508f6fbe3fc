package org.waymark.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.waymark.casework.ContactOutcome;
import org.waymark.reference.WorkingDays;

/** What is to be done next in an open case and by when: the order of everybody's work list. */
final class NextStep {

    private final Dice dice;
    private final Promises promises;
    private final Instant now;

    NextStep(Dice dice, Promises promises, Instant now) {
        this.dice = dice;
        this.promises = promises;
        this.now = now;
    }

    void set(CaseLife life) {
        switch (life.state) {
            case WAITING -> due(life, Promises.FIRST_ATTEMPT, life.opened, "Allocate a worker");
            case ALLOCATED ->
                    due(life, Promises.FIRST_ATTEMPT, life.opened, "Make the first attempt");
            case CONTACTING -> again(life);
            case ENGAGED -> waits(life);
            case ASSESSED -> planned(life);
            case ACTIVE -> supported(life);
            case SUSPENDED -> on(life, dice.between(2, 9), "Review the pause");
            case CLOSED -> {
                life.nextDue = life.closed;
                life.nextDueWhat = "Closed";
            }
        }
    }

    private void due(CaseLife life, String step, Instant from, String what) {
        life.nextDue = promises.due(step, life.risk, from);
        life.nextDueWhat = what;
    }

    private void again(CaseLife life) {
        CaseLife.Attempt last = life.attempts.get(life.attempts.size() - 1);
        boolean other = last.outcome() == ContactOutcome.OTHER_PERSON_ANSWERED;
        life.nextDueWhat =
                other
                        ? "Review the number: somebody else answered"
                        : "Try again at another time of day";
        LocalDate day = promises.calendar().addWorkingDays(WorkingDays.dateOf(last.at()), 1);
        life.nextDue = WorkingDays.endOf(day);
        if (life.nextDue.isBefore(now.minus(Duration.ofDays(4)))) {
            on(life, dice.between(-1, 1), life.nextDueWhat);
        }
    }

    /** On a waiting list the next thing is the next holding call. */
    private void waits(CaseLife life) {
        due(life, Promises.ASSESSMENT, life.engaged, "Assess needs");
        if (life.nextDue.isBefore(now.minus(Duration.ofDays(8)))) {
            on(life, dice.between(-1, 15), "Holding call while waiting");
        }
    }

    private void planned(CaseLife life) {
        if (life.actions.isEmpty()) {
            due(life, Promises.PLAN, life.assessed, "Agree a support plan");
        } else {
            CaseLife.Action first = life.actions.get(0);
            life.nextDue = WorkingDays.endOf(first.dueOn());
            life.nextDueWhat = "Plan: " + first.action();
        }
    }

    private void supported(CaseLife life) {
        int thrown = dice.between(1, 100);
        int days = thrown <= 9 ? dice.between(-3, -1) : thrown <= 30 ? 0 : dice.between(1, 9);
        String what = dice.one("Call as agreed", "Call as agreed", "Appointment", "Review needs");
        LocalDate day = day(days);
        LocalTime time = LocalTime.of(dice.between(9, 16), dice.between(0, 11) * 5);
        life.nextDue = day.atTime(time).atZone(Moments.LONDON).toInstant();
        life.nextDueWhat = what;
    }

    private void on(CaseLife life, int workingDays, String what) {
        life.nextDue = WorkingDays.endOf(day(workingDays));
        life.nextDueWhat = what;
    }

    /** So many working days from today, backwards when negative. */
    private LocalDate day(int workingDays) {
        LocalDate today = WorkingDays.dateOf(now);
        if (workingDays > 0) {
            return promises.calendar().addWorkingDays(today, workingDays);
        }
        LocalDate day = today;
        for (int i = workingDays; i < 0; i++) {
            do {
                day = day.minusDays(1);
            } while (!promises.calendar().isWorkingDay(day));
        }
        return day;
    }
}
