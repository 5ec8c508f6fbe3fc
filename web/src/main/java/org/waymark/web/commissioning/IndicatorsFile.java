package org.waymark.web.commissioning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.waymark.reference.Quarter;
import org.waymark.reporting.indicator.IndicatorQuery;
import org.waymark.web.reporting.BookFile;

/** The list of indicators as a file: what each means in the running quarter. */
@WebServlet({
    "/commissioning/indicators.csv",
    "/commissioning/indicators.xlsx",
    "/commissioning/indicators.ods",
    "/commissioning/indicators.pdf"
})
public class IndicatorsFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient IndicatorQuery query;
    @Inject private transient Clock clock;

    @Override
    protected Named book(HttpServletRequest request) {
        Quarter now = Quarter.of(clock.instant());
        return new Named(
                "indicators-" + now.code(),
                ListBooks.indicators(query.exportDefinitions(now), now));
    }
}
