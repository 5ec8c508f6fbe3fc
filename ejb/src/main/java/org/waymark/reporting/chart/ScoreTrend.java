package org.waymark.reporting.chart;

import java.util.List;
import java.util.Optional;

/**
 * The scores of one person on one scale, in the order they were asked.
 *
 * @param label what the picture is and says, for those who do not see it
 * @param most the highest score of the scale, which begins at nought
 * @param line a score to compare with, such as a cut-off, drawn dashed
 * @param points at least one
 */
public record ScoreTrend(String label, double most, Optional<Double> line, List<Point> points) {

    /** One score; the name is the day, the figure how the score is written. */
    public record Point(String name, double score, String figure) {}

    private static final int WIDTH = 640;
    private static final int LEFT = 34;
    private static final int FIRST = 70;
    private static final int RIGHT = 50;
    private static final int TOP = 24;
    private static final int HEIGHT = 150;
    private static final int AXIS = 28;
    private static final int DOT = 5;
    private static final int MOST_NAMES = 7;

    public ScoreTrend {
        points = List.copyOf(points);
    }

    /** The picture as inline SVG. */
    public String svg() {
        Drawing drawing = new Drawing(WIDTH, TOP + HEIGHT + AXIS, label);
        for (double score : new double[] {0, most / 2, most}) {
            drawing.line(LEFT, y(score), WIDTH, y(score), Palette.GRID, 0.5);
            drawing.text(
                    LEFT - 6,
                    y(score) + 4,
                    score == Math.rint(score)
                            ? Long.toString((long) score)
                            : Double.toString(score),
                    Drawing.Anchor.END,
                    Drawing.SMALL_TEXT_SIZE,
                    false);
        }
        line.ifPresent(
                score -> drawing.dashedLine(LEFT, y(score), WIDTH, y(score), Palette.ACCENT));
        if (points.size() > 1) {
            drawing.path(path(), Palette.MAIN);
        }
        for (int at = 0; at < points.size(); at++) {
            draw(drawing, at);
        }
        return drawing.svg();
    }

    private void draw(Drawing drawing, int at) {
        Point point = points.get(at);
        double y = y(point.score);
        drawing.dot(x(at), y, DOT, Palette.MAIN);
        drawing.text(x(at), y - 10, point.figure, Drawing.Anchor.MIDDLE);
        int every = (points.size() + MOST_NAMES - 1) / MOST_NAMES;
        if ((points.size() - 1 - at) % every == 0) {
            drawing.text(
                    x(at),
                    TOP + HEIGHT + 20,
                    point.name,
                    Drawing.Anchor.MIDDLE,
                    Drawing.SMALL_TEXT_SIZE,
                    false);
        }
    }

    private double[] path() {
        double[] path = new double[points.size() * 2];
        for (int at = 0; at < points.size(); at++) {
            path[2 * at] = x(at);
            path[2 * at + 1] = y(points.get(at).score);
        }
        return path;
    }

    private double x(int at) {
        int width = WIDTH - FIRST - RIGHT;
        return points.size() == 1 ? FIRST : FIRST + (double) width * at / (points.size() - 1);
    }

    private double y(double score) {
        return TOP + HEIGHT * (1 - score / most);
    }
}
