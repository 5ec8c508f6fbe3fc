package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.reporting.OutcomesFilter;
import org.waymark.reporting.OutcomesQuery;
import org.waymark.reporting.OutcomesReport;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;

/**
 * The page's figures as a file, by the same address with the ending {@code .csv} (every figure in a
 * row), {@code .xlsx} and {@code .ods} (the tables of the page) or {@code .pdf} (with the charts).
 */
@WebServlet({
    "/reporting/outcomes.csv",
    "/reporting/outcomes.xlsx",
    "/reporting/outcomes.ods",
    "/reporting/outcomes.pdf"
})
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
            ReportFile.of(request.getServletPath()).send(response, report);
        } catch (BadInput wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
