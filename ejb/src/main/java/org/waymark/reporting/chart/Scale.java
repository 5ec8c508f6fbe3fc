package org.waymark.reporting.chart;

import java.util.Locale;

/**
 * A vertical scale from a least to a greatest value, with round steps.
 *
 * @param shares values are shares and are written as per cent
 */
record Scale(double least, double most, int top, int height, boolean shares) {

    private static final int STEPS = 4;
    private static final double MARGIN = 0.08;

    /** A scale that holds all values with some room. */
    static Scale of(double least, double most, int top, int height, boolean shares) {
        double room = Math.max((most - least) * MARGIN, shares ? 0.01 : 1);
        double low = Math.max(0, least - room);
        double high = shares ? Math.min(1, most + room) : most + room;
        double step = step((high - low) / STEPS);
        double from = Math.floor(low / step) * step;
        double to = Math.ceil(high / step - 1e-9) * step;
        return new Scale(from, to, top, height, shares);
    }

    double y(double value) {
        double kept = Math.min(most, Math.max(least, value));
        return top + height * (1 - (kept - least) / (most - least));
    }

    void draw(Drawing drawing, int left, int right) {
        double step = step((most - least) / STEPS);
        for (double at = least; at <= most + step / 1000; at += step) {
            drawing.line(left, y(at), right, y(at), Palette.GRID, 0.5);
            drawing.text(
                    left - 6,
                    y(at) + 4,
                    text(at),
                    Drawing.Anchor.END,
                    Drawing.SMALL_TEXT_SIZE,
                    false);
        }
    }

    private String text(double value) {
        return shares
                ? String.format(Locale.UK, "%.0f%%", value * 100)
                : String.format(Locale.UK, "%,.0f", value);
    }

    /** 1, 2, 5, 10, 20 … (of a hundredth for shares), the next one not below. */
    private static double step(double rough) {
        double size = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double each : new double[] {1, 2, 5, 10}) {
            if (each * size >= rough * 0.999) {
                return each * size;
            }
        }
        return 10 * size;
    }
}
