package org.waymark.instrument;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.BadInput;
import org.waymark.shared.LineProblems;
import org.waymark.shared.NotFound;
import org.waymark.shared.UploadedText;

/**
 * Loads the full wording of instruments from a file of whoever has the licence: CSV in UTF-8 with
 * the columns instrument, version, item and wording. All of a file or nothing of it. A wording that
 * people have been asked with is not changed any more; that is a new version.
 */
@Stateless
@Guarded
public class WordingImport {

    /** The largest file that is taken, in bytes. */
    public static final int MOST_BYTES = 500_000;

    private static final int LONGEST = 1000;
    private static final List<String> COLUMNS = List.of("instrument", "version", "item", "wording");

    @Inject private InstrumentStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    private record Line(long number, String code, int version, String item, String wording) {}

    /**
     * Loads a file.
     *
     * @return how many wordings are new
     * @throws BadInput naming the lines that cannot be taken
     */
    @Needs(Right.REFERENCE_EDIT)
    public int load(InputStream content) {
        LineProblems problems = new LineProblems();
        List<Line> lines =
                lines(
                        UploadedText.of(
                                content, MOST_BYTES, "This file is too large. Load it in parts."),
                        problems);
        Map<String, Instrument> known = new HashMap<>();
        List<Line> fresh = new ArrayList<>();
        for (Line line : lines) {
            if (isFresh(line, known, problems)) {
                fresh.add(line);
            }
        }
        problems.refuse();
        fresh.forEach(
                line ->
                        store.load(
                                line.code(),
                                line.version(),
                                line.item(),
                                line.wording(),
                                clock.instant(),
                                current.get().id()));
        subject.list("wordings loaded: " + fresh.size());
        return fresh.size();
    }

    private boolean isFresh(Line line, Map<String, Instrument> known, LineProblems problems) {
        String key = line.code() + ":" + line.version();
        Instrument instrument;
        try {
            instrument =
                    known.computeIfAbsent(key, k -> store.version(line.code(), line.version()));
        } catch (NotFound none) {
            problems.add(
                    line.number(), "there is no " + line.code() + " version " + line.version());
            return false;
        }
        if (!instrument.hasPlaceFor(line.item())) {
            problems.add(line.number(), line.code() + " has no item " + line.item());
            return false;
        }
        String before = instrument.words().get(line.item());
        if (line.wording().equals(before)) {
            return false;
        }
        if (before != null && store.isAnswered(line.code(), line.version())) {
            problems.add(
                    line.number(),
                    "people have been asked with the wording of "
                            + line.code()
                            + " version "
                            + line.version()
                            + "; another wording is another version");
            return false;
        }
        return true;
    }

    private static List<Line> lines(String text, LineProblems problems) {
        List<Line> lines = new ArrayList<>();
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setTrim(true)
                        .get();
        try (var parser = format.parse(new StringReader(text))) {
            if (!parser.getHeaderNames().equals(COLUMNS)) {
                throw new BadInput(
                        "file", "The first line has to be: " + String.join(",", COLUMNS) + ".");
            }
            for (CSVRecord record : parser) {
                read(record, lines, problems);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new BadInput("file", "This is no CSV file as it should be: check its quotes.");
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            throw new BadInput("file", "There is nothing below the first line.");
        }
        return lines;
    }

    private static void read(CSVRecord record, List<Line> lines, LineProblems problems) {
        long number = record.getRecordNumber() + 1;
        if (!record.isConsistent() || !record.get("version").matches("[0-9]{1,4}")) {
            problems.add(number, "four cells are needed, the second a number");
            return;
        }
        String wording = record.get("wording");
        if (wording.isEmpty() || wording.length() > LONGEST) {
            problems.add(number, "the wording has 1 to " + LONGEST + " characters");
            return;
        }
        lines.add(
                new Line(
                        number,
                        record.get("instrument"),
                        Integer.parseInt(record.get("version")),
                        record.get("item"),
                        wording));
    }
}
