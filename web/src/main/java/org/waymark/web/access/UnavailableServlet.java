package org.waymark.web.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.rest.shared.ErrorBody;
import org.waymark.web.shared.RequestMarks;

/**
 * The page while the database is away, or the system was started with the wrong secrets. No page of
 * Faces: most of these ask the database. It names neither product nor service, as anybody may see
 * it.
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
                    + " href=\"%s/resources/css/waymark.css\"></head><body><main class=\"wm-main\""
                    + " id=\"main\">";

    private static final String WORDS =
            "<h1>Not available just now</h1><p>The records cannot be reached at the moment. What you"
                    + " sent last was not saved, and nothing was half saved.</p><p>Go back in your"
                    + " browser: what you typed is kept there. Try again in a minute.</p>";

    private static final String REFERENCE =
            "<p>If it lasts, tell whoever looks after the system this reference: <strong>%s</strong></p>";

    private static final String EXIT = "<p><a href=\"%s/leave\">Exit this page</a></p>";

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
        StringBuilder page = new StringBuilder(HEAD.formatted(context)).append(WORDS);
        page.append(REFERENCE.formatted(RequestMarks.of(request)));
        if (PublicPaths.isForOutsiders(path)) {
            page.append(EXIT.formatted(context));
        }
        response.getWriter().write(page.append("</main></body></html>").toString());
    }
}
