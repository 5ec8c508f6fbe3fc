package org.waymark.web.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.export.OdsBook;
import org.waymark.reporting.export.PdfBook;
import org.waymark.reporting.export.XlsxBook;

/** The kinds of file that outcomes can be taken away as. */
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

    /** Sends the outcomes of a quarter. */
    void send(HttpServletResponse response, OutcomesReport report) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"outcomes-%s.%s\""
                        .formatted(report.quarter().code(), name().toLowerCase(Locale.ROOT)));
        switch (this) {
            case CSV -> {
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                OutcomesTable.write(report, response.getWriter());
            }
            case XLSX -> XlsxBook.write(OutcomesBook.of(report), response.getOutputStream());
            case ODS -> OdsBook.write(OutcomesBook.of(report), response.getOutputStream());
            case PDF -> response.getOutputStream().write(PdfBook.of(OutcomesBook.of(report)));
        }
    }
}
