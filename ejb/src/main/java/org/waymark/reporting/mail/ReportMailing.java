package org.waymark.reporting.mail;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.notification.Outbox;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.Edition;

/**
 * Sends the links that are due, each in a transaction of its own: its row is locked and dated
 * forward while the message is queued, so that it leaves once for each day it is due, whichever
 * server takes it. After days without a server one is sent, not all that were missed. Whoever has
 * left, or may no longer read such reports, is sent nothing, and theirs ends.
 */
@Singleton
public class ReportMailing {

    @Inject private ReportMailStore store;
    @Inject private Outbox outbox;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "waymark.public.address", defaultValue = "http://localhost:8080")
    private String address;

    /**
     * Does the next that is due.
     *
     * @return whether there may be more
     */
    public boolean next() {
        Instant now = clock.instant();
        LocalDate today = WorkingDays.dateOf(now);
        Optional<ReportMailStore.Due> due = store.due(today);
        due.ifPresent(each -> send(each, today, now));
        return due.isPresent();
    }

    private void send(ReportMailStore.Due due, LocalDate today, Instant now) {
        ReportMailStore.Reader reader = store.reader(due.accountId());
        if (!reader.active() || !store.mayRead(due.accountId())) {
            store.end(due.mail().id(), due.accountId());
        } else {
            boolean reachable = reader.email() != null && !reader.email().isBlank();
            if (reachable) {
                outbox.report(
                        reader.email(),
                        address + due.mail().report().address(Edition.newestFinal(now)));
            }
            store.next(due.mail().id(), due.mail().rhythm().after(today), reachable ? now : null);
        }
    }
}
