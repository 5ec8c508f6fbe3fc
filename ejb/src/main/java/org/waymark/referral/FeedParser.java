package org.waymark.referral;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a feed file row by row, holding one row at a time. Whatever makes the file as a whole
 * unreadable is a {@link FeedRefused}; it may show only at the end of the file, so {@link #examine}
 * reads it once before anything is stored.
 */
public final class FeedParser implements Iterator<CSVRecord>, Closeable {

    /** More than the longest row the format allows, quoted and padded; see {@link FeedText}. */
    static final int LONGEST_ROW = 1_000_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final int UTF8_MARK_LENGTH = 3;

    private final FeedText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final FeedLayout layout;
    private long row;

    /**
     * Begins to read: the header is read and checked.
     *
     * @param file is closed with this parser
     * @throws FeedRefused when this is no feed
     */
    public FeedParser(InputStream file) {
        try {
            this.text =
                    new FeedText(
                            new InputStreamReader(
                                    withoutMark(file),
                                    StandardCharsets.UTF_8
                                            .newDecoder()
                                            .onMalformedInput(CodingErrorAction.REPORT)
                                            .onUnmappableCharacter(CodingErrorAction.REPORT)),
                            LONGEST_ROW);
            this.parser = FORMAT.parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.records = parser.iterator();
        if (!more()) {
            throw new FeedRefused("The file is empty.");
        }
        this.layout = new FeedLayout(nextRecord());
    }

    /**
     * Reads a whole file for what would refuse it, without looking into its rows.
     *
     * @return the columns and how many rows there are
     * @throws FeedRefused when the file as a whole cannot be read
     */
    public static Examined examine(InputStream file) {
        try (FeedParser feed = new FeedParser(file)) {
            while (feed.hasNext()) {
                feed.next();
            }
            return new Examined(feed.layout(), feed.row());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the columns are. */
    public FeedLayout layout() {
        return layout;
    }

    /** The number of the row read last: 1 is the first below the header, 0 is none yet. */
    public long row() {
        return row;
    }

    /** Goes on below a row that an earlier run has already dealt with. */
    public void skipTo(long lastRowDone) {
        while (row < lastRowDone && hasNext()) {
            next();
        }
    }

    @Override
    public boolean hasNext() {
        return more();
    }

    @Override
    public CSVRecord next() {
        if (!more()) {
            throw new NoSuchElementException();
        }
        row++;
        return nextRecord();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private boolean more() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw refusal(e);
        }
    }

    private CSVRecord nextRecord() {
        CSVRecord record = records.next();
        text.rowDone();
        return record;
    }

    private RuntimeException refusal(UncheckedIOException e) {
        String where = row == 0 ? " Look at its beginning." : " Look below row " + row + ".";
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new FeedRefused(
                        "The file is not encoded in UTF-8. Save it as “CSV UTF-8” and send it again."
                                + where);
            }
            if (cause instanceof FeedText.NotText) {
                return new FeedRefused(
                        "This is not a text file. Save it as “CSV UTF-8” and send it again.");
            }
            if (cause instanceof FeedText.RowTooLong) {
                return new FeedRefused(
                        "A row has more than a million characters; a closing quotation mark is probably missing."
                                + where);
            }
            if (cause instanceof CSVException || isEndWithinQuotes(cause)) {
                return new FeedRefused(
                        "The quotation marks of the file do not match, so its rows cannot be told apart."
                                + where);
            }
        }
        return e;
    }

    /** The parser has no exception of its own for a file that ends inside a quoted cell. */
    private static boolean isEndWithinQuotes(Throwable cause) {
        return cause.getMessage() != null
                && cause.getMessage().contains("EOF reached before encapsulated token finished");
    }

    private static InputStream withoutMark(InputStream file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, 1 << 16);
        in.mark(UTF8_MARK_LENGTH);
        byte[] start = in.readNBytes(UTF8_MARK_LENGTH);
        if (start.length == UTF8_MARK_LENGTH
                && start[0] == 'P'
                && start[1] == 'K'
                && start[2] == 3) {
            throw new FeedRefused(
                    "This is a spreadsheet or a zip file. Save it as “CSV UTF-8” and send it again.");
        }
        boolean marked =
                start.length == UTF8_MARK_LENGTH
                        && start[0] == (byte) 0xEF
                        && start[1] == (byte) 0xBB
                        && start[2] == (byte) 0xBF;
        if (!marked) {
            in.reset();
        }
        return in;
    }

    /** A file that can be read. */
    public record Examined(FeedLayout layout, long rows) {}
}
