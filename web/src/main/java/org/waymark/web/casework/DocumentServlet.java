package org.waymark.web.casework;

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
import org.waymark.casework.DocumentQuery;
import org.waymark.person.AskFirst;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.web.shared.Question;

/**
 * Gives out one file of a case: {@code /casework/document?c=CASE&d=DOCUMENT&v=VERSION}. It is saved
 * and never shown in the browser, under a name that says nothing about anybody, and whatever is in
 * it runs nowhere.
 */
@WebServlet("/casework/document")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(DocumentServlet.class.getName());

    private static final int AT_ONCE = 64 * 1024;

    @Inject private transient DocumentQuery documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            long document = Ids.asked(request.getParameter("d"));
            int version = version(request);
            DocumentQuery.Download file = documents.download(reference(request), document, version);
            give(file, document, version, request, response);
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

    private static void give(
            DocumentQuery.Download file,
            long document,
            int version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try (InputStream content = file.content()) {
            byte[] first;
            try {
                first = content.readNBytes(AT_ONCE);
            } catch (IOException altered) {
                failed(altered, request, response);
                return;
            }
            response.setContentType(file.kind().mediaType());
            response.setContentLengthLong(file.bytes());
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"document-"
                            + shortened(document)
                            + "-"
                            + version
                            + "."
                            + file.kind().ending()
                            + "\"");
            response.getOutputStream().write(first);
            content.transferTo(response.getOutputStream());
        }
    }

    /** It does not open with its key: it was altered, or belongs to another row. */
    private static void failed(
            IOException altered, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String reference = Reference.next().shown();
        LOG.log(Level.SEVERE, "A document does not open " + reference, altered);
        request.setAttribute("org.waymark.error", reference);
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** Enough of a number to tell the files of a folder apart. */
    private static String shortened(long document) {
        String digits = Long.toString(document, Character.MAX_RADIX);
        return digits.substring(Math.max(0, digits.length() - 6)).toLowerCase(Locale.ROOT);
    }

    private static String reference(HttpServletRequest request) {
        return Reference.parse(request.getParameter("c"))
                .map(Reference::value)
                .orElseThrow(NotFound::new);
    }

    private static int version(HttpServletRequest request) {
        long asked = Ids.asked(request.getParameter("v"));
        return (int) Math.min(asked, Integer.MAX_VALUE);
    }
}
