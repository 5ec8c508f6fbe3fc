package org.waymark.web.reporting;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.reporting.AccessibleCsv;

/** What the columns of the open data mean, as a file for everybody. It holds no figure. */
@WebServlet("/open-data/columns.csv")
public class OpenDataColumnsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"columns.csv\"");
        AccessibleCsv csv =
                AccessibleCsv.begin(
                        response.getWriter(), List.of("column", "what_stands_in_it", "meaning"));
        for (OutcomesColumn column : OutcomesColumn.values()) {
            csv.row(column.heading(), column.kind(), column.meaning());
        }
    }
}
