package org.waymark.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.justice.DisclosureGuidance;
import org.waymark.reference.WorkingDays;

/**
 * One of the times that the guidance on Clare's Law gives police.
 *
 * @param by the last day; null when no guidance, or no calendar, says it
 * @param doneOn null while it is not done
 */
public record DisclosureClock(Kind kind, LocalDate by, LocalDate doneOn) {

    /** What police have to do by then. */
    public enum Kind {
        CHECK("First check", "police should have made the first check"),
        MEETING("Police meet them", "police should have met them"),
        ANSWER("Police answer", "police should have answered");

        private final String label;
        private final String overdue;

        Kind(String label, String overdue) {
            this.label = label;
            this.overdue = overdue;
        }

        /** What should be done by the last day, as the task says it. */
        String overdue() {
            return overdue;
        }

        public String label() {
            return label;
        }
    }

    /**
     * The clocks of an application, in their order. When it ended, what was not done by then has
     * fallen away.
     *
     * @param guidance null when no version counts
     */
    static List<DisclosureClock> of(
            DisclosureGuidance guidance,
            WorkingDays calendar,
            LocalDate asked,
            LocalDate checkedOn,
            LocalDate metOn,
            LocalDate answeredOn) {
        List<DisclosureClock> clocks = new ArrayList<>();
        clocks.add(
                new DisclosureClock(
                        Kind.CHECK, guidance == null ? null : guidance.checkBy(asked), checkedOn));
        clocks.add(
                new DisclosureClock(
                        Kind.MEETING,
                        guidance == null ? null : guidance.meetBy(asked, calendar).orElse(null),
                        metOn));
        clocks.add(
                new DisclosureClock(
                        Kind.ANSWER,
                        guidance == null ? null : guidance.completeBy(asked),
                        answeredOn));
        clocks.removeIf(
                clock -> clock.doneOn() == null && (answeredOn != null || clock.by() == null));
        return List.copyOf(clocks);
    }

    public boolean isDone() {
        return doneOn != null;
    }

    /** Done after the last day, or not done and the last day is over. */
    public boolean isLate(LocalDate today) {
        return by != null && (doneOn == null ? today : doneOn).isAfter(by);
    }
}
