package org.waymark.it;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Edition;

/** The commissioner's figures as a file: what its columns are, and how it is read. */
final class OutcomesCsv {

    static final int SECTION = 3;
    static final int BY = 4;
    static final int VALUE = 5;
    static final int FIGURE = 6;
    static final int COUNT = 8;
    static final int OF = 9;

    private OutcomesCsv() {}

    /** The rows of a file, by the session of a page. */
    static List<List<String>> rows(Page page, String path) {
        try (CSVParser file = CSVParser.parse(page.request().get(path).text(), CSVFormat.RFC4180)) {
            return file.stream().skip(1).map(CSVRecord::toList).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a cell says a number. */
    static boolean isShown(String cell) {
        return cell.matches("\\d+");
    }

    /** The last quarter that is published in full. */
    static Quarter lastFinal(Instant now) {
        return Stream.iterate(Quarter.of(now), Quarter::previous)
                .filter(each -> Edition.of(each, now).isFinal())
                .findFirst()
                .orElseThrow();
    }
}
