package org.waymark.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.waymark.shared.RequestMark;

/**
 * Headers of every answer: nobody frames us, nothing is guessed, no address leaks to another site,
 * and no page with a person on it stays in the cache of a shared desk.
 */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {

    private static final String STATIC_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        set(request, response);
        String path = RequestPath.of(request);
        if (path.startsWith("/resources/") || path.startsWith("/api/") || isOwnServlet(request)) {
            response.setHeader("Content-Security-Policy", STATIC_POLICY);
        }
        chain.doFilter(request, response);
    }

    /**
     * The same for an answer that is given before the filters are asked: that somebody has to sign
     * in, has to wait, or cannot be asked who they are.
     */
    public static void onRefusal(HttpServletRequest request, HttpServletResponse response) {
        set(request, response);
        response.setHeader("Content-Security-Policy", STATIC_POLICY);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), interest-cohort=(), payment=(),"
                        + " usb=(), display-capture=(), clipboard-read=()");
        if (RequestMark.request() != null) {
            response.setHeader("X-Request-Id", RequestMark.request()); // as each line of the log
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000");
        }
        String path = RequestPath.of(request);
        if (path.startsWith("/resources/")) {
            response.setHeader("Cache-Control", "public, max-age=3600");
        } else if (!path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** Pages get their policy, with the nonce of their scripts, from PrimeFaces. */
    private static boolean isOwnServlet(HttpServletRequest request) {
        return !Set.of("Faces", "default")
                .contains(request.getHttpServletMapping().getServletName());
    }
}
