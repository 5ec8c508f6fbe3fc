package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.access.Actor;
import org.waymark.access.AuditTrail;
import org.waymark.access.CurrentActor;
import org.waymark.web.shared.RequestPath;

/**
 * Shows a page only to those whose rights open it ({@link PageRights}), and writes each refusal to
 * the audit. Who is not signed in has been sent to sign in before this.
 */
@WebFilter(servletNames = "Faces")
public class PageDoor extends HttpFilter {

    /** The one page for somebody whose password was set by somebody else. */
    static final String PASSWORD = "/access/password";

    /** The one page for somebody who needs a second factor and has none. */
    static final String SECOND_FACTOR = "/access/second-factor";

    @Inject private CurrentActor current;
    @Inject private AuditTrail trail;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        if (PublicPaths.isPublic(path)) {
            chain.doFilter(request, response);
            return;
        }
        Actor actor = current.ifSignedIn().orElse(null);
        String first = first(actor);
        if (first != null
                && "GET".equals(request.getMethod())
                && !PageRights.withoutSuffix(path).equals(first)) {
            response.sendRedirect(request.getContextPath() + first);
            return;
        }
        if (actor != null && opens(path, actor)) {
            chain.doFilter(request, response);
            return;
        }
        trail.event(
                actor == null ? "not signed in" : actor.username(),
                actor == null ? null : actor.id(),
                "Page.open",
                false,
                PageRights.withoutSuffix(path));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** What has to be done before anything else opens; null when nothing has. */
    static String first(Actor actor) {
        if (actor == null) {
            return null;
        }
        if (actor.mustChangePassword()) {
            return PASSWORD;
        }
        return actor.mustSetUpSecondFactor() ? SECOND_FACTOR : null;
    }

    static boolean opens(String path, Actor actor) {
        return PageRights.of(path)
                .filter(rights -> rights.stream().anyMatch(actor::may))
                .isPresent();
    }
}
