package org.waymark.safety;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/**
 * An order or notice that keeps somebody away, or the application for one.
 *
 * @param kind code of the list {@code order_kind}
 * @param court which court, or which police when police gave it
 * @param against whom it binds
 * @param terms as they were made at first
 * @param taskId the task to look at it before it ends; null for none
 * @param breaches newest first
 * @param variations newest first
 */
public record ProtectiveOrder(
        long id,
        String kind,
        String court,
        String against,
        String terms,
        Days days,
        Long taskId,
        String by,
        List<Breach> breaches,
        List<Variation> variations) {

    private static final int DAYS_OF_WARNING = 28;
    private static final int PART_OF_LIFE = 4;

    /** How it stands. */
    public enum State {
        APPLIED("Applied for"),
        REFUSED("Refused"),
        NOT_SERVED("In force, not served yet as far as is known"),
        IN_FORCE("In force"),
        EXPIRED("Run out"),
        ENDED("Ended");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * The days of its way; null for what has not happened, as far as is known.
     *
     * @param made from when it counts
     * @param ends until when it counts; null until further order
     * @param ended when a court ended it, or it ran out
     */
    public record Days(
            LocalDate applied,
            LocalDate refused,
            LocalDate made,
            LocalDate served,
            LocalDate ends,
            LocalDate ended) {}

    /**
     * It was varied or renewed.
     *
     * @param endsOn until when it counts since then; null until further order
     * @param endsBefore until when it counted before
     * @param terms null where they stayed
     */
    public record Variation(
            LocalDate on, LocalDate endsOn, LocalDate endsBefore, String terms, String by) {}

    /** A variation as the form says it. */
    public record VariationForm(LocalDate on, LocalDate endsOn, String terms) {}

    /**
     * An order as the form says it.
     *
     * @param madeOn null for an application that nobody has decided on
     * @param againstBorn the date or year of birth of whom it binds, when it is known
     */
    public record Form(
            String kind,
            String court,
            String against,
            String againstBorn,
            String terms,
            LocalDate appliedOn,
            LocalDate madeOn,
            LocalDate endsOn) {}

    /**
     * A breach.
     *
     * @param crimeReference null when there is none
     */
    public record Breach(
            long id,
            LocalDate on,
            String what,
            boolean reported,
            String crimeReference,
            String by) {}

    /** A breach as the form says it. */
    public record BreachForm(LocalDate on, String what, Boolean reported, String crimeReference) {}

    /** From when it counts; null while it is not made. */
    public LocalDate madeOn() {
        return days.made();
    }

    /** Until when it counts; null until further order. */
    public LocalDate endsOn() {
        return days.ends();
    }

    /** When it ended; null while it is in force. */
    public LocalDate endedOn() {
        return days.ended();
    }

    /** The day by which it is known: when it was made, or applied for. */
    public LocalDate since() {
        return days.made() == null ? days.applied() : days.made();
    }

    /** What it forbids now. */
    public String termsNow() {
        return variations.stream()
                .map(Variation::terms)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(terms);
    }

    public State state(LocalDate today) {
        if (days.refused() != null) {
            return State.REFUSED;
        }
        if (days.made() == null) {
            return State.APPLIED;
        }
        if (days.ended() != null) {
            return State.ENDED;
        }
        if (days.ends() != null && days.ends().isBefore(today)) {
            return State.EXPIRED;
        }
        return days.served() == null ? State.NOT_SERVED : State.IN_FORCE;
    }

    /** Is it in force on this day, as far as is known? */
    public boolean isStanding(LocalDate today) {
        return EnumSet.of(State.NOT_SERVED, State.IN_FORCE).contains(state(today));
    }

    /**
     * When it is looked at before it ends: four weeks before, or in the last quarter of its time
     * where that is shorter (a notice lasts for two days).
     */
    static LocalDate reviewOn(LocalDate made, LocalDate ends) {
        long life = ends.toEpochDay() - made.toEpochDay();
        return ends.minusDays(Math.min(DAYS_OF_WARNING, life / PART_OF_LIFE));
    }
}
