package org.waymark.web.commissioning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.reporting.AccessibleCsv;
import org.waymark.reporting.returns.PerformanceColumns;
import org.waymark.reporting.returns.PerformanceQuery;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;

/** Supplier performance of a quarter as a file: one row for each contract. */
@WebServlet("/commissioning/performance.csv")
public class PerformanceFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient PerformanceQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Quarter quarter = quarter(request.getParameter("q"));
            List<List<String>> rows = query.export(quarter);
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"performance-" + quarter.code() + ".csv\"");
            AccessibleCsv csv =
                    AccessibleCsv.begin(response.getWriter(), PerformanceColumns.headings());
            for (List<String> row : rows) {
                csv.row(row.toArray());
            }
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Null when there is none: what to say then is said to whoever may ask at all. */
    static Quarter quarter(String code) {
        try {
            return Quarter.parse(code);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
