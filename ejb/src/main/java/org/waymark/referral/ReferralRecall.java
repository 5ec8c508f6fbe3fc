package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * The service that passed somebody on takes the linked referral back before it is accepted. Whoever
 * calls this has made sure that it is theirs to take back.
 */
@ApplicationScoped
public class ReferralRecall {

    @Inject private ReferralStore store;
    @Inject private ServiceClocks clocks;
    @Inject private MoveRecord moves;
    @Inject private Clock clock;

    /** Nothing happens when it is no longer in an inbox. */
    public void takeBack(long referralId, String why) {
        Referral referral = store.get(referralId);
        if (!referral.state().isOpen()) {
            return;
        }
        ReferralState before = referral.state();
        String reason = DispositionReason.WITHDRAWN_BY_SENDER.name();
        referral.withdraw(reason, clock.instant());
        clocks.stopAll(referralId);
        moves.keep(referral, ReferralMove.WITHDRAW, before, reason, why);
    }
}
