package org.waymark.reporting.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * London as squares, one for each borough, with the figure in it and a link to its page. The shade
 * is the fifth that the figure lies in; the figure says it without colour.
 *
 * @param label what the map shows
 * @param tiles those that have none are left out of the fifths and say so
 */
public record TileMap(String label, List<Tile> tiles) {

    /**
     * A borough.
     *
     * @param code E09…
     * @param value what the shade is made of; empty when it is not shown
     * @param text what stands in the square, short
     * @param spoken the same in a sentence
     * @param address where its link goes; null when it leads nowhere
     */
    public record Tile(
            String code, OptionalDouble value, String text, String spoken, String address) {}

    private static final int SIDE = 78;
    private static final int SPACE = 4;
    private static final int FIFTHS = 5;
    private static final int DARK_FROM = 3;
    private static final String[] SHADES = {"#EAF2FA", "#BFD9F0", "#8FC0EA", "#2073BC", "#12436D"};
    private static final String DARK = "#0B0C0C";
    private static final String LIGHT = "#FFFFFF";

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /** The picture as inline SVG. */
    public String svg() {
        return svg(tiles.stream().anyMatch(tile -> tile.address != null));
    }

    /**
     * The same for paper, where nothing can be followed and the sentence is read out in its place.
     */
    public String onPaper() {
        return svg(false);
    }

    private String svg(boolean links) {
        Drawing drawing =
                new Drawing(
                        LondonSquares.COLUMNS * (SIDE + SPACE),
                        LondonSquares.ROWS * (SIDE + SPACE),
                        label,
                        links ? "group" : "img");
        Map<String, Tile> known =
                tiles.stream().collect(Collectors.toMap(Tile::code, tile -> tile));
        double[] bounds = bounds();
        LondonSquares.all()
                .forEach(
                        (code, square) -> {
                            Tile tile = known.get(code);
                            if (tile != null) {
                                draw(drawing, square, tile, bounds, links);
                            }
                        });
        return drawing.svg();
    }

    /** Where the second, third … fifth begins. */
    private double[] bounds() {
        double[] values =
                tiles.stream()
                        .map(Tile::value)
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .sorted()
                        .toArray();
        double[] bounds = new double[FIFTHS - 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] =
                    values.length == 0
                            ? 0
                            : values[Math.min(values.length - 1, values.length * (i + 1) / FIFTHS)];
        }
        return bounds;
    }

    private static void draw(
            Drawing drawing,
            LondonSquares.Square square,
            Tile tile,
            double[] bounds,
            boolean links) {
        double x = square.column() * (SIDE + SPACE) + SPACE / 2.0;
        double y = square.row() * (SIDE + SPACE) + SPACE / 2.0;
        boolean link = links && tile.address() != null;
        if (link) {
            drawing.beginLink(tile.address(), tile.spoken());
        }
        String colour = DARK;
        if (tile.value().isPresent()) {
            int fifth =
                    (int)
                            Arrays.stream(bounds)
                                    .filter(b -> tile.value().getAsDouble() >= b)
                                    .count();
            drawing.rectangle(x, y, SIDE, SIDE, SHADES[fifth]);
            colour = fifth >= DARK_FROM ? LIGHT : DARK;
        } else {
            drawing.rectangle(x, y, SIDE, SIDE, LIGHT);
        }
        drawing.frame(x + 0.5, y + 0.5, SIDE - 1, SIDE - 1);
        double middle = x + SIDE / 2.0;
        drawing.text(
                middle,
                y + 30,
                square.letters(),
                Drawing.Anchor.MIDDLE,
                Drawing.TEXT_SIZE,
                true,
                colour);
        drawing.text(
                middle,
                y + 54,
                tile.text(),
                Drawing.Anchor.MIDDLE,
                Drawing.TEXT_SIZE,
                false,
                colour);
        if (link) {
            drawing.endLink();
        }
    }
}
