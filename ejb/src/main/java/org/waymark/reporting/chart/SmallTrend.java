package org.waymark.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A figure over a few quarters, small enough to stand beside its sentence: a line from zero, with
 * the band of its interval where it has one. A point that is not shown breaks the line and is drawn
 * as a dashed frame.
 *
 * @param label what the picture is and says, for those who do not see it
 * @param most the top of the scale, which begins at zero: 1 for a share
 * @param points in the order of time
 * @param width in CSS pixels: {@link #SCREEN} or {@link #PAPER}; the height follows it
 */
public record SmallTrend(String label, double most, List<Point> points, int width) {

    /** Beside a sentence on a screen. */
    public static final int SCREEN = 360;

    /** Across a sheet of paper, as other charts are. */
    public static final int PAPER = 640;

    /**
     * One quarter.
     *
     * @param name as it is written below
     * @param figure the value as it is written, such as {@code 66.5%}
     * @param value empty when it is not shown
     * @param lower the lower end of its interval; the value itself when it has none
     * @param upper the upper end
     */
    public record Point(
            String name, String figure, OptionalDouble value, double lower, double upper) {

        /** A value without an interval. */
        public static Point counted(String name, String figure, double value) {
            return new Point(name, figure, OptionalDouble.of(value), value, value);
        }

        /** One that is not shown. */
        public static Point hidden(String name) {
            return new Point(name, "not shown", OptionalDouble.empty(), 0, 0);
        }
    }

    private static final int SIDE = 34;
    private static final int TOP = 20;
    private static final int FLAT = 8;
    private static final int AXIS = 18;
    private static final int DOT = 4;
    private static final int SIZE = 12;
    private static final int HALF_FRAME = 6;

    public SmallTrend {
        points = List.copyOf(points);
    }

    /** For a screen. */
    public SmallTrend(String label, double most, List<Point> points) {
        this(label, most, points, SCREEN);
    }

    /** The same for paper. */
    public SmallTrend onPaper() {
        return new SmallTrend(label, most, points, PAPER);
    }

    /** The picture as inline SVG. */
    public String svg() {
        Drawing drawing = new Drawing(width, TOP + height() + AXIS, label);
        drawing.line(0, TOP + height(), width, TOP + height(), Palette.GRID, 1);
        runs().forEach(run -> draw(drawing, run));
        for (int at = 0; at < points.size(); at++) {
            Point point = points.get(at);
            if (point.value().isEmpty()) {
                drawing.frame(x(at) - HALF_FRAME, TOP, 2.0 * HALF_FRAME, height());
            } else {
                drawing.dot(x(at), y(point.value().getAsDouble()), DOT, Palette.MAIN);
            }
            if (at == 0 || at == points.size() - 1) {
                ends(drawing, at, point);
            }
        }
        return drawing.svg();
    }

    /** The first and the last are named; the table has those between. */
    private void ends(Drawing drawing, int at, Point point) {
        boolean last = at == points.size() - 1;
        Drawing.Anchor anchor = last ? Drawing.Anchor.END : Drawing.Anchor.START;
        double edge = last ? width : 0;
        drawing.text(edge, TOP + height() + AXIS - 4, point.name(), anchor, SIZE, false);
        drawing.text(edge, SIZE, point.figure(), anchor, SIZE, last);
    }

    private List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int at = 0; at <= points.size(); at++) {
            if (at < points.size() && points.get(at).value().isPresent()) {
                run.add(at);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        return runs;
    }

    private void draw(Drawing drawing, List<Integer> run) {
        double[] band = new double[4 * run.size()];
        double[] line = new double[2 * run.size()];
        boolean interval = false;
        for (int i = 0; i < run.size(); i++) {
            Point point = points.get(run.get(i));
            double x = x(run.get(i));
            int back = band.length - 2 - 2 * i;
            band[2 * i] = x;
            band[2 * i + 1] = y(point.upper());
            band[back] = x;
            band[back + 1] = y(point.lower());
            line[2 * i] = x;
            line[2 * i + 1] = y(point.value().getAsDouble());
            interval |= point.upper() > point.lower();
        }
        if (run.size() == 1) {
            drawing.line(band[0], band[1], band[2], band[3], Palette.BAND_EDGE, 2);
            return;
        }
        if (interval) {
            drawing.band(band);
        }
        drawing.path(line, Palette.MAIN);
    }

    private int height() {
        return width / FLAT;
    }

    private double x(int at) {
        return points.size() == 1
                ? width - SIDE
                : SIDE + (double) (width - 2 * SIDE) * at / (points.size() - 1);
    }

    private double y(double value) {
        double share = most > 0 ? Math.min(1, Math.max(0, value / most)) : 0;
        return TOP + height() * (1 - share);
    }
}
