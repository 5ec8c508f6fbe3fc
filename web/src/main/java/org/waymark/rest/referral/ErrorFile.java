package org.waymark.rest.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.referral.Disposition;
import org.waymark.referral.feed.FeedBatchQuery;
import org.waymark.referral.feed.RawRow;

/**
 * The error file of a batch: the columns as they were sent, then row, column and error. The cells
 * are not defused against spreadsheets, because the file is made to be corrected and sent again and
 * a changed cell would be a changed fact; whoever opens it gets back what they sent themselves.
 */
@ApplicationScoped
public class ErrorFile {

    private static final int AT_ONCE = 500;

    @Inject private FeedBatchQuery batches;

    /** Writes it page by page, so that it may be of any length. */
    public void write(FeedBatchQuery.Batch batch, OutputStream to) throws IOException {
        write(batch, to, UnaryOperator.identity());
    }

    /** The same for a spreadsheet on somebody's desk: no cell of a sender is run as a formula. */
    public void writeForSpreadsheet(FeedBatchQuery.Batch batch, OutputStream to)
            throws IOException {
        write(batch, to, SpreadsheetCell::harmless);
    }

    private void write(FeedBatchQuery.Batch batch, OutputStream to, UnaryOperator<String> asShown)
            throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        List<String> header = batch.header() == null ? List.of() : RawRow.cells(batch.header());
        line(out, header, List.of("row", "column", "error"), asShown);
        int last = 0;
        List<FeedBatchQuery.BatchRow> rows;
        do {
            rows = batches.rows(batch.id(), Disposition.INVALID, last, AT_ONCE);
            for (FeedBatchQuery.BatchRow row : rows) {
                List<String> cells = new ArrayList<>(RawRow.cells(row.raw()));
                while (cells.size() < header.size()) {
                    cells.add("");
                }
                line(
                        out,
                        cells,
                        List.of(
                                Integer.toString(row.number()),
                                row.errorColumn() == null ? "" : row.errorColumn(),
                                row.error()),
                        asShown);
                last = row.number();
            }
        } while (rows.size() == AT_ONCE);
        out.flush();
    }

    private static void line(
            Writer out, List<String> cells, List<String> more, UnaryOperator<String> asShown)
            throws IOException {
        List<String> all = new ArrayList<>(cells);
        all.addAll(more);
        all.replaceAll(asShown);
        out.write(RawRow.line(all));
        out.write("\r\n");
    }
}
