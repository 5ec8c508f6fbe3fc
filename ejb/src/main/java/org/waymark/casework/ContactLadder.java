package org.waymark.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.reference.WorkingDays;

/**
 * How far the attempts to reach somebody have come against the contract's policy: so many attempts
 * over so many working days, on different days, at different times of day, by different channels.
 * Only when all of it is done may a case be closed because the person could not be reached.
 */
public final class ContactLadder {

    /**
     * The policy.
     *
     * @param attempts at least so many
     * @param workingDays from the first to the last attempt, both counted
     * @param distinctDays on at least so many days
     * @param distinctTimes at at least so many times of day
     * @param channels by at least so many of the channels that are safe
     */
    public record Policy(
            int attempts, int workingDays, int distinctDays, int distinctTimes, int channels) {}

    /** One attempt made. */
    public record Step(Instant at, ContactChannel channel) {}

    /** The parts of a day at which somebody may or may not be at home. */
    public enum TimeOfDay {
        MORNING("in the morning"),
        AFTERNOON("in the afternoon"),
        EVENING("in the evening");

        private final String label;

        TimeOfDay(String label) {
            this.label = label;
        }

        static TimeOfDay of(Instant at) {
            int hour = at.atZone(WorkingDays.LONDON).getHour();
            return hour < 12 ? MORNING : hour < 17 ? AFTERNOON : EVENING;
        }
    }

    private final Policy policy;
    private final WorkingDays calendar;
    private final List<Step> steps;
    private final int safeChannels;

    /**
     * @param steps in the order they were made
     * @param safeChannels how many channels are safe for this person: nobody is asked to use more
     */
    public ContactLadder(Policy policy, WorkingDays calendar, List<Step> steps, int safeChannels) {
        this.policy = policy;
        this.calendar = calendar;
        this.steps = List.copyOf(steps);
        this.safeChannels = safeChannels;
    }

    /** May a case be closed because the person could not be reached? */
    public boolean isComplete() {
        return stillToDo() == null;
    }

    /** What is missing, in words; null when nothing is. */
    public String stillToDo() {
        if (steps.size() < policy.attempts()) {
            return "%d of %d attempts made. Try again %s."
                    .formatted(steps.size(), policy.attempts(), untriedTime());
        }
        if (daysTried().size() < policy.distinctDays()) {
            return "All attempts were on the same day. Try on another day.";
        }
        if (timesTried().size() < policy.distinctTimes()) {
            return "All attempts were at the same time of day. Try " + untriedTime() + ".";
        }
        if (span() < policy.workingDays()) {
            return "The attempts cover %d of %d working days. Try again later."
                    .formatted(span(), policy.workingDays());
        }
        int wanted = Math.min(policy.channels(), safeChannels);
        if (channelsTried() < wanted) {
            return "Only one way was tried. Use another channel that is safe.";
        }
        return null;
    }

    private String untriedTime() {
        Set<TimeOfDay> tried = timesTried();
        for (TimeOfDay time : TimeOfDay.values()) {
            if (!tried.contains(time)) {
                return time.label;
            }
        }
        return "on another day";
    }

    private Set<LocalDate> daysTried() {
        return steps.stream().map(s -> WorkingDays.dateOf(s.at())).collect(Collectors.toSet());
    }

    private Set<TimeOfDay> timesTried() {
        return steps.stream().map(step -> TimeOfDay.of(step.at())).collect(Collectors.toSet());
    }

    private long channelsTried() {
        return steps.stream().map(Step::channel).distinct().count();
    }

    private int span() {
        if (steps.isEmpty()) {
            return 0;
        }
        return 1 + calendar.workingDaysBetween(steps.get(0).at(), steps.get(steps.size() - 1).at());
    }
}
