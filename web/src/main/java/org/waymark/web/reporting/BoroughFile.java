package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.waymark.reporting.OutcomesFilter;
import org.waymark.reporting.OutcomesQuery;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.ReachQuery;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.assault.Assaults;
import org.waymark.shared.BadInput;

/** The page of one borough as a file. */
@WebServlet({
    "/reporting/borough.csv",
    "/reporting/borough.xlsx",
    "/reporting/borough.ods",
    "/reporting/borough.pdf"
})
public class BoroughFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient ReachQuery reach;
    @Inject private transient OutcomesQuery outcomes;
    @Inject private transient Assaults assaults;

    @Override
    protected Named book(HttpServletRequest request) {
        String code = request.getParameter("borough");
        ReachReport reached = reach.export(ReachView.quarter(request.getParameter("quarter")));
        ReachReport.AreaRow area =
                reached.areas().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new BadInput(
                                                "borough", "There is no borough with this code."));
        OutcomesReport report =
                outcomes.export(
                        OutcomesFilter.of(reached.quarter().code(), null, area.code(), null));
        return new Named(
                "borough-" + area.code() + "-" + reached.quarter().code(),
                BoroughBook.of(area, report, assaults.figures(null)));
    }
}
