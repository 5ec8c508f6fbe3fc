package org.waymark.reporting.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Figures of which only a band is published: one lane a row, one column a band, the band of the
 * whole as a diamond and those of its parts as dots. Where a mark stands within its band means
 * nothing. A figure that is not shown is a ring in the last column.
 *
 * @param label what the picture is and says, for those who do not see it
 * @param bands the headings of the columns; the last is for what is not shown
 * @param whole what the diamond is: {@code London}
 * @param parts what the dots are: {@code services}
 * @param rows from top to bottom
 */
public record BandChart(
        String label, List<String> bands, String whole, String parts, List<Row> rows) {

    /**
     * One row.
     *
     * @param name what is told
     * @param whole the column of the whole
     * @param parts how many parts there are in each column
     */
    public record Row(String name, int whole, List<Integer> parts) {

        public Row {
            parts = List.copyOf(parts);
        }
    }

    private static final int WIDTH = 640;
    private static final int HEAD = 50;
    private static final int NAME = 24;
    private static final int LINE = 16;
    private static final int GAP = 10;
    private static final int PAD = 12;
    private static final int DOT = 5;
    private static final int DIAMOND = 7;
    private static final int LEFT = 14;

    public BandChart {
        bands = List.copyOf(bands);
        rows = List.copyOf(rows);
    }

    /** The picture as inline SVG. */
    public String svg() {
        int height = HEAD + rows.stream().mapToInt(this::height).sum();
        Drawing drawing = new Drawing(WIDTH, height, label);
        drawing.text(
                0,
                14,
                "Diamond: "
                        + whole
                        + ". Dots: "
                        + parts
                        + ", anywhere in their band. Rings: not shown.",
                Drawing.Anchor.START,
                Drawing.SMALL_TEXT_SIZE,
                false);
        for (int band = 0; band < bands.size(); band++) {
            drawing.text(
                    band * column() + LEFT - DIAMOND,
                    HEAD - 12,
                    bands.get(band),
                    Drawing.Anchor.START,
                    Drawing.SMALL_TEXT_SIZE,
                    true);
        }
        int top = HEAD;
        for (Row row : rows) {
            draw(drawing, row, top);
            top += height(row);
        }
        return drawing.svg();
    }

    private void draw(Drawing drawing, Row row, int top) {
        drawing.text(0, top + 17, row.name, Drawing.Anchor.START);
        int lane = top + NAME;
        int high = lines(row) * LINE + 6;
        for (int band = 0; band < bands.size(); band++) {
            double left = band * column();
            drawing.line(left, lane, left, lane + high, Palette.GRID, 0.5);
            int at = 0;
            if (row.whole == band) {
                diamond(drawing, x(band, at), y(lane, at));
                at++;
            }
            for (int part = 0; part < row.parts.get(band); part++, at++) {
                mark(drawing, band, x(band, at), y(lane, at));
            }
        }
        drawing.line(0, lane + high, WIDTH, lane + high, Palette.GRID, 0.5);
    }

    private void mark(Drawing drawing, int band, double x, double y) {
        if (band < bands.size() - 1) {
            drawing.dot(x, y, DOT, Palette.MAIN);
            return;
        }
        drawing.empty(
                "circle",
                "cx",
                Drawing.number(x),
                "cy",
                Drawing.number(y),
                "r",
                Drawing.number(DOT - 1),
                "fill",
                "none",
                "stroke",
                Palette.MAIN,
                "stroke-width",
                "2");
    }

    private static void diamond(Drawing drawing, double x, double y) {
        double[] points = {x, y - DIAMOND, x + DIAMOND, y, x, y + DIAMOND, x - DIAMOND, y};
        drawing.empty(
                "polygon",
                "points",
                Drawing.points(points),
                "fill",
                Palette.ACCENT,
                "stroke",
                Palette.TEXT,
                "stroke-width",
                "1");
    }

    private double column() {
        return (double) WIDTH / bands.size();
    }

    private int inLine() {
        return (int) ((column() - PAD) / LINE);
    }

    private double x(int band, int at) {
        return band * column() + LEFT + at % inLine() * LINE;
    }

    private double y(int lane, int at) {
        return lane + 11 + at / inLine() * LINE;
    }

    /** As many as the fullest column of a row needs. */
    private int lines(Row row) {
        int most =
                IntStream.range(0, bands.size())
                        .map(band -> row.parts.get(band) + (row.whole == band ? 1 : 0))
                        .max()
                        .orElse(0);
        return Math.max(1, (most + inLine() - 1) / inLine());
    }

    private int height(Row row) {
        return NAME + lines(row) * LINE + 6 + GAP;
    }
}
