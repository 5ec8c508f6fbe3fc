package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.web.shared.RequestPath;

/**
 * Answers 429 with {@code Retry-After}, and in words, to whoever asks more often than people and
 * well-behaved machines do; see {@link Limits}.
 */
@WebFilter("/*")
public class RequestLimits extends HttpFilter {

    static final int TOO_MANY = 429;

    /** Where a password or a code is sent. */
    private static final Set<String> PROOFS =
            Set.of("/signin", "/second-step", "/unlock", "/lock", "/openid/sign-out");

    /** The same, where a browser brings it back from the provider; each try is audited. */
    private static final String RETURN = "/openid/return";

    /**
     * Lists of people, and pages that look for one or for what was done about them. A test goes
     * through all pages and wants each to be here or to say why it is not.
     */
    static final Set<String> SEARCHES =
            Set.of(
                    "/access/audit",
                    "/access/seen",
                    "/access/seen-letter",
                    "/appointment/day",
                    "/caseload/cover",
                    "/caseload/file-audits",
                    "/caseload/letters",
                    "/caseload/supervision",
                    "/caseload/texts",
                    "/casework/after",
                    "/casework/emergency",
                    "/incident/reports",
                    "/incident/told",
                    "/joint/collisions",
                    "/person/matches",
                    "/practice/advice",
                    "/privacy/agencies",
                    "/privacy/breaches",
                    "/privacy/hold",
                    "/privacy/material",
                    "/privacy/material-new",
                    "/privacy/request-new",
                    "/privacy/requests",
                    "/privacy/retention",
                    "/privacy/sealed",
                    "/referral/feed",
                    "/referral/feeds",
                    "/referral/inbox",
                    "/referral/mine",
                    "/referral/restricted",
                    "/safety/agenda",
                    "/safety/focus",
                    "/safety/lists",
                    "/safety/meeting",
                    "/safety/outside",
                    "/therapy/groups",
                    "/therapy/lists");

    @Inject private Limits limits;
    @Inject private CurrentActor current;
    @Inject private ClientAddress address;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        Duration wait = waitOf(request, path);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            refuse(response, path, wait);
        }
    }

    /** Tells a caller to wait, in words or, where a program asks, in the form of all errors. */
    static void refuse(HttpServletResponse response, String path, Duration wait)
            throws IOException {
        response.setHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds() + 1)));
        if (!path.startsWith("/api/")) {
            response.sendError(TOO_MANY);
            return;
        }
        response.setStatus(TOO_MANY);
        response.setContentType("application/json");
        response.getWriter()
                .write(
                        Json.createObjectBuilder()
                                .add(
                                        "error",
                                        Json.createObjectBuilder()
                                                .add("code", "too_many")
                                                .add("message", "Too many calls. Wait a little."))
                                .build()
                                .toString());
    }

    private Duration waitOf(HttpServletRequest request, String path) {
        String page = PageRights.withoutSuffix(path);
        boolean sends = "POST".equals(request.getMethod());
        if (page.equals(RETURN)) {
            Duration wait = limits.waitOf(address.of(request));
            return wait.isZero() ? limits.publicPage(address.of(request)) : wait;
        }
        if (PROOFS.contains(page)) {
            return sends ? limits.waitOf(address.of(request)) : Duration.ZERO;
        }
        if (PublicPaths.isTelling(path)) {
            Duration wait = sends ? limits.tellingForm(address.of(request)) : Duration.ZERO;
            return wait.isZero() ? limits.tellingPage(address.of(request)) : wait;
        }
        if (PublicPaths.isForOutsiders(path)) {
            Duration wait = sends ? limits.publicForm(address.of(request)) : Duration.ZERO;
            return wait.isZero() ? limits.publicPage(address.of(request)) : wait;
        }
        Actor actor = current.ifSignedIn().orElse(null);
        if (actor == null || PublicPaths.isPublic(path)) {
            return Duration.ZERO;
        }
        Duration wait = limits.request(actor.username());
        return wait.isZero() && SEARCHES.contains(page) ? limits.search(actor.username()) : wait;
    }
}
