package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.reference.Quarter;
import org.waymark.reporting.DataQuality;
import org.waymark.reporting.DataQualityQuery;

/** Published data quality as a file. A provider's own exact figures are not taken away. */
@WebServlet({
    "/reporting/data-quality.csv",
    "/reporting/data-quality.xlsx",
    "/reporting/data-quality.ods",
    "/reporting/data-quality.pdf"
})
public class DataQualityFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient DataQualityQuery query;
    @Inject private transient Clock clock;

    @Override
    protected Named book(HttpServletRequest request) {
        DataQuality.Published report =
                query.export(ReachView.quarter(request.getParameter("quarter")));
        return new Named(
                "data-quality-" + report.quarter().code(),
                DataQualityBook.of(report, LocalDate.ofInstant(clock.instant(), Quarter.LONDON)));
    }
}
