package org.waymark.referral.feed;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.commissioning.Proposal;
import org.waymark.referral.Disposition;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.ReferralMove;
import org.waymark.referral.ReferralState;
import org.waymark.referral.RestrictionReason;
import org.waymark.referral.SafeChannels;
import org.waymark.shared.Reference;

/**
 * A referral while a chunk is worked on: one that the chunk makes, or one that was there and that a
 * message of the chunk is about. What it says is the message that holds; it is written once, at the
 * end of the chunk.
 */
final class HeldReferral {

    private static final String LIFTED = "objection lifted by later consent";

    private final long id;
    private final long personId;
    private final Reference reference;
    private final boolean fresh;
    private final List<HeldContactPoint> contactPoints;

    private FeedMessage message;
    private Appraisal appraisal;
    private ReferralState state;
    private Disposition disposition;
    private String reason;
    private Kept kept = Kept.NOTHING;
    private FeedMessage original;
    private boolean workWithdrawn;
    private boolean riskRaised;
    private boolean changed;
    private boolean objected;
    private boolean suppressed;
    private boolean dangerSaid;
    private Others.Other beside;
    private final Set<String> told = new LinkedHashSet<>();

    private HeldReferral(
            long id,
            long personId,
            Reference reference,
            boolean fresh,
            List<HeldContactPoint> contactPoints) {
        this.id = id;
        this.personId = personId;
        this.reference = reference;
        this.fresh = fresh;
        this.contactPoints = contactPoints;
    }

    /** A referral that this chunk makes. */
    static HeldReferral made(
            long id,
            long personId,
            FeedMessage message,
            Appraisal appraisal,
            ReferralState state,
            Disposition disposition,
            String reason) {
        HeldReferral made = new HeldReferral(id, personId, Reference.next(), true, List.of());
        made.message = message;
        made.appraisal = appraisal;
        made.state = state;
        made.disposition = disposition;
        made.reason = reason;
        made.changed = true;
        return made;
    }

    /**
     * Somebody else has sent one about the same person and crime: whoever must not know of that
     * must not know of this.
     */
    void liesBeside(Others.Other other) {
        beside = other;
    }

    /** The one that somebody else has sent; null for none. */
    Others.Other beside() {
        return beside;
    }

    /** A referral as it is stored. */
    static HeldReferral stored(
            long id,
            long personId,
            Reference reference,
            FeedMessage message,
            ReferralState state,
            Disposition disposition,
            String reason,
            Kept kept,
            List<HeldContactPoint> contactPoints) {
        HeldReferral stored =
                new HeldReferral(id, personId, reference, false, List.copyOf(contactPoints));
        stored.message = message;
        stored.state = state;
        stored.disposition = disposition;
        stored.reason = reason;
        stored.original = message;
        stored.kept = kept;
        return stored;
    }

    /** The sender replaced what was sent. */
    void replaced(FeedMessage by, Appraisal now) {
        message = by;
        appraisal = now.keeping(kept.risk(), kept.routed());
        riskRaised |= kept.risk() != null && appraisal.risk() != kept.risk();
        dangerSaid |= isDangerNear(by);
        told("updated");
    }

    /** Makes a legal move; the move itself refuses any other. */
    void moved(ReferralMove move, Disposition to, String why) {
        workWithdrawn |=
                move == ReferralMove.WITHDRAW
                        && (state == ReferralState.ACCEPTED || state == ReferralState.ALLOCATED);
        state = move.from(state, why);
        disposition = to;
        reason = why;
        if (move == ReferralMove.WITHDRAW) {
            told("withdrawn");
        }
        suppressed |= move == ReferralMove.SUPPRESS;
        changed = true;
    }

    /** Stays where it is, for another reason. */
    void stays(Disposition as, String why) {
        disposition = as;
        reason = why;
        changed = true;
    }

    /** The person said no: whoever works with them already must see it. */
    void personObjected() {
        objected = true;
        told("objected to");
    }

    /** The person has agreed since they objected. */
    void objectionLifted() {
        told(LIFTED);
    }

    boolean isObjectionLifted() {
        return told.contains(LIFTED);
    }

    private void told(String what) {
        told.add(what);
        changed = true;
    }

    /** What the messages of the chunk did to it, for the audit. */
    Set<String> told() {
        return told;
    }

    /** Is all that says who it is about to go? Not where somebody supports the person already. */
    boolean isForgotten() {
        return changed && !kept.supported() && (objected || suppressed);
    }

    /** Who it was about before this chunk; for one that the chunk makes, as it came. */
    FeedMessage was() {
        return original == null ? message : original;
    }

    /** Where somebody sent it by hand; null while only the rules have proposed. */
    Proposal routed() {
        return kept.routed();
    }

    void triageClockStarted(Instant due) {
        triage(new Kept.TriageClock(due, null));
    }

    void triagePaused(Instant at) {
        triage(new Kept.TriageClock(triageDue(), at));
    }

    private void triage(Kept.TriageClock clock) {
        kept = kept.with(clock);
    }

    /** Until when somebody must have decided; null before the clock was started. */
    Instant triageDue() {
        return kept.triage() == null ? null : kept.triage().due();
    }

    /** Since when the clock rests; null while it runs. */
    Instant triagePausedAt() {
        return kept.triage() == null ? null : kept.triage().pausedAt();
    }

    /** Did the sender take back what a service had accepted? */
    boolean isWorkWithdrawn() {
        return workWithdrawn;
    }

    /** Why nobody but named staff may know of it, as its sender marked it; null otherwise. */
    RestrictionReason restriction() {
        RestrictionReason marked = restriction(message);
        return marked == null && beside != null ? beside.restricted() : marked;
    }

    /** Has an update marked it that was not marked before? */
    boolean isRestrictedNow() {
        return original != null && restriction() != null && restriction(original) == null;
    }

    /** Is what says how to reach the person to be sealed? */
    boolean isSealed() {
        return fresh ? restriction() != null : kept.restricted() || isRestrictedNow();
    }

    private static RestrictionReason restriction(FeedMessage said) {
        return RestrictionReason.markedBy(said.circumstances().flags()).orElse(null);
    }

    /** Does an update say a higher risk than was known? */
    boolean isRiskRaised() {
        return riskRaised;
    }

    /** Did a message forbid contact, which was not known before? */
    boolean isContactForbidden() {
        return original != null
                && !original.contact().doNotContact()
                && (objected || message.contact().doNotContact());
    }

    /** Is somebody near the person a danger since an update, or no longer as the sender has it? */
    boolean isDangerChanged() {
        boolean before = original != null && isDangerNear(original);
        return original != null && (before || dangerSaid) && !(before && isDangerNear());
    }

    /** Does what holds now say that somebody near the person may be a danger? */
    boolean isDangerNear() {
        return isDangerNear(message);
    }

    private static boolean isDangerNear(FeedMessage said) {
        return SafeChannels.onlyPlainYes(said.circumstances(), said.crime().offenceCode());
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    Reference reference() {
        return reference;
    }

    boolean isFresh() {
        return fresh;
    }

    boolean isChanged() {
        return changed;
    }

    boolean isObjected() {
        return objected;
    }

    boolean isTriageClockStarted() {
        return kept.triage() != null;
    }

    boolean isConsentGivenHere() {
        return kept.consentGivenHere();
    }

    /** What it said when the chunk began; null for one that the chunk makes. */
    FeedMessage original() {
        return original;
    }

    List<HeldContactPoint> contactPoints() {
        return contactPoints;
    }

    FeedMessage message() {
        return message;
    }

    /** Null for a stored referral that no update was about: a withdrawal needs none. */
    Appraisal appraisal() {
        return appraisal;
    }

    ReferralState state() {
        return state;
    }

    Disposition disposition() {
        return disposition;
    }

    String reason() {
        return reason;
    }
}
