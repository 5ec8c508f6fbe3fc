package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.waymark.reporting.FrontQuery;
import org.waymark.reporting.FrontReport;

/** The five questions as a file. */
@WebServlet({
    "/reporting/overview.csv",
    "/reporting/overview.xlsx",
    "/reporting/overview.ods",
    "/reporting/overview.pdf"
})
public class FrontFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient FrontQuery query;

    @Override
    protected Named book(HttpServletRequest request) {
        FrontReport report = query.export(ReachView.quarter(request.getParameter("quarter")));
        return new Named("overview-" + report.quarter().code(), FrontBook.of(report));
    }
}
