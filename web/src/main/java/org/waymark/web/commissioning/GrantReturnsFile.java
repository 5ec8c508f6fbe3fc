package org.waymark.web.commissioning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.waymark.reference.Quarter;
import org.waymark.reporting.indicator.IndicatorQuery;
import org.waymark.reporting.returns.GrantReturnQuery;
import org.waymark.reporting.returns.ReturnState;
import org.waymark.web.reporting.BookFile;

/** How the returns of grants of a quarter stand, as a file, whole. */
@WebServlet({
    "/commissioning/grant-returns.csv",
    "/commissioning/grant-returns.xlsx",
    "/commissioning/grant-returns.ods",
    "/commissioning/grant-returns.pdf"
})
public class GrantReturnsFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient GrantReturnQuery query;
    @Inject private transient IndicatorQuery indicators;

    @Override
    protected Named book(HttpServletRequest request) {
        Quarter quarter = QuarterChoice.asked(request.getParameter("q"), indicators.quarters());
        ReturnState state = GrantReturnsView.state(request.getParameter("s"));
        return new Named(
                "grants-" + quarter.code(),
                GrantBooks.quarter(quarter, state, query.exportQuarter(quarter, state)));
    }
}
