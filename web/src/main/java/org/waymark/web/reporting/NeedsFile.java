package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.waymark.reporting.NeedReport;
import org.waymark.reporting.ReachQuery;
import org.waymark.reporting.assault.Assaults;
import org.waymark.reporting.indicator.UnmetNeedQuery;

/** The needs data of a quarter as a file. */
@WebServlet({
    "/reporting/needs.csv",
    "/reporting/needs.xlsx",
    "/reporting/needs.ods",
    "/reporting/needs.pdf"
})
public class NeedsFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient ReachQuery reach;
    @Inject private transient Assaults assaults;
    @Inject private transient UnmetNeedQuery unmet;

    @Override
    protected Named book(HttpServletRequest request) {
        NeedReport report = reach.exportNeed(ReachView.quarter(request.getParameter("quarter")));
        return new Named(
                "needs-" + report.quarter().code(),
                NeedsBook.of(
                        report,
                        assaults.export(report.lastWholeYear()),
                        unmet.export(report.quarter())));
    }
}
