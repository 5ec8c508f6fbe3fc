package org.waymark.reporting.variation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * A run chart with limits of three sigma around the average, made anew after each dated change.
 *
 * <p>XmR for counts (Wheeler: the spread from the mean moving range over d2); p for proportions;
 * Laney's p′ (Laney 2002) for proportions of large bases, where the binomial spread alone would
 * call nearly everything a signal. A point that is not published is left out of average and spread,
 * and breaks runs and moving ranges.
 *
 * @param trials the phases whose limits are made of fewer than {@link #LEAST} points, each by the
 *     names of its first and its last period
 * @param bare the phases of so few points that they have no limits yet, in the same way
 */
public record ControlChart(
        Kind kind, List<ControlPoint> points, List<String> trials, List<String> bare) {

    /** From how many points on limits are more than a trial. */
    public static final int LEAST = 12;

    /** From how many of a phase, the first ones, its limits are made. */
    public static final int BASELINE = 20;

    /** From what mean base on a p chart is Laney's. */
    public static final long LARGE = 1_000;

    private static final int NEAR = 2;
    private static final int OUTSIDE = 3;

    /** How the spread by chance is found. */
    public enum Kind {
        XMR("XmR chart"),
        P("p chart"),
        LANEY("p\u2032 chart (Laney)");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A chart of counts. */
    public static ControlChart ofCounts(List<Observed> observed, List<LocalDate> changes) {
        return of(Kind.XMR, observed, changes);
    }

    /** A chart of shares, by the mean of their bases p or Laney's p′. */
    public static ControlChart ofShares(List<Observed> observed, List<LocalDate> changes) {
        double base =
                observed.stream()
                        .filter(Observed::shown)
                        .mapToLong(Observed::base)
                        .average()
                        .orElse(0);
        return of(base >= LARGE ? Kind.LANEY : Kind.P, observed, changes);
    }

    /**
     * A chart of one kind.
     *
     * @param observed in the order of time
     * @param changes days from which on things are different; a period is after a change when it
     *     begins on its day or later
     */
    public static ControlChart of(Kind kind, List<Observed> observed, List<LocalDate> changes) {
        List<ControlPoint> points = new ArrayList<>();
        int number = 0;
        List<String> trials = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        for (List<Observed> each : phases(observed, changes)) {
            Phase phase = new Phase(kind, each);
            points.addAll(placed(phase, number++, each));
            if (phase.isTrial()) {
                trials.add(span(each));
            } else if (Double.isNaN(phase.centre())) {
                bare.add(span(each));
            }
        }
        return new ControlChart(kind, List.copyOf(points), List.copyOf(trials), List.copyOf(bare));
    }

    private static String span(List<Observed> phase) {
        return phase.get(0).name() + " to " + phase.get(phase.size() - 1).name();
    }

    /** The last point that is shown, or null. */
    public ControlPoint last() {
        return points.stream().filter(ControlPoint::shown).reduce((a, b) -> b).orElse(null);
    }

    private static List<List<Observed>> phases(List<Observed> observed, List<LocalDate> changes) {
        List<LocalDate> days = changes.stream().distinct().sorted().toList();
        List<List<Observed>> phases = new ArrayList<>();
        long before = -1;
        for (Observed each : observed) {
            long passed = days.stream().filter(day -> !day.isAfter(each.from())).count();
            if (passed != before) {
                phases.add(new ArrayList<>());
                before = passed;
            }
            phases.get(phases.size() - 1).add(each);
        }
        return phases;
    }

    private static List<ControlPoint> placed(Phase phase, int number, List<Observed> observed) {
        List<EnumSet<Signal>> signals = new ArrayList<>();
        observed.forEach(each -> signals.add(EnumSet.noneOf(Signal.class)));
        if (!Double.isNaN(phase.centre())) {
            double[] z = new double[observed.size()];
            for (int i = 0; i < z.length; i++) {
                z[i] = distance(phase, observed.get(i));
            }
            outside(z, signals);
            Runs.mark(z, signals);
            Runs.trends(observed, signals);
        }
        List<ControlPoint> points = new ArrayList<>();
        for (int i = 0; i < observed.size(); i++) {
            points.add(
                    new ControlPoint(
                            observed.get(i),
                            number,
                            phase.centre(),
                            phase.limits(observed.get(i)),
                            signals.get(i)));
        }
        return points;
    }

    /** In sigmas from the average; NaN when not shown. */
    private static double distance(Phase phase, Observed point) {
        if (!point.shown()) {
            return Double.NaN;
        }
        double by = point.value().getAsDouble() - phase.centre();
        double sigma = phase.sigma(point);
        return sigma > 0 ? by / sigma : Math.signum(by) * (OUTSIDE + 1);
    }

    private static void outside(double[] z, List<EnumSet<Signal>> signals) {
        for (int i = 0; i < z.length; i++) {
            if (z[i] > OUTSIDE) {
                signals.get(i).add(Signal.ABOVE);
            } else if (z[i] < -OUTSIDE) {
                signals.get(i).add(Signal.BELOW);
            }
            near(z, i, 1, Signal.NEAR_UPPER, signals);
            near(z, i, -1, Signal.NEAR_LOWER, signals);
        }
    }

    /** Two out of three in a row beyond two sigmas on the same side. */
    private static void near(
            double[] z, int at, int side, Signal signal, List<EnumSet<Signal>> signals) {
        if (at < 2) {
            return;
        }
        List<Integer> far = new ArrayList<>();
        for (int i = at - 2; i <= at; i++) {
            if (z[i] * side > NEAR) {
                far.add(i);
            }
        }
        if (far.size() >= 2) {
            far.forEach(i -> signals.get(i).add(signal));
        }
    }
}
