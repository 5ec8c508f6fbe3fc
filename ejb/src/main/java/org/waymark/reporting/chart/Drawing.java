package org.waymark.reporting.chart;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An SVG picture being drawn. Everything goes through the platform's XML writer, which escapes it.
 * Sizes are in CSS pixels at full width.
 */
final class Drawing {

    static final int TEXT_SIZE = 15;
    static final int SMALL_TEXT_SIZE = 13;
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONT = "system-ui, 'Segoe UI', Roboto, Arial, sans-serif";
    // About the mean width of a digit or a lower-case letter in these fonts.
    private static final double EM_PER_CHARACTER = 0.54;

    /** How a text stands to its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    /**
     * @param label what the picture is and says; read out in place of it
     */
    Drawing(int width, int height, String label) {
        this(width, height, label, "img");
    }

    /**
     * @param role {@code img}, or {@code group} when parts of the picture are read one by one
     */
    Drawing(int width, int height, String label, String role) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
            attribute("role", role);
            attribute("aria-label", label);
            attribute("class", "chart");
            attribute("viewBox", "0 0 " + width + " " + height);
            attribute("width", Integer.toString(width));
            attribute("height", Integer.toString(height));
            attribute("font-family", FONT);
            attribute("font-size", Integer.toString(TEXT_SIZE));
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /** About how wide a text will be; only to keep texts apart. */
    static double widthOf(String text, int size) {
        return text.length() * size * EM_PER_CHARACTER;
    }

    Drawing rectangle(double x, double y, double width, double height, String fill) {
        return empty("rect", box(x, y, width, height, "fill", fill));
    }

    /** A dashed frame: something is there that is not drawn to size. */
    Drawing frame(double x, double y, double width, double height) {
        return empty(
                "rect",
                box(
                        x,
                        y,
                        width,
                        height,
                        "fill",
                        "none",
                        "stroke",
                        Palette.GRID,
                        "stroke-dasharray",
                        "4 3"));
    }

    Drawing line(double x1, double y1, double x2, double y2, String colour, double width) {
        return empty(
                "line",
                "x1",
                number(x1),
                "y1",
                number(y1),
                "x2",
                number(x2),
                "y2",
                number(y2),
                "stroke",
                colour,
                "stroke-width",
                number(width));
    }

    Drawing dashedLine(double x1, double y1, double x2, double y2, String colour) {
        return empty(
                "line",
                "x1",
                number(x1),
                "y1",
                number(y1),
                "x2",
                number(x2),
                "y2",
                number(y2),
                "stroke",
                colour,
                "stroke-width",
                "2",
                "stroke-dasharray",
                "5 4");
    }

    Drawing dot(double x, double y, double radius, String colour) {
        return empty(
                "circle", "cx", number(x), "cy", number(y), "r", number(radius), "fill", colour);
    }

    /** A line through points, x and y in turn. */
    Drawing path(double[] points, String colour) {
        return empty(
                "polyline",
                "points",
                points(points),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                "2.5");
    }

    /** A band between points, x and y in turn, with an edge so that it does not rest on colour. */
    Drawing band(double[] points) {
        return empty(
                "polygon",
                "points",
                points(points),
                "fill",
                Palette.BAND,
                "fill-opacity",
                "0.35",
                "stroke",
                Palette.BAND_EDGE,
                "stroke-width",
                "1");
    }

    Drawing text(double x, double y, String text, Anchor anchor) {
        return text(x, y, text, anchor, TEXT_SIZE, false);
    }

    Drawing text(double x, double y, String text, Anchor anchor, int size, boolean bold) {
        return text(x, y, text, anchor, size, bold, Palette.TEXT);
    }

    /** Text on a surface of its own colour. */
    Drawing text(
            double x, double y, String text, Anchor anchor, int size, boolean bold, String colour) {
        try {
            xml.writeStartElement("text");
            attribute("x", number(x));
            attribute("y", number(y));
            attribute("fill", colour);
            attribute("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
            attribute("font-size", Integer.toString(size));
            if (bold) {
                attribute("font-weight", "600");
            }
            xml.writeCharacters(printable(text));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /** Begins a link around what is drawn next; {@link #endLink} ends it. */
    Drawing beginLink(String address, String label) {
        try {
            xml.writeStartElement("a");
            attribute("href", address);
            attribute("aria-label", label);
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    Drawing endLink() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /** Ends the picture and returns it. */
    String svg() {
        try {
            xml.writeEndElement();
            xml.flush();
            return out.toString();
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    private static String[] box(double x, double y, double width, double height, String... others) {
        String[] all = new String[8 + others.length];
        String[] own = {
            "x", number(x), "y", number(y), "width", number(width), "height", number(height)
        };
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(others, 0, all, own.length, others.length);
        return all;
    }

    Drawing empty(String element, String... attributes) {
        try {
            xml.writeEmptyElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                attribute(attributes[i], attributes[i + 1]);
            }
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, printable(value));
    }

    static String points(double[] points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            text.append(i == 0 ? "" : " ").append(number(points[i])).append(',');
            text.append(number(points[i + 1]));
        }
        return text.toString();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** XML has no place for control characters, escaped or not. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || !Character.isDefined(c) ? ' ' : c)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static IllegalStateException unexpected(XMLStreamException e) {
        return new IllegalStateException("A string cannot fail to be written to", e);
    }
}
