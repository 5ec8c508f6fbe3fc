package org.waymark.commissioning.postcode;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.reference.Area;
import org.waymark.reference.Areas;
import org.waymark.reference.PostcodeTable;
import org.waymark.shared.BadInput;

/**
 * A postcode directory as the Office for National Statistics publishes it: 2.6 million lines, read
 * one after the other and never kept. Its columns have had several names: {@code PCD, PCDS, OSLAUA,
 * DOTERM} in older ones, {@code PCD7, PCD8, PCDS, LAD25CD, DOTERM} in newer ones. A zip file is
 * read as the first such table in it.
 */
final class PostcodeFile {

    private static final int AT_ONCE = 2_000;
    private static final int MOST_NAMED = 10;
    private static final List<String> POSTCODE = List.of("pcds", "pcd7", "pcd", "pcd8", "pcd2");
    private static final Pattern AUTHORITY =
            Pattern.compile("oslaua|laua|lad[0-9]{2}cd|ladcd|lad[0-9]{2}");
    private static final Pattern ENDED =
            Pattern.compile("([12][0-9]{3})-?(0[1-9]|1[0-2])(-?[0-9]{2})?");
    private static final String LONDON = "E09";

    private final Areas areas;
    private final Consumer<List<PostcodeEntry>> keep;
    private final Set<String> strange = new TreeSet<>();
    private final List<String> unreadable = new ArrayList<>();
    private List<PostcodeEntry> batch = new ArrayList<>();
    private int postcode;
    private int authority;
    private int ended;
    private int read;
    private int unread;

    /**
     * What was in a file.
     *
     * @param unread lines that could not be read and were left out
     * @param named the first of them, in words
     * @param strange codes of London that nobody has met; their postcodes are of an unknown area
     */
    record Content(int read, int unread, List<String> named, Set<String> strange) {}

    private PostcodeFile(Areas areas, Consumer<List<PostcodeEntry>> keep) {
        this.areas = areas;
        this.keep = keep;
    }

    /**
     * Reads a file.
     *
     * @param keep takes the entries, some at a time
     * @throws BadInput when it is no such file
     */
    static Content read(InputStream content, Areas areas, Consumer<List<PostcodeEntry>> keep)
            throws IOException {
        return new PostcodeFile(areas, keep).read(content);
    }

    private Content read(InputStream content) throws IOException {
        InputStream text = table(new BufferedInputStream(content, 1 << 16));
        CSVFormat format = CSVFormat.RFC4180.builder().setTrim(true).get();
        try (CSVParser parser =
                format.parse(
                        new WholeLines(
                                new BufferedReader(
                                        new InputStreamReader(text, StandardCharsets.UTF_8),
                                        1 << 16)))) {
            int width = 0;
            for (CSVRecord line : parser) {
                if (width == 0) {
                    width = line.size();
                    columns(line);
                } else {
                    line(line, width);
                }
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new BadInput(
                    "file",
                    "This is no CSV file as it should be: check its quotes. What came before is"
                            + " loaded; load the file again when it is right.");
        }
        if (read == 0) {
            throw new BadInput(
                    "file",
                    unread == 0
                            ? "There is nothing below the first line."
                            : "No line of it could be read. "
                                    + String.join("; ", unreadable)
                                    + ".");
        }
        flush();
        return new Content(read, unread, List.copyOf(unreadable), strange);
    }

    /** The text itself, or the first table of postcodes in a zip file. */
    private static InputStream table(BufferedInputStream content) throws IOException {
        content.mark(4);
        boolean zipped = content.read() == 'P' && content.read() == 'K';
        content.reset();
        if (!zipped) {
            return content;
        }
        ZipInputStream zip = new ZipInputStream(content);
        for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
            String name = each.getName().toLowerCase(Locale.ROOT);
            boolean part = name.contains("multi_csv") || name.contains("documents");
            if (!each.isDirectory() && name.endsWith(".csv") && !part) {
                return zip;
            }
        }
        throw new BadInput("file", "There is no CSV file of postcodes in this zip file.");
    }

    private void columns(CSVRecord heading) {
        List<String> names = new ArrayList<>();
        for (String name : heading) {
            names.add(name.replace("\uFEFF", "").toLowerCase(Locale.ROOT).strip());
        }
        postcode =
                POSTCODE.stream().map(names::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
        authority = -1;
        for (int i = 0; i < names.size() && authority < 0; i++) {
            authority = AUTHORITY.matcher(names.get(i)).matches() ? i : -1;
        }
        ended = names.indexOf("doterm");
        String missing =
                postcode < 0
                        ? "the postcode (PCDS, PCD7 or PCD)"
                        : authority < 0
                                ? "the local authority (OSLAUA or LAD25CD)"
                                : ended < 0 ? "the end of a postcode (DOTERM)" : null;
        if (missing != null) {
            throw new BadInput("file", "The first line has no column for " + missing + ".");
        }
    }

    private void line(CSVRecord line, int width) {
        String plain = line.size() == width ? PostcodeTable.plain(line.get(postcode)) : null;
        boolean over = plain != null && !line.get(ended).isEmpty();
        var end = ENDED.matcher(over ? line.get(ended) : "");
        if (plain == null || (over && !end.matches())) {
            unread++;
            if (unreadable.size() < MOST_NAMED) {
                unreadable.add(
                        "line %d: %s"
                                .formatted(
                                        line.getRecordNumber(),
                                        line.size() != width
                                                ? line.size() + " cells where there are " + width
                                                : plain == null
                                                        ? "no postcode"
                                                        : "the end is no month"));
            }
            return;
        }
        batch.add(
                new PostcodeEntry(
                        plain,
                        area(plain, line.get(authority)),
                        over
                                ? LocalDate.of(
                                        Integer.parseInt(end.group(1)),
                                        Integer.parseInt(end.group(2)),
                                        1)
                                : null));
        read++;
        if (batch.size() == AT_ONCE) {
            flush();
        }
    }

    /** A borough by its code; whatever else has a code is outside London. */
    private String area(String plain, String code) {
        if (PostcodeTable.isNoPlace(plain) || code.isEmpty()) {
            return Area.UNKNOWN;
        }
        if (!code.startsWith(LONDON)) {
            return Area.OUTSIDE;
        }
        Area area = areas.find(code);
        if (!area.isInLondon()) {
            strange.add(code);
        }
        return area.isInLondon() ? area.code() : Area.UNKNOWN;
    }

    private void flush() {
        if (!batch.isEmpty()) {
            keep.accept(batch);
            batch = new ArrayList<>();
        }
    }
}
