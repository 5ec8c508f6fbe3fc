package org.waymark.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.waymark.person.AskFirst;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.shared.RequestMark;

/**
 * Turns what a page could not handle into the fitting error page: a refusal into 403, 404 or 409,
 * an expired view into 410, a database that is away or full into 503, anything else into 500 with
 * the id of the request, which the log has too. No reader ever sees a stack trace, and the log of a
 * refusal holds no person.
 */
@WebFilter(servletNames = "Faces")
public class RefusalFilter extends HttpFilter {

    /** Attribute of a request that failed because the database has no room to write. */
    public static final String FULL = "org.waymark.full";

    private static final String ROOM =
            "The disk of the database is full: nothing can be saved until there is room";

    private static final Pattern STATE = Pattern.compile("-?\\d{1,20}:-?\\d{1,20}|stateless");

    private static final Logger LOG = Logger.getLogger(RefusalFilter.class.getName());

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForged(request)) {
            response.sendError(HttpServletResponse.SC_GONE);
            return;
        }
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
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            String reference = RequestMark.request();
            request.setAttribute("org.waymark.error", reference);
            LOG.log(Level.SEVERE, "Unexpected error " + reference, thrown);
            if (Unavailable.isFull(thrown)) {
                request.setAttribute(FULL, true);
                LOG.severe(ROOM);
            }
        }
        if (response.isCommitted()) {
            return;
        }
        if (cause instanceof AskFirst first) {
            Question.ask(first, request, response);
            return;
        }
        response.sendError(status);
    }

    /** The refusal or the expired view in the chain of causes, or the exception itself. */
    private static Throwable causeOf(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refusal || isGone(each)) {
                return each;
            }
        }
        return thrown;
    }

    /**
     * A form of a page that is kept no more, or never was: of one that needs none, of a foreigner.
     */
    private static boolean isGone(Throwable cause) {
        return cause instanceof ViewExpiredException
                || cause instanceof FacesException
                        && cause.getMessage() != null
                        && cause.getMessage().startsWith("Unable to restore view");
    }

    /** Is the state that a form names no name of one at all? Faces would fall over it. */
    private static boolean isForged(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return false;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(
                    "UTF-8"); // as Faces does, before the first look at a field
        }
        String state = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM);
        return state != null && !STATE.matcher(state).matches();
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
        if (isGone(cause)) {
            return HttpServletResponse.SC_GONE;
        }
        return Unavailable.isCauseOf(cause) || Unavailable.isFull(cause)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
