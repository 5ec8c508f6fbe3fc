package org.waymark.reporting.variation;

import java.util.EnumSet;
import java.util.List;

/** Long runs on one side of the average, and long runs upwards or downwards. */
final class Runs {

    private static final int SIDE = 8;
    private static final int TREND = 6;

    private Runs() {}

    /**
     * Eight or more in a row on one side.
     *
     * @param z distances from the average; NaN breaks a run
     */
    static void mark(double[] z, List<EnumSet<Signal>> signals) {
        int begin = 0;
        for (int i = 0; i <= z.length; i++) {
            boolean goesOn =
                    i > begin && i < z.length && side(z[i]) != 0 && side(z[i]) == side(z[begin]);
            if (!goesOn && i > begin) {
                if (i - begin >= SIDE && side(z[begin]) != 0) {
                    add(signals, begin, i, z[begin] > 0 ? Signal.RUN_ABOVE : Signal.RUN_BELOW);
                }
                begin = i;
            }
        }
    }

    /** Six or more in a row, each higher (or each lower) than the one before. */
    static void trends(List<Observed> observed, List<EnumSet<Signal>> signals) {
        int begin = 0;
        double way = 0;
        for (int i = 1; i <= observed.size(); i++) {
            double step = i < observed.size() ? step(observed.get(i - 1), observed.get(i)) : 0;
            if (step == 0 || step != way) {
                if (i - begin >= TREND && way != 0) {
                    add(signals, begin, i, way > 0 ? Signal.RISING : Signal.FALLING);
                }
                begin = step == 0 ? i : i - 1;
                way = step;
            }
        }
    }

    private static double step(Observed from, Observed to) {
        return from.shown() && to.shown()
                ? Math.signum(to.value().getAsDouble() - from.value().getAsDouble())
                : 0;
    }

    private static double side(double z) {
        return Double.isNaN(z) ? 0 : Math.signum(z);
    }

    private static void add(List<EnumSet<Signal>> signals, int from, int to, Signal signal) {
        for (int i = from; i < to; i++) {
            signals.get(i).add(signal);
        }
    }
}
