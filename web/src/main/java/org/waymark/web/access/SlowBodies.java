package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.waymark.web.shared.RequestPath;

/**
 * Lets no address hold the threads of the server by bodies that never come to an end: while as many
 * of its own are on their way as {@link OpenBodies} allows, one more is answered 429 without being
 * read.
 */
@WebFilter("/*")
public class SlowBodies extends HttpFilter {

    private static final String WAIT_SECONDS = "10";

    private static final String WORDS =
            "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"UTF-8\"><meta"
                    + " name=\"viewport\" content=\"width=device-width\"><title>Please wait a"
                    + " little</title></head><body><main><h1>Please wait a little</h1><p>Too much is"
                    + " being sent from where you are at this moment. Nothing of this was kept. Go"
                    + " back and send it again in a few seconds.</p></main></body></html>";

    @Inject private OpenBodies bodies;
    @Inject private ClientAddress address;
    @Inject private Limits limits;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!hasBody(request) || limits.isOff()) {
            chain.doFilter(request, response);
            return;
        }
        String from = address.of(request);
        if (!bodies.begin(from)) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            bodies.end(from);
        }
    }

    /** No page of Faces: it would read the form first. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Connection", "close");
        String path = RequestPath.of(request);
        if (path.startsWith("/api/")) {
            RequestLimits.refuse(response, path, Duration.ofSeconds(9));
            return;
        }
        response.setHeader("Retry-After", WAIT_SECONDS);
        response.setStatus(RequestLimits.TOO_MANY);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(WORDS);
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
