package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.waymark.reporting.ReachQuery;
import org.waymark.reporting.ReachReport;

/** Who is reached, as a report with its tables; {@link ReachFile} has one rate in each row. */
@WebServlet({"/reporting/reach.xlsx", "/reporting/reach.ods", "/reporting/reach.pdf"})
public class ReachBookFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient ReachQuery query;

    @Override
    protected Named book(HttpServletRequest request) {
        ReachReport report = query.export(ReachView.quarter(request.getParameter("quarter")));
        return new Named("reach-" + report.quarter().code(), ReachBook.of(report));
    }
}
