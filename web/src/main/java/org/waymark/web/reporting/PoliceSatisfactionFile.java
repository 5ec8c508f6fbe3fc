package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.waymark.reporting.police.PoliceMeasure;
import org.waymark.reporting.police.PoliceSatisfactionQuery;

/** The police series beside the satisfaction with the services, as a file. */
@WebServlet({
    "/reporting/police-satisfaction.csv",
    "/reporting/police-satisfaction.xlsx",
    "/reporting/police-satisfaction.ods",
    "/reporting/police-satisfaction.pdf"
})
public class PoliceSatisfactionFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient PoliceSatisfactionQuery query;

    @Override
    protected Named book(HttpServletRequest request) {
        PoliceMeasure measure = PoliceSatisfactionView.measure(request.getParameter("measure"));
        String service = request.getParameter("service");
        return new Named(
                "police-satisfaction-" + measure.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                PoliceSatisfactionBook.of(
                        query.export(
                                measure, service == null || service.isBlank() ? null : service)));
    }
}
