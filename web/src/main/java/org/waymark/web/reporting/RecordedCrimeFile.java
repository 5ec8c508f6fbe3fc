package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.reference.CrimeGroup;
import org.waymark.reporting.AccessibleCsv;
import org.waymark.reporting.crime.RecordedCrimeQuery;
import org.waymark.shared.NotAllowed;

/** The page's figures as a file, by the same address with the ending {@code .csv}. */
@WebServlet("/reporting/recorded-crime.csv")
public class RecordedCrimeFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient RecordedCrimeQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            List<Integer> years = query.years();
            CrimeGroup group = RecordedCrimeView.group(request.getParameter("g"));
            if (years.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            RecordedCrimeQuery.Year year =
                    query.export(RecordedCrimeView.year(request.getParameter("y"), years), group);
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"recorded-crime-" + year.year() + ".csv\"");
            AccessibleCsv csv =
                    AccessibleCsv.begin(
                            response.getWriter(),
                            List.of(
                                    "Financial year from",
                                    "Months loaded",
                                    "Crime group",
                                    "Area of offence",
                                    "Offences",
                                    "Residents 2021"));
            for (RecordedCrimeQuery.Line line : year.lines()) {
                csv.row(
                        year.year(),
                        12 - year.missing().size(),
                        group == null ? "All" : group.label(),
                        line.area(),
                        line.offences(),
                        line.residents());
            }
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
