package org.waymark.reporting.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The points between two dated changes, with the average and the spread of their first {@link
 * ControlChart#BASELINE}.
 */
final class Phase {

    /**
     * The mean of the distance of two draws from a normal distribution of spread 1: d2 for n = 2.
     */
    static final double D2 = 2 / Math.sqrt(Math.PI);

    private static final int SIGMAS = 3;
    private static final int LEAST = 3;

    private final ControlChart.Kind kind;
    private final List<Observed> baseline;
    private final double centre;
    private final double stretch;

    Phase(ControlChart.Kind kind, List<Observed> points) {
        this.kind = kind;
        this.baseline =
                points.stream().filter(Observed::shown).limit(ControlChart.BASELINE).toList();
        this.centre = baseline.size() < LEAST ? Double.NaN : average();
        this.stretch = baseline.size() < LEAST ? Double.NaN : stretchOf(points);
    }

    /** Has it limits, of fewer points than make them more than a trial? */
    boolean isTrial() {
        return baseline.size() >= LEAST && baseline.size() < ControlChart.LEAST;
    }

    double centre() {
        return centre;
    }

    /** The spread of a point by chance: 0 when all of them are the same. */
    double sigma(Observed point) {
        return kind == ControlChart.Kind.XMR ? stretch : stretch * binomial(point);
    }

    Optional<Limits> limits(Observed point) {
        if (Double.isNaN(centre)) {
            return Optional.empty();
        }
        double reach = SIGMAS * sigma(point.shown() ? point : typical());
        Limits limits = new Limits(Math.max(0, centre - reach), centre + reach);
        return Optional.of(kind == ControlChart.Kind.XMR ? limits : limits.ofShares());
    }

    private Observed typical() {
        return baseline.get(baseline.size() - 1);
    }

    private double average() {
        if (kind == ControlChart.Kind.XMR) {
            return baseline.stream().mapToDouble(p -> p.value().getAsDouble()).average().orElse(0);
        }
        double parts = baseline.stream().mapToDouble(p -> p.value().getAsDouble() * p.base()).sum();
        return parts / baseline.stream().mapToLong(Observed::base).sum();
    }

    /** XmR: the spread itself. p: 1. Laney: how many times the binomial spread. */
    private double stretchOf(List<Observed> points) {
        if (kind == ControlChart.Kind.P) {
            return 1;
        }
        List<Double> ranges = new ArrayList<>();
        Observed before = null;
        for (Observed point : points) {
            if (point.shown() && before != null && baseline.contains(point)) {
                ranges.add(Math.abs(standard(point) - standard(before)));
            }
            before = point.shown() ? point : null;
        }
        return ranges.stream().mapToDouble(r -> r).average().orElse(0) / D2;
    }

    private double standard(Observed point) {
        double value = point.value().getAsDouble();
        if (kind == ControlChart.Kind.XMR) {
            return value;
        }
        double spread = binomial(point);
        return spread == 0 ? 0 : (value - centre) / spread;
    }

    private double binomial(Observed point) {
        return Math.sqrt(centre * (1 - centre) / point.base());
    }
}
