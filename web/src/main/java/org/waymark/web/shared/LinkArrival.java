package org.waymark.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Whoever opens a one-time link is sent on at once to its page without the secret, which goes along
 * in a {@link LinkCookie}: it stands in no history, no bookmark and no later line of a log. The
 * secret is not looked up here, so that every link is answered alike; what cannot be one leads to
 * the page without any link, never to one that was opened before.
 */
@WebFilter(urlPatterns = {"/feedback", "/feedback.xhtml", "/your-views", "/your-views.xhtml"})
public class LinkArrival extends HttpFilter {

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (!reads || request.getQueryString() == null || isPage(request)) {
            chain.doFilter(request, response);
            return;
        }
        String secret = request.getParameter("t");
        String page = request.getContextPath() + RequestPath.of(request).replace(".xhtml", "");
        SecurityHeaders.onRefusal(request, response);
        if (LinkCookie.isSecret(secret)) {
            response.addHeader("Set-Cookie", LinkCookie.given(request, page, secret));
            page += "?" + LinkCookie.MARK + "=" + LinkCookie.mark(secret);
        }
        response.setHeader("Location", page);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    /** What an opened link was sent on to. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getParameter("t") == null
                && LinkCookie.isMark(request.getParameter(LinkCookie.MARK));
    }
}
