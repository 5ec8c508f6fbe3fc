package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.waymark.access.Actor;
import org.waymark.access.AuditTrail;
import org.waymark.access.CurrentActor;
import org.waymark.web.shared.RequestPath;

/**
 * Takes a change that a browser sends only from our own pages: browsers say from which site a
 * request comes, and no page can make them lie. Behind it stand the cookie that other sites cannot
 * send along (SameSite) and the state of each form, which only its session knows.
 */
@WebFilter("/*")
public class OwnSite extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject private CurrentActor current;
    @Inject private AuditTrail trail;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        // REST clients are no browsers: each of their calls carries its own secret, and no cookie.
        if (READING.contains(request.getMethod())
                || path.startsWith("/api/v")
                || isOwn(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        request.getHeader("Host"))) {
            chain.doFilter(request, response);
            return;
        }
        Actor actor = current.ifSignedIn().orElse(null);
        trail.event(
                actor == null ? "not signed in" : actor.username(),
                actor == null ? null : actor.id(),
                "OwnSite.send",
                false,
                "from another site");
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /**
     * Does a browser say that the request comes from here?
     *
     * @param fetchSite what the browser says of the site, or null when it says nothing
     * @param origin of the page that sent it; "null" when that page hides it, as ours do
     */
    static boolean isOwn(String fetchSite, String origin, String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        if (origin == null || origin.equals("null")) {
            return true;
        }
        try {
            String from = URI.create(origin).getHost();
            return from != null && host != null && from.equals(host.replaceFirst(":\\d+$", ""));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
