package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.casework.CaseChanged;
import org.waymark.person.IdentityChanged;
import org.waymark.person.LimitChanged;
import org.waymark.referral.ReferralChanged;
import org.waymark.referral.ReferralsUpdated;

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

    /** Two records turn out to be one human being, or no longer do: one of them may object. */
    void identityChanged(@Observes IdentityChanged changed) {
        store.refreshOutcomesOf(changed.personId());
    }

    /** A feed has told something new of referrals that were known. */
    void referralsUpdated(@Observes ReferralsUpdated updated) {
        store.refreshUpdated(updated.referralIds());
    }

    void caseChanged(@Observes CaseChanged changed) {
        store.refreshReferral(changed.referralId());
        store.refreshOutcomes(changed.caseId());
    }
}
