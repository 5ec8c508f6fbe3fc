package org.waymark.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.variation.Funnel;
import org.waymark.reporting.variation.FunnelLimits;
import org.waymark.reporting.variation.Limits;

/**
 * A funnel plot: places by how many they are, around the common proportion, with the limits of
 * chance. Only those outside a limit are named; all are in the table.
 *
 * @param label what the picture is and says, for those who do not see it
 * @param baseName what the bases count, for the axis
 */
public record FunnelChart(String label, Funnel funnel, String baseName) {

    private static final int WIDTH = 720;
    private static final int LEFT = 52;
    private static final int RIGHT = 16;
    private static final int TOP = 30;
    private static final int HEIGHT = 300;
    private static final int AXIS = 46;
    private static final int COURSE = 80;
    private static final int TICKS = 4;

    /** The picture as inline SVG. */
    public String svg() {
        Drawing drawing = new Drawing(WIDTH, TOP + HEIGHT + AXIS, label);
        long most =
                funnel.places().stream().mapToLong(each -> each.unit().base()).max().orElse(100);
        double end = most * 1.08;
        Scale scale = scale();
        scale.draw(drawing, LEFT, WIDTH);
        axis(drawing, end);
        drawing.line(
                LEFT, scale.y(funnel.target()), WIDTH, scale.y(funnel.target()), Palette.GRID, 2);
        course(drawing, scale, end, FunnelLimits.WARNING, "2 4", "95%");
        course(drawing, scale, end, FunnelLimits.ALARM, "8 4", "99.8%");
        List<double[]> taken = new ArrayList<>();
        for (Funnel.Placed placed : funnel.places()) {
            draw(drawing, scale, end, placed, taken);
        }
        return drawing.svg();
    }

    private Scale scale() {
        double least = funnel.target();
        double most = funnel.target();
        for (Funnel.Placed placed : funnel.places()) {
            least = Math.min(least, Math.min(placed.share(), placed.alarm().lower()));
            most = Math.max(most, Math.max(placed.share(), placed.alarm().upper()));
        }
        return Scale.of(least, most, TOP, HEIGHT, true);
    }

    private void axis(Drawing drawing, double end) {
        Scale across = Scale.of(0, end, 0, 1, false);
        double step = across.most() / TICKS;
        for (double at = 0; at <= end; at += step) {
            drawing.text(
                    x(at, end),
                    TOP + HEIGHT + 18,
                    String.format(java.util.Locale.UK, "%,.0f", at),
                    Drawing.Anchor.MIDDLE,
                    Drawing.SMALL_TEXT_SIZE,
                    false);
        }
        drawing.text(
                (LEFT + WIDTH) / 2.0,
                TOP + HEIGHT + 38,
                baseName,
                Drawing.Anchor.MIDDLE,
                Drawing.SMALL_TEXT_SIZE,
                false);
    }

    private void course(
            Drawing drawing, Scale scale, double end, double coverage, String dashes, String name) {
        double[] upper = new double[2 * COURSE];
        double[] lower = new double[2 * COURSE];
        for (int i = 0; i < COURSE; i++) {
            long base = Math.max(1, Math.round(1 + (end - 1) * i / (COURSE - 1)));
            Limits limits = funnel.limits(base, coverage);
            upper[2 * i] = x(base, end);
            upper[2 * i + 1] = scale.y(limits.upper());
            lower[2 * i] = upper[2 * i];
            lower[2 * i + 1] = scale.y(limits.lower());
        }
        Shapes.dashed(drawing, upper, Palette.BAND_EDGE, dashes);
        Shapes.dashed(drawing, lower, Palette.BAND_EDGE, dashes);
        drawing.text(
                WIDTH - 2,
                upper[2 * COURSE - 1] - 4,
                name,
                Drawing.Anchor.END,
                Drawing.SMALL_TEXT_SIZE,
                false);
    }

    private void draw(
            Drawing drawing, Scale scale, double end, Funnel.Placed placed, List<double[]> taken) {
        double x = x(placed.unit().base(), end);
        double y = scale.y(placed.share());
        switch (placed.standing()) {
            case WITHIN -> Shapes.usual(drawing, x, y);
            case HIGH, VERY_HIGH -> Shapes.high(drawing, x, y);
            default -> Shapes.low(drawing, x, y);
        }
        if (placed.standing() == Funnel.Standing.WITHIN) {
            return;
        }
        String name = placed.unit().label();
        double width = Drawing.widthOf(name, Drawing.SMALL_TEXT_SIZE);
        boolean left = x + 12 + width > WIDTH;
        double from = left ? x - 12 - width : x + 12;
        boolean free =
                taken.stream()
                        .noneMatch(
                                t ->
                                        Math.abs(t[1] - y) < Drawing.SMALL_TEXT_SIZE
                                                && from < t[0] + t[2]
                                                && t[0] < from + width);
        if (free) {
            taken.add(new double[] {from, y, width});
            drawing.text(
                    left ? x - 12 : x + 12,
                    y + 4,
                    name,
                    left ? Drawing.Anchor.END : Drawing.Anchor.START,
                    Drawing.SMALL_TEXT_SIZE,
                    placed.standing().alarming());
        }
    }

    private static double x(double base, double end) {
        return LEFT + (WIDTH - LEFT - RIGHT) * base / end;
    }
}
