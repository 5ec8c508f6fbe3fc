package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.waymark.reporting.OpenFigures;
import org.waymark.reporting.OutcomesFilter;
import org.waymark.reporting.OutcomesReport;
import org.waymark.shared.BadInput;

/** A quarter that was made public, as a file for everybody. */
@WebServlet({
    "/open-data/outcomes.csv",
    "/open-data/outcomes.xlsx",
    "/open-data/outcomes.ods",
    "/open-data/outcomes.pdf"
})
public class OpenDataFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient OpenFigures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<OutcomesReport> report = report(request.getParameter("quarter"));
        if (report.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ReportFile.of(request.getServletPath())
                .send(response, report.get(), figures.notes(report.get().quarter()));
    }

    private Optional<OutcomesReport> report(String quarter) {
        try {
            return figures.report(OutcomesFilter.of(quarter, null, null, null).quarter());
        } catch (BadInput wrong) {
            return Optional.empty();
        }
    }
}
