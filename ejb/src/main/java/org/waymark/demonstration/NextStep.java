package org.waymark.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.waymark.casework.CaseState;
import org.waymark.casework.ContactOutcome;
import org.waymark.reference.WorkingDays;

/**
 * What is to be done next in an open case and by when, as casework keeps it: the earliest of the
 * clocks that run, the plan and the tasks.
 */
final class NextStep {

    private final Dice dice;
    private final Promises promises;
    private final Instant now;

    NextStep(Dice dice, Promises promises, Instant now) {
        this.dice = dice;
        this.promises = promises;
        this.now = now;
    }

    void set(CaseLife life, Instant received) {
        switch (life.state) {
            case WAITING -> due(life, Promises.FIRST_ATTEMPT, received, "Allocate a worker");
            case ALLOCATED -> due(life, Promises.FIRST_ATTEMPT, received, "Make the first attempt");
            case CONTACTING -> again(life);
            case ENGAGED -> waits(life);
            case ASSESSED -> planned(life);
            case ACTIVE -> supported(life);
            case SUSPENDED -> on(life, dice.between(2, 9), "Review the pause");
            case CLOSED -> {
                life.nextDue = life.closed;
                life.nextDueWhat = "Closed";
                return;
            }
        }
        life.tasks.forEach(task -> sooner(life, task.dueAt(), task.title()));
        if (life.state == CaseState.CONTACTING) {
            Instant reach = promises.due(Promises.FIRST_CONTACT, life.risk, received);
            sooner(life, reach, "Reach them for the first time");
        }
        if (life.state == CaseState.ASSESSED || life.state == CaseState.ACTIVE) {
            plan(life);
        }
    }

    private static void sooner(CaseLife life, Instant due, String what) {
        if (due.isBefore(life.nextDue)) {
            life.nextDue = due;
            life.nextDueWhat = what;
        }
    }

    /** Nobody leaves an agreed action late for long: it is done, or another day is agreed. */
    private void plan(CaseLife life) {
        LocalDate longAgo = day(-3);
        life.actions.replaceAll(
                action ->
                        action.doneAt() == null && action.dueOn().isBefore(longAgo)
                                ? action.by(day(dice.between(-1, 12)))
                                : action);
        life.actions.stream()
                .filter(action -> action.doneAt() == null)
                .forEach(
                        action ->
                                sooner(
                                        life,
                                        WorkingDays.endOf(action.dueOn()),
                                        "Plan: " + action.action()));
    }

    /** What the work itself asks for is a task like any other. */
    private static void step(CaseLife life) {
        life.tasks.add(
                new CaseLife.Task(life.lastActivity, "STEP", life.nextDueWhat, life.nextDue, null));
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
            life.nextDue = WorkingDays.endOf(day(dice.between(-1, 1)));
        }
        step(life);
    }

    /** On a waiting list the next thing is the next holding call. */
    private void waits(CaseLife life) {
        due(life, Promises.ASSESSMENT, life.engaged, "Assess needs");
        if (life.nextDue.isBefore(now.minus(Duration.ofDays(8)))) {
            Instant promised = life.nextDue;
            on(life, dice.between(-1, 15), "Holding call while waiting");
            sooner(life, promised, "Assess needs");
        }
    }

    private void planned(CaseLife life) {
        if (life.actions.isEmpty()) {
            due(life, Promises.PLAN, life.assessed, "Agree a support plan");
        } else {
            life.nextDue = Instant.MAX;
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
        step(life);
    }

    private void on(CaseLife life, int workingDays, String what) {
        life.nextDue = WorkingDays.endOf(day(workingDays));
        life.nextDueWhat = what;
        step(life);
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
