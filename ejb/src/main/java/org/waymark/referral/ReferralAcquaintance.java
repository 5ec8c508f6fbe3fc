package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.KnownPersonStore;
import org.waymark.shared.TypedText;

/** A colleague who triages says whether they know who was referred, before they read it. */
@Stateless
@Guarded
public class ReferralAcquaintance {

    private static final int LONGEST_REASON = 500;

    @Inject private ReferralKeyQuery referrals;
    @Inject private KnownPersonStore known;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Is the referral the actor's to open, but for the question? */
    @Needs(Right.REFERRAL_TRIAGE)
    public void asked(String reference) {
        ReferralKeyQuery.Key key = referrals.key(reference);
        subject.referral(key.id(), key.personId(), "asked whether they know the person");
    }

    /** They do not know the person and may open the referral. */
    @Needs(Right.REFERRAL_TRIAGE)
    public void denied(String reference) {
        ReferralKeyQuery.Key key = referrals.key(reference);
        subject.referral(key.id(), key.personId(), "said that they do not know the person");
        known.notKnown(current.get().id(), key.personId(), clock.instant());
    }

    /** They know the person: the referral is for their colleagues. */
    @Needs(Right.REFERRAL_TRIAGE)
    public void admitted(String reference, String how) {
        ReferralKeyQuery.Key key = referrals.key(reference);
        String typed =
                TypedText.required("how", how, LONGEST_REASON, "Say how you know the person.");
        subject.referralOverride(key.id(), key.personId(), "said that they know the person", typed);
        known.known(current.get().id(), key.personId(), clock.instant());
    }
}
