package org.waymark.reporting.chart;

/** The marks by which points are told apart without their colour. */
final class Shapes {

    private static final double SIZE = 6;

    private Shapes() {}

    /** Within what chance explains. */
    static void usual(Drawing drawing, double x, double y) {
        drawing.dot(x, y, SIZE - 1, Palette.MAIN);
    }

    /** More than chance, upwards. */
    static void high(Drawing drawing, double x, double y) {
        polygon(drawing, x, y - SIZE - 1, x + SIZE + 1, y + SIZE, x - SIZE - 1, y + SIZE);
    }

    /** More than chance, downwards. */
    static void low(Drawing drawing, double x, double y) {
        polygon(drawing, x, y + SIZE + 1, x + SIZE + 1, y - SIZE, x - SIZE - 1, y - SIZE);
    }

    /** A dashed line through points. */
    static void dashed(Drawing drawing, double[] points, String colour, String dashes) {
        drawing.empty(
                "polyline",
                "points",
                Drawing.points(points),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                dashes);
    }

    private static void polygon(Drawing drawing, double... points) {
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
}
