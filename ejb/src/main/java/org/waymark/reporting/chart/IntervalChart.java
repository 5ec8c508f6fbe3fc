package org.waymark.reporting.chart;

import java.util.List;
import java.util.Optional;
import org.waymark.reporting.Percentage;
import org.waymark.reporting.Share;
import org.waymark.reporting.WilsonInterval;

/**
 * Percentages as dots with their 95 % interval on a scale from 0 to 100, one below the other.
 *
 * @param label what the picture is and says, for those who do not see it
 * @param rows from top to bottom
 * @param reference a share to compare with, such as all of London, drawn as a line
 * @param referenceName what the line is; named above the rows
 */
public record IntervalChart(
        String label, List<Row> rows, Optional<Double> reference, String referenceName) {

    /** One row; a share that is not shown gets its reason in words, never a dot. */
    public record Row(String name, Share share) {}

    private static final int WIDTH = 640;
    private static final int MARGIN = 24;
    private static final int TOP = 22;
    private static final int ROW = 58;
    private static final int SCALE = 38;
    private static final int REACH = 9;
    private static final int STEP = 25;
    private static final int AXIS = 28;
    private static final int DOT = 6;
    private static final int WHISKER = 6;

    public IntervalChart {
        rows = List.copyOf(rows);
    }

    /** Without a reference line. */
    public IntervalChart(String label, List<Row> rows) {
        this(label, rows, Optional.empty(), "");
    }

    /** The picture as inline SVG. */
    public String svg() {
        int bottom = TOP + Math.max(1, rows.size()) * ROW;
        Drawing drawing = new Drawing(WIDTH, bottom + AXIS, label);
        for (int percent = 0; percent <= 100; percent += STEP) {
            String text = percent + "%";
            double x = x(percent / 100.0);
            drawing.text(
                    x, bottom + 18, text, Drawing.Anchor.MIDDLE, Drawing.SMALL_TEXT_SIZE, false);
        }
        reference.ifPresent(share -> nameReference(drawing, share));
        for (int row = 0; row < rows.size(); row++) {
            int top = TOP + row * ROW;
            drawScale(drawing, top + SCALE);
            reference.ifPresent(share -> drawReference(drawing, share, top + SCALE));
            draw(drawing, rows.get(row), top);
        }
        return drawing.svg();
    }

    /** Each row has its own piece of the grid, so that no line runs through a text. */
    private static void drawScale(Drawing drawing, int y) {
        drawing.line(x(0), y, x(1), y, Palette.GRID, 0.5);
        for (int percent = 0; percent <= 100; percent += STEP) {
            double x = x(percent / 100.0);
            drawing.line(x, y - REACH, x, y + REACH, Palette.GRID, 0.5);
        }
    }

    private static void drawReference(Drawing drawing, double share, int y) {
        drawing.dashedLine(x(share), y - REACH - 2, x(share), y + REACH + 2, Palette.ACCENT);
    }

    private void nameReference(Drawing drawing, double share) {
        String text = "Dashed line: " + referenceName + " " + Percentage.number(share) + "%";
        drawing.text(0, 14, text, Drawing.Anchor.START, Drawing.SMALL_TEXT_SIZE, false);
    }

    private static void draw(Drawing drawing, Row row, int top) {
        drawing.text(0, top + 18, row.name, Drawing.Anchor.START);
        boolean shown = row.share.interval().isPresent();
        String figure = shown ? row.share.text() : row.share.percentage().reason();
        drawing.text(WIDTH, top + 18, figure, Drawing.Anchor.END, Drawing.SMALL_TEXT_SIZE, false);
        row.share.interval().ifPresent(interval -> draw(drawing, interval, top + SCALE));
    }

    private static void draw(Drawing drawing, WilsonInterval interval, int y) {
        double from = x(interval.lower());
        double to = x(interval.upper());
        drawing.line(from, y, to, y, Palette.MAIN, 2);
        drawing.line(from, y - WHISKER, from, y + WHISKER, Palette.MAIN, 2);
        drawing.line(to, y - WHISKER, to, y + WHISKER, Palette.MAIN, 2);
        drawing.dot(x(interval.proportion()), y, DOT, Palette.MAIN);
    }

    private static double x(double share) {
        return MARGIN + share * (WIDTH - 2 * MARGIN);
    }
}
