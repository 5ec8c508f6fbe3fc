package org.waymark.reporting.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.waymark.reporting.variation.ControlChart;
import org.waymark.reporting.variation.ControlPoint;

/**
 * A control chart: the points over time, the average of each phase and the limits of chance. A
 * point that is more than chance is a triangle, up or down; its rule stands in words in the table.
 * The target is a dotted line with its name on it.
 *
 * @param label what the picture is and says, for those who do not see it
 * @param targets one for each point, in the unit of the chart; empty where there is none
 */
public record VariationChart(String label, ControlChart chart, List<OptionalDouble> targets) {

    private static final int WIDTH = 720;
    private static final int LEFT = 52;
    private static final int FIRST = 84;
    private static final int RIGHT = 44;
    private static final int TOP = 26;
    private static final int HEIGHT = 260;
    private static final int AXIS = 30;
    private static final int GAP = 12;

    public VariationChart {
        targets = List.copyOf(targets);
    }

    /** Without a target. */
    public VariationChart(String label, ControlChart chart) {
        this(label, chart, Collections.nCopies(chart.points().size(), OptionalDouble.empty()));
    }

    /** The picture as inline SVG. */
    public String svg() {
        Drawing drawing = new Drawing(WIDTH, TOP + HEIGHT + AXIS, label);
        Scale scale = scale();
        scale.draw(drawing, LEFT, WIDTH);
        for (List<Integer> phase : phases()) {
            drawPhase(drawing, scale, phase);
        }
        drawTargets(drawing, scale);
        drawLine(drawing, scale);
        for (int at = 0; at < chart.points().size(); at++) {
            draw(drawing, scale, at);
        }
        return drawing.svg();
    }

    private Scale scale() {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (ControlPoint point : chart.points()) {
            if (point.shown()) {
                least = Math.min(least, point.value());
                most = Math.max(most, point.value());
            }
            if (point.limits().isPresent()) {
                least = Math.min(least, point.limits().get().lower());
                most = Math.max(most, point.limits().get().upper());
            }
        }
        if (least <= most) {
            least = Math.min(least, known().min().orElse(least));
            most = Math.max(most, known().max().orElse(most));
        }
        boolean shares = chart.kind() != ControlChart.Kind.XMR;
        return least > most
                ? Scale.of(0, 1, TOP, HEIGHT, shares)
                : Scale.of(least, most, TOP, HEIGHT, shares);
    }

    private DoubleStream known() {
        return targets.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
    }

    /** A line as long as a target holds; the last one carries the word. */
    private void drawTargets(Drawing drawing, Scale scale) {
        int named = -1;
        for (int at = 0; at < targets.size(); at++) {
            if (targets.get(at).isEmpty()) {
                continue;
            }
            double y = scale.y(targets.get(at).getAsDouble());
            Shapes.dashed(
                    drawing,
                    new double[] {x(at) - step() / 2, y, x(at) + step() / 2, y},
                    Palette.ACCENT,
                    "2 3");
            named = at;
        }
        if (named >= 0) {
            double y = scale.y(targets.get(named).getAsDouble());
            drawing.text(
                    Math.min(WIDTH, x(named) + step() / 2),
                    y < TOP + Drawing.SMALL_TEXT_SIZE + 4 ? y + Drawing.SMALL_TEXT_SIZE + 3 : y - 4,
                    "target",
                    Drawing.Anchor.END,
                    Drawing.SMALL_TEXT_SIZE,
                    false);
        }
    }

    private List<List<Integer>> phases() {
        List<List<Integer>> phases = new ArrayList<>();
        int before = -1;
        for (int at = 0; at < chart.points().size(); at++) {
            if (chart.points().get(at).phase() != before) {
                phases.add(new ArrayList<>());
                before = chart.points().get(at).phase();
            }
            phases.get(phases.size() - 1).add(at);
        }
        return phases;
    }

    private void drawPhase(Drawing drawing, Scale scale, List<Integer> phase) {
        int begin = phase.get(0);
        if (begin > 0) {
            double x = x(begin) - step() / 2;
            drawing.line(x, TOP, x, TOP + HEIGHT, Palette.GRID, 2);
            // The words stand on the side where there is room.
            boolean late = x > WIDTH - 120;
            drawing.text(
                    late ? x - 5 : x + 5,
                    TOP - 8,
                    "a change",
                    late ? Drawing.Anchor.END : Drawing.Anchor.START,
                    Drawing.SMALL_TEXT_SIZE,
                    false);
        }
        if (chart.points().get(begin).limits().isEmpty()) {
            return;
        }
        double[] centre = new double[4 * phase.size()];
        double[] upper = new double[4 * phase.size()];
        double[] lower = new double[4 * phase.size()];
        for (int i = 0; i < phase.size(); i++) {
            ControlPoint point = chart.points().get(phase.get(i));
            double[][] lines = {centre, upper, lower};
            double[] values = {
                point.centre(), point.limits().get().upper(), point.limits().get().lower()
            };
            for (int line = 0; line < lines.length; line++) {
                lines[line][4 * i] = x(phase.get(i)) - step() / 2;
                lines[line][4 * i + 1] = scale.y(values[line]);
                lines[line][4 * i + 2] = x(phase.get(i)) + step() / 2;
                lines[line][4 * i + 3] = scale.y(values[line]);
            }
        }
        drawing.path(centre, Palette.GRID);
        Shapes.dashed(drawing, upper, Palette.BAND_EDGE, "6 4");
        Shapes.dashed(drawing, lower, Palette.BAND_EDGE, "6 4");
    }

    /** Neighbours of one phase that are both shown are joined. */
    private void drawLine(Drawing drawing, Scale scale) {
        List<ControlPoint> points = chart.points();
        for (int at = 1; at < points.size(); at++) {
            ControlPoint from = points.get(at - 1);
            ControlPoint to = points.get(at);
            if (from.shown() && to.shown() && from.phase() == to.phase()) {
                drawing.line(
                        x(at - 1),
                        scale.y(from.value()),
                        x(at),
                        scale.y(to.value()),
                        Palette.MAIN,
                        2);
            }
        }
    }

    private void draw(Drawing drawing, Scale scale, int at) {
        ControlPoint point = chart.points().get(at);
        if (labelled(at, point.name())) {
            double half = Drawing.widthOf(point.name(), Drawing.SMALL_TEXT_SIZE) / 2;
            drawing.text(
                    Math.min(WIDTH - half, x(at)),
                    TOP + HEIGHT + 20,
                    point.name(),
                    Drawing.Anchor.MIDDLE,
                    Drawing.SMALL_TEXT_SIZE,
                    false);
        }
        if (!point.shown()) {
            drawing.frame(x(at) - 7, TOP, 14, HEIGHT);
            return;
        }
        double y = scale.y(point.value());
        if (point.signals().isEmpty()) {
            Shapes.usual(drawing, x(at), y);
        } else if (point.signals().iterator().next().high()) {
            Shapes.high(drawing, x(at), y);
        } else {
            Shapes.low(drawing, x(at), y);
        }
    }

    private boolean labelled(int at, String text) {
        double needed = Drawing.widthOf(text, Drawing.SMALL_TEXT_SIZE) + GAP;
        int every = Math.max(1, (int) Math.ceil(needed / step()));
        return (chart.points().size() - 1 - at) % every == 0;
    }

    private double step() {
        return (double) (WIDTH - FIRST - RIGHT) / Math.max(1, chart.points().size() - 1);
    }

    private double x(int at) {
        return chart.points().size() == 1 ? (WIDTH + LEFT) / 2.0 : FIRST + at * step();
    }
}
