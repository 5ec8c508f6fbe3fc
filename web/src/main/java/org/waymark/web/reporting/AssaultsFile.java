package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.waymark.reporting.assault.Assaults;

/** What hospitals see, as a file. */
@WebServlet({
    "/reporting/assaults.csv",
    "/reporting/assaults.xlsx",
    "/reporting/assaults.ods",
    "/reporting/assaults.pdf"
})
public class AssaultsFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient Assaults assaults;

    @Override
    protected Named book(HttpServletRequest request) {
        Assaults.Figures report = assaults.export(AssaultsView.year(request.getParameter("year")));
        return new Named(
                report.year() == 0 ? "hospitals" : "hospitals-" + report.year(),
                AssaultsBook.of(report));
    }
}
