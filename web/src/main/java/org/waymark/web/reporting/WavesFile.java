package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.reporting.AccessibleCsv;
import org.waymark.reporting.WilsonInterval;
import org.waymark.reporting.wave.PublishedWaveQuery;
import org.waymark.reporting.wave.WaveTable;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;

/** What is published of a wave as a file: {@code /reporting/waves.csv?b=WAVE}. */
@WebServlet("/reporting/waves.csv")
public class WavesFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient PublishedWaveQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            PublishedWaveQuery.Report report = query.export(Ids.asked(request.getParameter("b")));
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", "attachment; filename=\"wave.csv\"");
            AccessibleCsv csv =
                    AccessibleCsv.begin(
                            response.getWriter(),
                            List.of(
                                    "Wave",
                                    "By",
                                    "Group",
                                    "Asked",
                                    "Answered",
                                    "Answered per cent",
                                    "Said how satisfied",
                                    "Satisfied",
                                    "Satisfied per cent",
                                    "95% interval"));
            row(csv, report, "All", report.all());
            for (WaveTable table : report.tables()) {
                for (WaveTable.Row row : table.rows()) {
                    row(csv, report, table.heading(), row);
                }
            }
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void row(
            AccessibleCsv csv, PublishedWaveQuery.Report report, String by, WaveTable.Row row)
            throws IOException {
        csv.row(
                report.label(),
                by,
                row.label(),
                row.response().base(),
                row.response().part(),
                row.response().percentage(),
                row.satisfied().base(),
                row.satisfied().part(),
                row.satisfied().percentage(),
                row.satisfied().interval().map(WilsonInterval::text).orElse(""));
    }
}
