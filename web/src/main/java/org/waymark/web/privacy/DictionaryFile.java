package org.waymark.web.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.privacy.dictionary.DictionaryQuery;
import org.waymark.reporting.AccessibleCsv;
import org.waymark.shared.NotAllowed;

/** The data dictionary as a file, by the page's address with the ending {@code .csv}. */
@WebServlet("/privacy/dictionary.csv")
public class DictionaryFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> HEADINGS =
            List.of("table", "column", "capability", "meaning", "personal", "retention_class");

    @Inject private transient DictionaryQuery dictionary;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            List<DictionaryQuery.Entry> entries =
                    dictionary.all(
                            DictionaryView.search(
                                    request.getParameter("text"),
                                    request.getParameter("personal"),
                                    request.getParameter("retention")));
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"data-dictionary.csv\"");
            AccessibleCsv csv = AccessibleCsv.begin(response.getWriter(), HEADINGS);
            for (DictionaryQuery.Entry entry : entries) {
                csv.row(
                        entry.table(),
                        entry.column(),
                        entry.capability(),
                        entry.meaning(),
                        entry.personal().label(),
                        entry.retention());
            }
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
