package org.waymark.safety;

import java.time.LocalDate;
import java.util.List;

/**
 * An order or notice that keeps somebody away.
 *
 * @param kind code of the list {@code order_kind}
 * @param court which court, or which police when police gave it
 * @param against whom it binds
 * @param endsOn null until further order
 * @param endedOn null while it is in force
 * @param taskId the task to look at it before it ends; null for none
 * @param breaches newest first
 */
public record ProtectiveOrder(
        long id,
        String kind,
        String court,
        String against,
        String terms,
        LocalDate madeOn,
        LocalDate endsOn,
        LocalDate endedOn,
        Long taskId,
        String by,
        List<Breach> breaches) {

    private static final int DAYS_OF_WARNING = 28;
    private static final int PART_OF_LIFE = 4;

    /**
     * An order as the form says it.
     *
     * @param againstBorn the date or year of birth of whom it binds, when it is known
     */
    public record Form(
            String kind,
            String court,
            String against,
            String againstBorn,
            String terms,
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

    /** Is it in force on this day, as far as is known? */
    public boolean isStanding(LocalDate today) {
        return endedOn == null && (endsOn == null || !endsOn.isBefore(today));
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
