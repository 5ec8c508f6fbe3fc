package org.waymark.web.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.QuarterNote;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.export.CsvBook;
import org.waymark.reporting.export.OdsBook;
import org.waymark.reporting.export.PdfBook;
import org.waymark.reporting.export.XlsxBook;

/** The kinds of file that a report can be taken away as. */
enum ReportFile {
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    PDF("application/pdf");

    private final String type;

    ReportFile(String type) {
        this.type = type;
    }

    /** The kind that an address asks for by its ending. */
    static ReportFile of(String path) {
        return valueOf(path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }

    /** Sends the outcomes of a quarter; as CSV in the columns of their own. */
    void send(HttpServletResponse response, OutcomesReport report) throws IOException {
        send(response, report, List.of());
    }

    /** The same with what is said beside the quarter, on the cover. */
    void send(HttpServletResponse response, OutcomesReport report, List<QuarterNote> beside)
            throws IOException {
        String name = "outcomes-" + report.quarter().code();
        if (this == CSV) {
            begin(response, name);
            OutcomesTable.write(report, response.getWriter());
        } else {
            Book book = OutcomesBook.of(report);
            List<String> cover = new ArrayList<>(book.cover());
            beside.forEach(note -> cover.add("Said beside it: " + note.words()));
            send(response, name, new Book(book.title(), cover, book.notes(), book.sheets()));
        }
    }

    /** Sends any report. */
    void send(HttpServletResponse response, String name, Book book) throws IOException {
        begin(response, name);
        switch (this) {
            case CSV -> CsvBook.write(book, response.getWriter());
            case XLSX -> XlsxBook.write(book, response.getOutputStream());
            case ODS -> OdsBook.write(book, response.getOutputStream());
            case PDF -> response.getOutputStream().write(PdfBook.of(book));
        }
    }

    private void begin(HttpServletResponse response, String name) {
        response.setContentType(type);
        if (this == CSV) {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s.%s\"".formatted(name, name().toLowerCase(Locale.ROOT)));
    }
}
