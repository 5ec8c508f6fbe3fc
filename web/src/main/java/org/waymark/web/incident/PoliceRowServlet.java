package org.waymark.web.incident;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.incident.PoliceReports;
import org.waymark.referral.FeedColumn;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;

/** One report that was told for the police as a file of one row in the referral format. */
@WebServlet("/incident/told.csv")
public class PoliceRowServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient PoliceReports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Map<FeedColumn, String> row = reports.row(named(request.getParameter("p")));
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Disposition", "attachment; filename=\"told.csv\"");
            response.getWriter()
                    .write(
                            line(row.keySet().stream().map(FeedColumn::header).toList())
                                    + line(row.values()));
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** As stored; what is no reference names nothing, which is for the door to answer. */
    private static String named(String typed) {
        return Reference.parse(typed).map(Reference::value).orElse("");
    }

    private static String line(java.util.Collection<String> cells) {
        return cells.stream()
                .map(cell -> '"' + unharmed(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet runs what begins as a formula does. */
    private static String unharmed(String cell) {
        return cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
    }
}
