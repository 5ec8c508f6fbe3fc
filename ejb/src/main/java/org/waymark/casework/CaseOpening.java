package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.access.CurrentActor;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ReferralAccepted;
import org.waymark.referral.ServiceClock;
import org.waymark.referral.ServiceClocks;
import org.waymark.shared.Ids;
import org.waymark.shared.Reference;

/**
 * Opens the case when a service has accepted a referral, in the same transaction. The clocks for
 * the first attempt and the first contact have been running since the referral was received: the
 * time triage took is the provider's too.
 */
@ApplicationScoped
class CaseOpening {

    @Inject private CaseStore store;
    @Inject private ServiceClocks clocks;
    @Inject private Timeline timeline;
    @Inject private NamedStaffList named;
    @Inject private NearDanger danger;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    void open(@Observes ReferralAccepted accepted) {
        Instant now = clock.instant();
        AcceptedReferral referral =
                store.acceptedReferral(accepted.referralId(), WorkingDays.dateOf(now));
        long caseId = Ids.next();
        Instant attemptDue =
                clocks.startAtReceipt(
                        ServiceClock.Kind.FIRST_ATTEMPT,
                        referral.id(),
                        caseId,
                        referral.serviceId(),
                        referral.risk(),
                        referral.receivedAt());
        clocks.startAtReceipt(
                ServiceClock.Kind.FIRST_CONTACT,
                referral.id(),
                caseId,
                referral.serviceId(),
                referral.risk(),
                referral.receivedAt());
        SupportCase opened =
                SupportCase.open(
                        caseId,
                        Reference.next().value(),
                        referral,
                        accepted.teamId(),
                        attemptDue,
                        now);
        store.add(opened);
        if (referral.restriction() != null) {
            named.restrict(opened, referral.restriction(), current.get().id());
        }
        timeline.add(opened, CaseEvent.Kind.STATE, "Case opened", null, null);
        if (referral.dangerKnown()) {
            danger.known(opened, "It was known before this case was opened");
        }
    }
}
