package org.waymark.reporting.chart;

import java.util.List;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * Horizontal bars, one below the other, as for the journey from referral to closure. The label
 * stands above its bar, so the picture is readable on a telephone.
 *
 * @param label what the picture is and says, for those who do not see it
 * @param bars from top to bottom
 */
public record BarChart(String label, List<Bar> bars) {

    /**
     * One bar.
     *
     * @param name what is counted
     * @param count how many; a hidden count gets a dashed frame and the word, never a length
     * @param note shown after the count, such as a percentage; may be empty
     */
    public record Bar(String name, PublishedCount count, String note) {}

    private static final int WIDTH = 640;
    private static final int ROW = 48;
    private static final int BAR = 20;
    private static final int FRAME = 64;
    private static final int LEAST_WIDTH = 2;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** The picture as inline SVG. */
    public String svg() {
        Drawing drawing = new Drawing(WIDTH, Math.max(1, bars.size()) * ROW, label);
        long most = 1;
        for (Bar bar : bars) {
            most = Math.max(most, bar.count.shown() ? bar.count.value() : 0);
        }
        for (int row = 0; row < bars.size(); row++) {
            draw(drawing, bars.get(row), row * ROW, most);
        }
        return drawing.svg();
    }

    private static void draw(Drawing drawing, Bar bar, int top, long most) {
        String note = bar.note.isEmpty() ? "" : " (" + bar.note + ")";
        String figure = bar.count.spoken() + note;
        drawing.text(0, top + 16, bar.name, Drawing.Anchor.START);
        drawing.text(
                WIDTH, top + 16, figure, Drawing.Anchor.END, Drawing.TEXT_SIZE, bar.count.shown());
        int barTop = top + 22;
        if (!bar.count.shown()) {
            drawing.frame(0.5, barTop + 0.5, FRAME, BAR - 1);
            return;
        }
        drawing.line(0, barTop, 0, barTop + BAR, Palette.GRID, 1);
        if (bar.count.value() > 0) {
            double width = Math.max(LEAST_WIDTH, (double) WIDTH * bar.count.value() / most);
            drawing.rectangle(0, barTop, width, BAR, Palette.MAIN);
        }
    }
}
