package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.notification.Outbox;
import org.waymark.reference.ReferenceData;

/**
 * Restricted referrals without a case that somebody who answers for data protection opens because
 * the person asks for their data: written down, and looked into by whoever answers for them.
 */
@ApplicationScoped
public class RestrictedOpenings {

    @Inject
    @ConfigProperty(name = "waymark.break.glass.minutes", defaultValue = "60")
    private int minutes;

    @Inject private RestrictedReferralStore store;
    @Inject private ReferralStore referrals;
    @Inject private Outbox outbox;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * In the transaction of a caller behind the door, who has found the referral by a request in
     * the actor's scope and asked for the password.
     */
    public void opened(long referralId, String reason) {
        Referral referral = referrals.get(referralId);
        long actor = current.get().id();
        Instant now = clock.instant();
        subject.referralOverride(referralId, referral.personId(), "opened for a request", reason);
        store.opened(
                referralId,
                actor,
                reason,
                now,
                now.plus(Duration.ofMinutes(minutes)),
                reference.workingDays().dueAfter(now, 1));
        store.leads(referral, actor).forEach(outbox::notice);
    }
}
