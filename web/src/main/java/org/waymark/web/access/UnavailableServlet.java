package org.waymark.web.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.rest.shared.ErrorBody;
import org.waymark.web.shared.RefusalFilter;
import org.waymark.web.shared.RequestMarks;

/**
 * The page while the database is away or full, or the system was started with the wrong secrets. No
 * page of Faces: most of these ask the database. It names neither product nor service, as anybody
 * may see it.
 */
@WebServlet("/error/unavailable")
public class UnavailableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Seconds after which trying again makes sense. */
    static final String RETRY_AFTER = "30";

    private static final String HEAD =
            "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"UTF-8\"><meta"
                    + " name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Not"
                    + " available just now</title><link rel=\"stylesheet\""
                    + " href=\"%1$s/resources/css/waymark.css\"><link rel=\"icon\""
                    + " href=\"data:,\"></head><body class=\"wm-public\"><header"
                    + " class=\"wm-public-header\">%2$s</header><main class=\"wm-main\" id=\"main\">";

    private static final String EXIT =
            "<a class=\"wm-exit\" href=\"%s/leave\" rel=\"nofollow noreferrer\">Exit this page</a>";

    private static final String WORDS =
            "<h1>Not available just now</h1><p>The records cannot be reached at the moment. What you"
                    + " sent last was not saved, and nothing was half saved.</p>";

    private static final String FULL_WORDS =
            "<h1>Nothing can be saved just now</h1><p>There is no room left to write in. What you"
                    + " sent last was not saved, and nothing was half saved. Each look at a record is"
                    + " written down, so some pages do not open either.</p>";

    /** No form of theirs keeps a draft. */
    private static final String OUTSIDE =
            "<p>You can close this page, or try again in a minute.</p>";

    private static final String STAFF =
            "<p>Try again in a minute. Long texts are kept as a draft while you type: open the form"
                    + " again, and what you typed comes back.</p>";

    private static final String STAFF_FULL =
            "<p>Drafts are not kept either while this lasts: copy a long text to be safe, or leave"
                    + " this page open. What was kept as a draft before comes back when you open the"
                    + " form again. Tell whoever looks after the system at once.</p>";

    private static final String REFERENCE =
            "<p>If it lasts, tell whoever looks after the system this reference: <strong>%s</strong></p>";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND); // asked for by itself
            return;
        }
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Retry-After", RETRY_AFTER);
        response.setHeader("Cache-Control", "no-store");
        String context = request.getContextPath();
        String path = failed.toString().substring(context.length());
        if (path.startsWith("/api/")) {
            response.setContentType("application/json");
            response.getWriter().write(ErrorBody.unavailable(RequestMarks.of(request)).toString());
            return;
        }
        response.setContentType("text/html");
        boolean outside = PublicPaths.isForOutsiders(path);
        boolean full = request.getAttribute(RefusalFilter.FULL) != null;
        response.getWriter()
                .write(
                        HEAD.formatted(context, outside ? EXIT.formatted(context) : "")
                                + (full ? FULL_WORDS : WORDS)
                                + (outside ? OUTSIDE : full ? STAFF_FULL : STAFF)
                                + REFERENCE.formatted(RequestMarks.of(request))
                                + "</main></body></html>");
    }
}
