package org.waymark.reporting.chart;

/** The colours of charts; each at least 3:1 on white, and never the only carrier of meaning. */
final class Palette {

    static final String MAIN = "#12436D";
    static final String ACCENT = "#C65102";
    static final String BAND = "#6BACE6";
    static final String BAND_EDGE = "#2073BC";
    static final String GRID = "#767676";

    /** Text takes the colour of the page, so that forced colours reach it. */
    static final String TEXT = "currentColor";

    private Palette() {}
}
