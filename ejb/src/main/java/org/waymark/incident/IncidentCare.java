package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyDestroyed;
import org.waymark.person.seal.KeyOutOfReach;

/**
 * Destroys what is due: drafts that nobody came back to, uploads that stopped, reports whose time
 * is over; and the keys of reports whose record or person was destroyed. It finds besides what was
 * sent before anybody asked whether contact may be made. No person calls it.
 */
@Stateless
public class IncidentCare {

    private static final int AT_ONCE = 50;

    /** For so long a second press of the button is answered as the first was. */
    private static final Duration PRESSED_TWICE = Duration.ofMinutes(10);

    @Inject private IncidentStore store;
    @Inject private UploadStore uploads;
    @Inject private ReportStore reports;
    @Inject private Clock clock;

    /** After so many hours without a byte an upload that is not whole is destroyed. */
    @Inject
    @ConfigProperty(name = "waymark.incident.upload.hours", defaultValue = "24")
    int stoppedHours;

    /** So many days what led to no referral is kept, and what the police opened from then on. */
    @Inject
    @ConfigProperty(name = "waymark.incident.kept.days", defaultValue = "180")
    int keptDays;

    /** A portion of what is due, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void portion() {
        uploads.stopped(clock.instant().minus(Duration.ofHours(stoppedHours)), AT_ONCE)
                .forEach(uploads::remove);
        store.forgetSecrets(clock.instant().minus(PRESSED_TWICE));
        store.overdue(clock.instant(), clock.instant().minus(Duration.ofDays(keptDays)), AT_ONCE)
                .forEach(store::destroy);
        store.goneWithKey(AT_ONCE).forEach(store::shred);
        lookForContact();
    }

    /**
     * Finds those that were sent before anybody asked whether the service may make contact, so that
     * they stand among those that wait for it.
     */
    private void lookForContact() {
        for (ReportStore.Unlooked each : reports.unlooked(AT_ONCE)) {
            boolean asks = false;
            try {
                asks = store.told(each.id(), each.sealed()).letsServiceMakeContact();
            } catch (KeyOutOfReach later) {
                return; // the next round looks again
            } catch (ContentDestroyed gone) {
                // there is nothing left that could ask for it
            }
            reports.looked(each.id(), asks);
        }
    }

    /** With the key of a person goes what was told of them. */
    public void personGone(@Observes KeyDestroyed news) {
        store.about(news.personId()).forEach(store::shred);
    }
}
