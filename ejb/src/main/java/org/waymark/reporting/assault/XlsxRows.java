package org.waymark.reporting.assault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waymark.shared.BadInput;

/**
 * The first sheet of a workbook (Office Open XML) as rows of text, without those that are empty.
 * Nothing outside the file is ever read, and only so much of it as a file of assaults can hold:
 * what its parts unpack to, their number, its texts and its rows are limited.
 */
final class XlsxRows {

    private static final int MOST_BYTES = 30_000_000;
    private static final long MOST_UNPACKED = 100_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_STRINGS = 500_000;
    private static final int MOST_CHARACTERS = 2_000;
    private static final int MOST_COLUMNS = 60;
    private static final String TOO_LARGE =
            "This workbook holds much more than assaults, such as pictures or other sheets. Copy the"
                    + " sheet with the assaults alone into a new workbook, or save it as CSV.";
    private static final String TOO_LONG =
            "A text on the first sheet of this workbook has more than 2,000 characters. Only the date,"
                    + " time, borough, location and weapon are taken: take out everything else.";
    private static final String TOO_WIDE =
            "The first sheet of this workbook has more than 60 columns. Only the date, time, borough,"
                    + " location and weapon are taken: take out everything else.";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private XlsxRows() {}

    /**
     * The rows from the top, one more than a file may have at most; a cell that is not there is
     * empty.
     *
     * @throws BadInput when it holds more than a file of assaults can, in plain words
     * @throws IOException when it is no such workbook
     */
    static List<List<String>> of(byte[] file) throws IOException {
        byte[] strings = new byte[0];
        byte[] sheet = null;
        long left = MOST_UNPACKED;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(STRINGS)) {
                    strings = part(zip);
                    left -= strings.length;
                } else if (entry.getName().equals(SHEET)) {
                    sheet = part(zip);
                    left -= sheet.length;
                } else {
                    left -= zip.skip(left + 1);
                }
                if (left < 0 || ++parts > MOST_PARTS) {
                    throw refused(TOO_LARGE);
                }
            }
        }
        if (sheet == null) {
            throw new IOException("no first sheet");
        }
        try {
            return rows(sheet, strings(strings));
        } catch (BadInput tooMuch) {
            throw tooMuch;
        } catch (XMLStreamException | RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    private static byte[] part(ZipInputStream zip) throws IOException {
        byte[] bytes = zip.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refused(TOO_LARGE);
        }
        return bytes;
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private static List<String> strings(byte[] part) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        if (part.length == 0) {
            return strings;
        }
        XMLStreamReader xml = reader(part);
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("si")) {
                        text.setLength(0);
                    }
                    inText = xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (inText) {
                        add(text, xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    if (xml.getLocalName().equals("si")) {
                        strings.add(text.toString());
                        if (strings.size() > MOST_STRINGS) {
                            throw refused(TOO_LARGE);
                        }
                    }
                }
                default -> {}
            }
        }
        return strings;
    }

    private static List<List<String>> rows(byte[] part, List<String> strings)
            throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        XMLStreamReader xml = reader(part);
        List<String> row = new ArrayList<>();
        String type = null;
        int column = 0;
        StringBuilder value = new StringBuilder();
        boolean inValue = false;
        while (xml.hasNext() && rows.size() <= AssaultFile.MOST_ROWS + 1) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> row = new ArrayList<>();
                    case "c" -> {
                        type = xml.getAttributeValue(null, "t");
                        column = column(xml.getAttributeValue(null, "r"), row.size());
                        value.setLength(0);
                    }
                    case "v", "t" -> inValue = true;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.CHARACTERS && inValue) {
                add(value, xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v", "t" -> inValue = false;
                    case "c" -> put(row, column, cell(type, value.toString(), strings));
                    case "row" -> {
                        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                            rows.add(row);
                        }
                    }
                    default -> {}
                }
            }
        }
        return rows;
    }

    /** What is beyond the most that a cell may have is not kept: texts of all sheets come here. */
    private static void add(StringBuilder text, String more) {
        int room = MOST_CHARACTERS + 1 - text.length();
        text.append(more, 0, Math.min(room, more.length()));
    }

    private static String cell(String type, String value, List<String> strings) {
        String text = "s".equals(type) ? strings.get(Integer.parseInt(value)) : value;
        if (text.length() > MOST_CHARACTERS) {
            throw refused(TOO_LONG);
        }
        return text;
    }

    private static BadInput refused(String why) {
        return new BadInput(AssaultFile.FIELD, why);
    }

    private static void put(List<String> row, int column, String value) {
        if (column >= MOST_COLUMNS) {
            throw refused(TOO_WIDE);
        }
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, value);
    }

    /** "C7" is column 2; a cell without a name follows the one before. */
    private static int column(String name, int next) {
        if (name == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw refused(TOO_WIDE);
            }
        }
        return column - 1;
    }
}
