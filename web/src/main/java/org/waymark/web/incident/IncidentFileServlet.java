package org.waymark.web.incident;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.incident.CaseReport;
import org.waymark.incident.IncidentFile;
import org.waymark.incident.PoliceReports;
import org.waymark.incident.ReportQuery;
import org.waymark.person.AskFirst;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.web.shared.Question;

/**
 * Gives out one file that was sent along with a report: {@code /incident/file?f=FILE} with {@code
 * c=CASE} for who works the case, {@code i=REPORT} for the service that reads reports, {@code
 * p=REPORT} for the police. It is saved and never shown in the browser.
 */
@WebServlet("/incident/file")
public class IncidentFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(IncidentFileServlet.class.getName());
    private static final int AT_ONCE = 64 * 1024;

    @Inject private transient CaseReport cases;
    @Inject private transient ReportQuery reports;
    @Inject private transient PoliceReports police;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            long file = Ids.asked(request.getParameter("f"));
            give(found(request, file), file, request, response);
        } catch (NotFound | ContentDestroyed missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (AskFirst first) {
            Question.ask(first, request, response);
        } catch (KeyOutOfReach closed) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(closed.getMessage());
        }
    }

    private IncidentFile.Download found(HttpServletRequest request, long file) {
        if (request.getParameter("c") != null) {
            return cases.file(reference(request, "c"), file);
        }
        return request.getParameter("p") != null
                ? police.file(reference(request, "p"), file)
                : reports.file(reference(request, "i"), file);
    }

    private static void give(
            IncidentFile.Download file,
            long id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try (InputStream content = file.content()) {
            byte[] first;
            try {
                first = content.readNBytes(AT_ONCE);
            } catch (IOException altered) {
                String reference = Reference.next().shown();
                LOG.log(Level.SEVERE, "A file of a report does not open " + reference, altered);
                request.setAttribute("org.waymark.error", reference);
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
                return;
            }
            response.setContentType(file.kind().mediaType());
            response.setContentLengthLong(file.bytes());
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"file-"
                            + shortened(id)
                            + "."
                            + file.kind().ending()
                            + "\"");
            response.getOutputStream().write(first);
            content.transferTo(response.getOutputStream());
        }
    }

    /** Enough of a number to tell the files of a folder apart. */
    private static String shortened(long id) {
        String digits = Long.toString(id, Character.MAX_RADIX);
        return digits.substring(Math.max(0, digits.length() - 6)).toLowerCase(Locale.ROOT);
    }

    static String reference(HttpServletRequest request, String name) {
        return Reference.parse(request.getParameter(name))
                .map(Reference::value)
                .orElseThrow(NotFound::new);
    }
}
