package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.waymark.reporting.CopingQuery;

/**
 * Coping and recovery as published, as a file. A provider's own exact figures are not taken away.
 */
@WebServlet({
    "/reporting/coping.csv",
    "/reporting/coping.xlsx",
    "/reporting/coping.ods",
    "/reporting/coping.pdf"
})
public class CopingFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient CopingQuery query;

    @Override
    protected Named book(HttpServletRequest request) {
        CopingQuery.PublishedOutcomes report =
                query.export(ReachView.quarter(request.getParameter("quarter")));
        return new Named("coping-" + report.quarter().code(), CopingBook.of(report));
    }
}
