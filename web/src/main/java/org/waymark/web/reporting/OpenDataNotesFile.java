package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.Quarter;
import org.waymark.reporting.AccessibleCsv;
import org.waymark.reporting.OpenFigures;
import org.waymark.reporting.OutcomesFilter;
import org.waymark.reporting.QuarterNote;
import org.waymark.shared.BadInput;

/**
 * What is said beside the figures of a public quarter, as a file for everybody. The file with one
 * figure a row has no place for it: its columns stay what they are.
 */
@WebServlet("/open-data/notes.csv")
public class OpenDataNotesFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient OpenFigures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Quarter> asked = quarter(request.getParameter("quarter"));
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Quarter quarter = asked.get();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"notes-%s.csv\"".formatted(quarter.code()));
        AccessibleCsv csv =
                AccessibleCsv.begin(response.getWriter(), List.of("quarter", "written_on", "note"));
        for (QuarterNote note : figures.notes(quarter)) {
            csv.row(quarter, OutcomesWords.day(note.at()), note.words());
        }
    }

    /** The public quarter that is asked for, the newest without one. */
    private Optional<Quarter> quarter(String asked) {
        try {
            Quarter quarter = OutcomesFilter.of(asked, null, null, null).quarter();
            return figures.quarters().stream()
                    .filter(each -> quarter == null || each.equals(quarter))
                    .findFirst();
        } catch (BadInput wrong) {
            return Optional.empty();
        }
    }
}
