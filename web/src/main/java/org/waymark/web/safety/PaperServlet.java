package org.waymark.web.safety;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.waymark.person.AskFirst;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.safety.SafetyPapers;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.web.shared.Question;

/**
 * Gives out paper of a case as a PDF: {@code /casework/paper.pdf?c=CASE} the safety plan, with
 * {@code &m=REFERRAL} a referral to a MARAC. It is saved under a name that says nothing.
 */
@WebServlet("/casework/paper.pdf")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient SafetyPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        give(request, response, () -> paper(request));
    }

    private byte[] paper(HttpServletRequest request) {
        String reference =
                Reference.parse(request.getParameter("c"))
                        .map(Reference::value)
                        .orElseThrow(NotFound::new);
        String referral = request.getParameter("m");
        return referral == null
                ? papers.plan(reference)
                : papers.marac(reference, Ids.asked(referral));
    }

    /** Answers with a PDF, or says why there is none. */
    static void give(
            HttpServletRequest request, HttpServletResponse response, Supplier<byte[]> made)
            throws IOException {
        try {
            byte[] paper = made.get();
            response.setContentType("application/pdf");
            response.setContentLength(paper.length);
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader("Content-Disposition", "attachment; filename=\"document.pdf\"");
            response.getOutputStream().write(paper);
        } catch (NotFound | ContentDestroyed | BadInput missing) {
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
}
