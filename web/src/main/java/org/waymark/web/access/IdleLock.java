package org.waymark.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Covers a session that nobody has used for a while: what was typed stays, and the password is
 * asked for before the next request. The browser covers the page by itself at the same time; this
 * is what holds when it does not.
 */
@Named
@ApplicationScoped
public class IdleLock {

    /** By how much clocks of two servers may differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    @Inject
    @ConfigProperty(name = "waymark.idle.minutes", defaultValue = "15")
    int minutes;

    @Inject private Clock clock;

    /** Seconds without use after which the page is covered; 0 for never. */
    public long getSeconds() {
        return Math.max(0, Duration.ofMinutes(minutes).toSeconds());
    }

    /** Is this session covered, or has just become so? If not, it was used now. */
    boolean covers(HttpSession session) {
        Instant now = clock.instant();
        if (!BrowserSession.isCovered(session)) {
            if (!isIdle(BrowserSession.seen(session), now, Duration.ofMinutes(minutes))) {
                BrowserSession.seen(session, now);
                return false;
            }
            BrowserSession.cover(session);
        }
        return true;
    }

    /**
     * @param seen when it was last used; well after now when the clock was set back since, and then
     *     nobody knows for how long it has not been used
     * @param longest zero for no limit
     */
    static boolean isIdle(Instant seen, Instant now, Duration longest) {
        return longest.compareTo(Duration.ZERO) > 0
                && seen != null
                && (now.isAfter(seen.plus(longest)) || now.plus(CLOCKS_DIFFER).isBefore(seen));
    }
}
