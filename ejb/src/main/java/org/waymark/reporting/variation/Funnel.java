package org.waymark.reporting.variation;

import java.util.List;

/**
 * Places beside a common target, each with what chance leaves one of its size. Not a league table:
 * places stay in the order in which they are always shown.
 *
 * @param target the proportion of all together
 * @param between the variance between places that the limits allow for; 0 for none
 */
public record Funnel(double target, double between, List<Placed> places) {

    /** A place with its published counts. */
    public record Unit(String code, String label, long part, long base) {

        double share() {
            return (double) part / base;
        }
    }

    /** Where a place stands to its limits. */
    public enum Standing {
        WITHIN("within what chance explains"),
        HIGH("above the 95% limit"),
        LOW("below the 95% limit"),
        VERY_HIGH("above the 99.8% limit"),
        VERY_LOW("below the 99.8% limit");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Further away than one in five hundred would be by chance. */
        public boolean alarming() {
            return this == VERY_HIGH || this == VERY_LOW;
        }
    }

    /**
     * A place with its limits.
     *
     * @param warning one in twenty is outside by chance
     * @param alarm one in five hundred is
     */
    public record Placed(Unit unit, Limits warning, Limits alarm, Standing standing) {

        public double share() {
            return unit.share();
        }
    }

    /** Places around the proportion of all of them together. */
    public static Funnel of(List<Unit> units) {
        double parts = units.stream().mapToLong(Unit::part).sum();
        return of(parts / units.stream().mapToLong(Unit::base).sum(), units);
    }

    /**
     * Places around a target; with limits that allow for a variance between places where there is
     * one, else exact ones.
     */
    public static Funnel of(double target, List<Unit> units) {
        Dispersion dispersion = Dispersion.of(target, units);
        return new Funnel(
                target,
                dispersion.between(),
                units.stream()
                        .map(
                                unit -> {
                                    Limits warning =
                                            limits(
                                                    target,
                                                    unit.base(),
                                                    FunnelLimits.WARNING,
                                                    dispersion.between());
                                    Limits alarm =
                                            limits(
                                                    target,
                                                    unit.base(),
                                                    FunnelLimits.ALARM,
                                                    dispersion.between());
                                    return new Placed(
                                            unit,
                                            warning,
                                            alarm,
                                            standing(unit.share(), warning, alarm));
                                })
                        .toList());
    }

    /** Do places differ by more than chance, all taken together? */
    public boolean overdispersed() {
        return between > 0;
    }

    /** The limits for any base, to draw their course. */
    public Limits limits(long base, double coverage) {
        return limits(target, base, coverage, between);
    }

    /** Those outside the 95 % limits, in their usual order. */
    public List<Placed> outside() {
        return places.stream().filter(each -> each.standing() != Standing.WITHIN).toList();
    }

    private static Limits limits(double target, long base, double coverage, double between) {
        return between > 0
                ? FunnelLimits.approximate(target, base, coverage, between)
                : FunnelLimits.exact(target, base, coverage);
    }

    private static Standing standing(double share, Limits warning, Limits alarm) {
        if (!alarm.hold(share)) {
            return share > alarm.upper() ? Standing.VERY_HIGH : Standing.VERY_LOW;
        }
        if (!warning.hold(share)) {
            return share > warning.upper() ? Standing.HIGH : Standing.LOW;
        }
        return Standing.WITHIN;
    }
}
