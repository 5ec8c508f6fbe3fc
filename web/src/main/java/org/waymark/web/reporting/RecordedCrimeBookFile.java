package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.reference.CrimeGroup;
import org.waymark.reporting.crime.RecordedCrimeQuery;
import org.waymark.shared.NotFound;
import org.waymark.web.shared.Words;

/** Recorded crime as a report with its map; {@link RecordedCrimeFile} has one area in each row. */
@WebServlet({
    "/reporting/recorded-crime.xlsx",
    "/reporting/recorded-crime.ods",
    "/reporting/recorded-crime.pdf"
})
public class RecordedCrimeBookFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient RecordedCrimeQuery query;
    @Inject private transient Words words;

    @Override
    protected Named book(HttpServletRequest request) {
        List<Integer> years = query.years();
        if (years.isEmpty()) {
            throw new NotFound();
        }
        CrimeGroup group = RecordedCrimeView.group(request.getParameter("g"));
        RecordedCrimeQuery.Year year =
                query.export(RecordedCrimeView.year(request.getParameter("y"), years), group);
        return new Named(
                "recorded-" + year.year(),
                RecordedCrimeBook.of(
                        year,
                        group,
                        year.missing().stream()
                                .map(words::month)
                                .collect(Collectors.joining(", "))));
    }
}
