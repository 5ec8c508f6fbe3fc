package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.waymark.reporting.OutcomesFilter;
import org.waymark.reporting.VariationMeasure;
import org.waymark.reporting.VariationQuery;

/** Variation as a report with its charts; {@link VariationFile} has one figure in each row. */
@WebServlet({"/reporting/variation.xlsx", "/reporting/variation.ods", "/reporting/variation.pdf"})
public class VariationBookFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient VariationQuery query;

    @Override
    protected Named book(HttpServletRequest request) {
        VariationMeasure measure = VariationView.measure(request.getParameter("measure"));
        OutcomesFilter filter =
                OutcomesFilter.of(
                        null,
                        request.getParameter("service"),
                        request.getParameter("borough"),
                        request.getParameter("group"));
        return new Named(
                "variation-" + measure.name().toLowerCase(Locale.ROOT),
                VariationBook.of(query.export(measure, filter)));
    }
}
