package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.notification.Outbox;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.TypedText;

/**
 * Restricted referrals that no case was opened for: somebody of an inbox restricts one, and whoever
 * answers for what is restricted looks at each again and again, keeps that or lifts it, which is
 * also the review of whoever opened it ({@link RestrictedOpenings}). What has a case is {@code
 * casework.Restriction}'s.
 */
@Stateless
@Guarded
public class RestrictedReferrals {

    private static final int LONGEST_REASON = 500;

    @Inject private RestrictedReferralStore store;
    @Inject private ReferralStore referrals;
    @Inject private Organisations organisations;
    @Inject private Outbox outbox;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * Closes a referral of an inbox to all but those who answer for what is restricted; they are
     * told that something waits, and look at it by the end of the next working day.
     *
     * @throws BadInput when it is restricted already or has a case, or no reason is given
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public void restrict(String wanted, RestrictionReason reason, String why) {
        Referral referral = load(wanted);
        if (!referral.state().isOpen() || store.isRestricted(referral.id())) {
            throw new BadInput("restriction", "This referral cannot be restricted here any more.");
        }
        if (reason == null) {
            throw new BadInput("restriction", "Choose why only a few may know of it.");
        }
        String typed = words("restrictWhy", why, "Say why only a few may know of it.");
        subject.referralOverride(
                referral.id(), referral.personId(), "restricted: " + reason.label(), typed);
        store.restrict(referral, reason);
        Instant now = clock.instant();
        store.reviewed(
                referral.id(),
                RestrictionFinding.RESTRICTED,
                typed,
                reference.workingDays().dueAfter(now, 1),
                actor(),
                now);
        tell(referral);
    }

    /**
     * It stays restricted, and is looked at again.
     *
     * @param months until then, one of {@link RestrictionTerms#MONTHS}
     */
    @Needs(Right.CASE_MANAGE)
    public void keep(String wanted, String note, Integer months) {
        Referral referral = reviewed(wanted);
        Instant now = clock.instant();
        Instant next = RestrictionTerms.next(months, now);
        String typed = words("keepWhy", note, "Say why it has to stay restricted.");
        subject.referralOverride(
                referral.id(), referral.personId(), "restriction reviewed: kept", typed);
        store.reviewed(referral.id(), RestrictionFinding.KEPT, typed, next, actor(), now);
    }

    /**
     * The inbox may know of it again.
     *
     * @throws BadInput when a restricted case, or a referral of another inbox, is of the same
     *     record
     */
    @Needs(Right.CASE_MANAGE)
    public void lift(String wanted, String why) {
        Referral referral = reviewed(wanted);
        String typed = words("liftWhy", why, "Say why others may know of it again.");
        if (store.isKeptElsewhere(scope(), referral.personId())) {
            throw new BadInput(
                    "liftWhy", "Something else keeps this record restricted: it stays restricted.");
        }
        subject.referralOverride(
                referral.id(), referral.personId(), "restriction of a referral lifted", typed);
        store.lift(referral);
        store.reviewed(
                referral.id(), RestrictionFinding.LIFTED, typed, null, actor(), clock.instant());
    }

    private void tell(Referral referral) {
        store.leads(referral, actor()).forEach(outbox::notice);
    }

    private long actor() {
        return current.get().id();
    }

    private ReferralScope scope() {
        return ReferralScope.of(current.get(), organisations);
    }

    private Referral load(String wanted) {
        return referrals.load(
                scope(), Reference.parse(wanted).map(Reference::value).orElseThrow(NotFound::new));
    }

    /** One that is to be reviewed, by somebody else than whoever opened it. */
    private Referral reviewed(String wanted) {
        Referral referral = load(wanted);
        if (!store.isRestricted(referral.id())) {
            throw new NotFound();
        }
        if (store.isOpenedBy(referral.id(), actor())) {
            throw new NotAllowed("You opened this referral. Another manager has to review it.");
        }
        return referral;
    }

    private static String words(String field, String typed, String otherwise) {
        return TypedText.required(field, typed, LONGEST_REASON, otherwise);
    }
}
