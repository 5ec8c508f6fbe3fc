package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.waymark.reporting.OutcomesFilter;
import org.waymark.reporting.OutcomesQuery;
import org.waymark.reporting.OutcomesReport;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;

/** The page's figures as a file, by the same address with the ending {@code .csv}. */
@WebServlet("/reporting/outcomes.csv")
public class OutcomesFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient OutcomesQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            OutcomesReport report =
                    query.export(
                            OutcomesFilter.of(
                                    request.getParameter("quarter"),
                                    request.getParameter("service"),
                                    request.getParameter("borough"),
                                    request.getParameter("group")));
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"outcomes-" + report.quarter().code() + ".csv\"");
            OutcomesTable.write(report, response.getWriter());
        } catch (BadInput wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
