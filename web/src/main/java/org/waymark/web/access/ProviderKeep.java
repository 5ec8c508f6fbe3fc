package org.waymark.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.access.ProviderMark;
import org.waymark.web.access.provider.Attempt;

/**
 * What the server keeps of a browser that goes to the provider and comes back, beside {@link
 * BrowserSession}: the attempts that have not come back, each good for one return; and, of whoever
 * is in, the token that says at signing out which session there is meant. No other token is kept.
 */
final class ProviderKeep {

    private static final String ATTEMPTS = "org.waymark.provider.attempts";
    private static final String MARK = "org.waymark.provider.mark";
    private static final String TOKEN = "org.waymark.provider.token";
    private static final String STRANGER = "org.waymark.provider.stranger";

    /** Tabs in which somebody signs in at once. */
    private static final int MOST = 5;

    private ProviderKeep() {}

    /** A sign-in begins; the oldest goes when there are too many. */
    static void begin(HttpServletRequest request, Attempt attempt, Instant now) {
        HttpSession session = request.getSession(true);
        List<Attempt> attempts = new ArrayList<>(open(session, now));
        attempts.add(attempt);
        session.setAttribute(
                ATTEMPTS,
                new ArrayList<>(
                        attempts.subList(Math.max(0, attempts.size() - MOST), attempts.size())));
    }

    /** The attempt with this state, which is over with this. */
    static Optional<Attempt> take(HttpServletRequest request, String state, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || state == null) {
            return Optional.empty();
        }
        List<Attempt> attempts = new ArrayList<>(open(session, now));
        Optional<Attempt> found =
                attempts.stream().filter(each -> each.state().equals(state)).findFirst();
        found.ifPresent(attempts::remove);
        session.setAttribute(ATTEMPTS, attempts);
        return found;
    }

    private static List<Attempt> open(HttpSession session, Instant now) {
        return session.getAttribute(ATTEMPTS) instanceof List<?> kept
                ? kept.stream()
                        .filter(Attempt.class::isInstance)
                        .map(Attempt.class::cast)
                        .filter(each -> !each.isOver(now))
                        .toList()
                : List.of();
    }

    /** Somebody came from the provider: in, or as far as the code of Waymark's own. */
    static void came(HttpServletRequest request, ProviderMark mark, String token) {
        HttpSession session = request.getSession(true);
        session.setAttribute(MARK, mark);
        session.setAttribute(TOKEN, token);
        session.removeAttribute(STRANGER);
    }

    /** Somebody signs in with a password: nothing of the provider's counts. */
    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        session.removeAttribute(MARK);
        session.removeAttribute(TOKEN);
        session.removeAttribute(STRANGER);
    }

    /** Of whom the provider has sent and who has not entered the code yet; else null. */
    static ProviderMark mark(HttpServletRequest request) {
        return kept(request, MARK) instanceof ProviderMark mark ? mark : null;
    }

    /** The token of whoever is signed in by the provider; else null. */
    static String token(HttpServletRequest request) {
        return kept(request, TOKEN) instanceof String token ? token : null;
    }

    /** Somebody whom Waymark does not know: the number that an administrator needs. */
    static void stranger(HttpServletRequest request, String subject) {
        request.getSession(true).setAttribute(STRANGER, subject);
    }

    static String stranger(HttpServletRequest request) {
        return kept(request, STRANGER) instanceof String subject ? subject : null;
    }

    private static Object kept(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }
}
