package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.AccountOpened;

/**
 * Somebody who joins may be on file themselves: their own record does not exist for them from the
 * first day on. An account keeps the e-mail it was opened with.
 */
@ApplicationScoped
class Joiners {

    @Inject private KnownPersonStore known;
    @Inject private Clock clock;

    void opened(@Observes AccountOpened news) {
        known.joined(news.accountId(), news.email(), clock.instant());
    }
}
