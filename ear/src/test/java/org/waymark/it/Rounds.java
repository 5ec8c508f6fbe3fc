package org.waymark.it;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was measured in several rounds: the one in the middle, and how far apart the others lie. */
record Rounds(double[] values) {

    static Rounds of(List<Double> values) {
        return new Rounds(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    double median() {
        double[] sorted = sorted();
        return sorted[sorted.length / 2];
    }

    double least() {
        return sorted()[0];
    }

    double most() {
        return sorted()[values.length - 1];
    }

    /** "1.23 to 1.41". */
    String spread() {
        return String.format(Locale.ROOT, "%.2f to %.2f", least(), most());
    }

    /** The value that this share of all are not above. */
    static double percentile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private double[] sorted() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
