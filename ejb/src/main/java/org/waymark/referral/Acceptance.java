package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** A service takes a referral on; its case is opened in the same transaction. */
@ApplicationScoped
class Acceptance {

    @Inject private ServiceClocks clocks;
    @Inject private MoveRecord moves;
    @Inject private Event<ReferralAccepted> accepted;
    @Inject private Clock clock;

    /** By the service that is proposed; whoever calls has checked that it may. */
    void accept(Referral referral, Long teamId) {
        ReferralState before = referral.state();
        referral.accept(clock.instant());
        clocks.stop(ServiceClock.Kind.TRIAGE, referral.id());
        moves.tell(referral, ReferralMove.ACCEPT, before, null, null, "accepted");
        accepted.fire(new ReferralAccepted(referral.id(), referral.proposedServiceId(), teamId));
    }
}
