package org.waymark.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the server keeps of a browser between two requests: who signed in, when, and the id of the
 * row that makes the session visible and endable everywhere. Rights are read afresh on every
 * request. The id in the cookie changes whenever somebody proves who they are, so that one that was
 * planted before is worth nothing.
 */
final class BrowserSession {

    private static final String USERNAME = "org.waymark.username";

    /** When; a password that is changed later ends the session. */
    private static final String SINCE = "org.waymark.since";

    private static final String ROW = "org.waymark.session";
    private static final String SEEN = "org.waymark.seen";
    private static final String COVERED = "org.waymark.covered";
    private static final String HALFWAY = "org.waymark.halfway";
    private static final String HALFWAY_SINCE = "org.waymark.halfway.since";

    /** How long the code of the second factor is waited for. */
    private static final Duration HALFWAY_LASTS = Duration.ofMinutes(5);

    private BrowserSession() {}

    /** Who is signed in here. */
    record Signed(String username, Instant since, long row) {}

    /** Begins, or begins anew, the session of somebody who has just proved who they are. */
    static void begin(HttpServletRequest request, String username, long row, Instant at) {
        HttpSession session = renewed(request);
        session.removeAttribute(HALFWAY);
        session.removeAttribute(HALFWAY_SINCE);
        session.removeAttribute(COVERED);
        session.setAttribute(USERNAME, username);
        session.setAttribute(SINCE, at);
        session.setAttribute(ROW, row);
        session.setAttribute(SEEN, at);
    }

    /** The password was right: the code of the second factor comes next. */
    static void goHalfway(HttpServletRequest request, String username, Instant at) {
        HttpSession session = renewed(request);
        session.removeAttribute(USERNAME);
        session.setAttribute(HALFWAY, username);
        session.setAttribute(HALFWAY_SINCE, at);
    }

    /** Whose password was right a moment ago. */
    static Optional<String> halfway(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(HALFWAY) instanceof String username)) {
            return Optional.empty();
        }
        Instant since = (Instant) session.getAttribute(HALFWAY_SINCE);
        return since.plus(HALFWAY_LASTS).isBefore(now) ? Optional.empty() : Optional.of(username);
    }

    static Optional<Signed> signed(HttpSession session) {
        return session != null && session.getAttribute(USERNAME) instanceof String username
                ? Optional.of(
                        new Signed(
                                username,
                                (Instant) session.getAttribute(SINCE),
                                (Long) session.getAttribute(ROW)))
                : Optional.empty();
    }

    static Optional<Signed> signed(HttpServletRequest request) {
        return signed(request.getSession(false));
    }

    /** From now on the password is asked for before anything else is shown. */
    static void cover(HttpSession session) {
        session.setAttribute(COVERED, Boolean.TRUE);
    }

    static boolean isCovered(HttpSession session) {
        return Boolean.TRUE.equals(session.getAttribute(COVERED));
    }

    /** The password was right again. */
    static void uncover(HttpServletRequest request, Instant at) {
        HttpSession session = renewed(request);
        session.removeAttribute(COVERED);
        session.setAttribute(SEEN, at);
    }

    static Instant seen(HttpSession session) {
        return (Instant) session.getAttribute(SEEN);
    }

    static void seen(HttpSession session, Instant at) {
        session.setAttribute(SEEN, at);
    }

    private static HttpSession renewed(HttpServletRequest request) {
        request.getSession(true);
        request.changeSessionId();
        return request.getSession();
    }
}
