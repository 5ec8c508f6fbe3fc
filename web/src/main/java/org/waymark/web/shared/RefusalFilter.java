package org.waymark.web.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.casework.AskFirst;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;

/**
 * Turns what a page could not handle into the fitting error page: a refusal into 403, 404 or 409,
 * an expired view into 410, anything else into 500 with a reference that the log has too. No reader
 * ever sees a stack trace, and the log of a refusal holds no person.
 */
@WebFilter(servletNames = "Faces")
public class RefusalFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(RefusalFilter.class.getName());

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            answer(request, response, thrown);
        }
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        Throwable cause = causeOf(thrown);
        int status = statusOf(cause);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            String reference = Long.toString(Ids.next(), Character.MAX_RADIX).toUpperCase();
            request.setAttribute("org.waymark.error", reference);
            LOG.log(Level.SEVERE, "Unexpected error " + reference, thrown);
        }
        if (response.isCommitted()) {
            return;
        }
        if (cause instanceof AskFirst first) {
            response.sendRedirect(
                    request.getContextPath() + "/casework/confirm?c=" + first.reference());
            return;
        }
        response.sendError(status);
    }

    /** The refusal or the expired view in the chain of causes, or the exception itself. */
    private static Throwable causeOf(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refusal || each instanceof ViewExpiredException) {
                return each;
            }
        }
        return thrown;
    }

    private static int statusOf(Throwable cause) {
        if (cause instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (cause instanceof NotAllowed) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (cause instanceof ChangedMeanwhile) {
            return HttpServletResponse.SC_CONFLICT;
        }
        if (cause instanceof BadInput) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return cause instanceof ViewExpiredException
                ? HttpServletResponse.SC_GONE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
