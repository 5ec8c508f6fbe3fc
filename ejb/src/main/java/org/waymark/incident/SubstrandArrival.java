package org.waymark.incident;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.access.CurrentActor;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ReferralAccepted;

/** What a referral said of the hate more exactly stands in the case that it opens. */
@ApplicationScoped
class SubstrandArrival {

    /** After the case was opened. */
    private static final int BEHIND_CASEWORK = 4100;

    @Inject private SubstrandStore store;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    void accepted(@Observes @Priority(BEHIND_CASEWORK) ReferralAccepted news) {
        Instant now = clock.instant();
        store.sent(news.referralId(), current.get().id(), now, WorkingDays.dateOf(now));
    }
}
