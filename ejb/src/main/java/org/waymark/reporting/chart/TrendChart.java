package org.waymark.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.Share;
import org.waymark.reporting.WilsonInterval;

/**
 * A percentage over time with the band of its 95 % interval. A point that is not shown breaks the
 * line: nothing is drawn across it.
 *
 * @param label what the picture is and says, for those who do not see it
 * @param points in the order of time
 */
public record TrendChart(String label, List<Point> points) {

    /** One period, for example {@code 2026-27 Q1}. */
    public record Point(String name, Share share) {}

    private static final int WIDTH = 640;
    private static final int LEFT = 44;
    private static final int FIRST = 80;
    private static final int RIGHT = 40;
    private static final int TOP = 22;
    private static final int HEIGHT = 220;
    private static final int AXIS = 30;
    private static final int DOT = 5;
    private static final int GAP = 10;

    public TrendChart {
        points = List.copyOf(points);
    }

    /** The picture as inline SVG. */
    public String svg() {
        Drawing drawing = new Drawing(WIDTH, TOP + HEIGHT + AXIS, label);
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = y(percent / 100.0);
            drawing.line(LEFT, y, WIDTH, y, Palette.GRID, 0.5);
            drawing.text(
                    LEFT - 6,
                    y + 4,
                    percent + "%",
                    Drawing.Anchor.END,
                    Drawing.SMALL_TEXT_SIZE,
                    false);
        }
        runs().forEach(run -> drawRun(drawing, run));
        drawPoints(drawing);
        return drawing.svg();
    }

    /** The stretches of neighbouring points that are shown. */
    private List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int at = 0; at < points.size(); at++) {
            if (points.get(at).share.interval().isPresent()) {
                run.add(at);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private void drawRun(Drawing drawing, List<Integer> run) {
        if (run.size() == 1) {
            WilsonInterval alone = interval(run.get(0));
            double x = x(run.get(0));
            drawing.line(x, y(alone.lower()), x, y(alone.upper()), Palette.BAND_EDGE, 2);
            return;
        }
        double[] band = new double[4 * run.size()];
        double[] line = new double[2 * run.size()];
        for (int i = 0; i < run.size(); i++) {
            WilsonInterval interval = interval(run.get(i));
            int back = band.length - 2 - 2 * i;
            band[2 * i] = x(run.get(i));
            band[2 * i + 1] = y(interval.upper());
            band[back] = x(run.get(i));
            band[back + 1] = y(interval.lower());
            line[2 * i] = x(run.get(i));
            line[2 * i + 1] = y(interval.proportion());
        }
        drawing.band(band).path(line, Palette.MAIN);
    }

    private void drawPoints(Drawing drawing) {
        for (int at = 0; at < points.size(); at++) {
            Point point = points.get(at);
            double x = x(at);
            if (labelled(at, point.name)) {
                label(drawing, x, TOP + HEIGHT + 20, point.name);
            }
            if (point.share.interval().isEmpty()) {
                drawing.frame(x - 8, y(1), 16, HEIGHT);
                label(drawing, x, TOP - 8, "not shown");
                continue;
            }
            drawing.dot(x, y(interval(at).proportion()), DOT, Palette.MAIN);
            String figure = point.share.percentage().text();
            if (labelled(at, figure)) {
                label(drawing, x, y(interval(at).upper()) - 7, figure);
            }
        }
    }

    /** Where there is no room for all texts, every second, third … from the newest has one. */
    private boolean labelled(int at, String text) {
        double needed = Drawing.widthOf(text, Drawing.SMALL_TEXT_SIZE) + GAP;
        int every = Math.max(1, (int) Math.ceil(needed / step()));
        return (points.size() - 1 - at) % every == 0;
    }

    private static void label(Drawing drawing, double x, double y, String text) {
        double half = Drawing.widthOf(text, Drawing.SMALL_TEXT_SIZE) / 2;
        double at = Math.min(WIDTH - half, x);
        drawing.text(at, y, text, Drawing.Anchor.MIDDLE, Drawing.SMALL_TEXT_SIZE, false);
    }

    private WilsonInterval interval(int at) {
        return points.get(at).share.interval().orElseThrow();
    }

    private double step() {
        return (double) (WIDTH - FIRST - RIGHT) / Math.max(1, points.size() - 1);
    }

    private double x(int at) {
        return points.size() == 1 ? (WIDTH + LEFT) / 2.0 : FIRST + at * step();
    }

    private static double y(double share) {
        return TOP + HEIGHT * (1 - share);
    }
}
