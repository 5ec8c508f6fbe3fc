package org.waymark.web.commissioning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.reference.Quarter;
import org.waymark.reporting.returns.PerformanceQuery;
import org.waymark.reporting.returns.ReturnQuery;
import org.waymark.web.reporting.BookFile;

/** Supplier performance as a report; {@link PerformanceFile} is for machines. */
@WebServlet({
    "/commissioning/performance.xlsx",
    "/commissioning/performance.ods",
    "/commissioning/performance.pdf"
})
public class PerformanceBookFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient CurrentActor current;
    @Inject private transient PerformanceQuery query;
    @Inject private transient ReturnQuery returns;

    @Override
    protected Named book(HttpServletRequest request) {
        Quarter quarter = PerformanceFile.quarter(request.getParameter("q"));
        List<List<String>> rows = query.export(quarter);
        return new Named(
                "performance-" + quarter.code(),
                ContractBooks.performance(
                        quarter,
                        rows,
                        returns.quarter(quarter).returns(),
                        !current.get().may(Right.PUBLISHED_FIGURES)));
    }
}
