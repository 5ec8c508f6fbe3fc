package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.casework.CaseChanged;
import org.waymark.person.LimitChanged;
import org.waymark.referral.ReferralChanged;

/**
 * Keeps the fact tables true: whatever changes a referral or a case re-writes its facts in the same
 * transaction, so that a figure never differs from the rows below it.
 */
@ApplicationScoped
class Facts {

    @Inject private FactStore store;

    void referralChanged(@Observes ReferralChanged changed) {
        store.refreshReferral(changed.referralId());
    }

    /** They object to statistics, or no longer do. */
    void limitChanged(@Observes LimitChanged changed) {
        store.refreshOutcomesOf(changed.personId());
    }

    void caseChanged(@Observes CaseChanged changed) {
        store.refreshReferral(changed.referralId());
        store.refreshOutcomes(changed.caseId());
    }
}
