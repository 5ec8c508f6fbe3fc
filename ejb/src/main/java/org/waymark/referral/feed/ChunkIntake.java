package org.waymark.referral.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.referral.Consent;
import org.waymark.referral.Disposition;
import org.waymark.referral.DispositionReason;
import org.waymark.referral.DispositionRules;
import org.waymark.referral.DispositionRules.Decision;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.FeedError;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.FeedRow;
import org.waymark.referral.ReferralMove;
import org.waymark.referral.ReferralState;
import org.waymark.shared.Ids;

/**
 * Takes the rows of a chunk one after the other, as if each were stored before the next is looked
 * at: a row may be a duplicate of, or an update for, one above it in the same chunk.
 */
final class ChunkIntake {

    /** In the history of a referral: somebody else said that the person objects. */
    private static final String OBJECTION_HEARD = "OBJECTION_HEARD";

    /**
     * What was known before this chunk.
     *
     * @param seen messages taken, as force and id joined, with the referral (null for none)
     * @param referrals referrals by victim
     * @param held those of them that the chunk has updates or withdrawals for
     * @param others what is not there for somebody at a page, because others sent it
     */
    record Known(
            Map<String, Long> seen,
            KnownReferrals referrals,
            Map<Long, HeldReferral> held,
            Others others) {}

    /**
     * Where a row ended.
     *
     * @param referralId the referral it made or is about; null for none
     * @param referral the same as it stands now, if this chunk made it or had to look at it
     */
    record Outcome(Disposition disposition, String reason, Long referralId, HeldReferral referral) {

        static Outcome of(Decision decision, Long referralId, HeldReferral referral) {
            return new Outcome(decision.disposition(), decision.reason(), referralId, referral);
        }
    }

    private final Known known;
    private final ChunkObjections objections;
    private final Appraiser appraiser;
    private final IntakeMoves moves;
    private final ChunkRowsWriter rows;
    private final Origin origin;
    private final Map<Long, HeldReferral> held = new HashMap<>();
    private final List<Long> objectedElsewhere = new ArrayList<>();

    ChunkIntake(
            Known known,
            ChunkObjections objections,
            Appraiser appraiser,
            IntakeMoves moves,
            ChunkRowsWriter rows,
            Origin origin) {
        this.known = known;
        this.objections = objections;
        this.appraiser = appraiser;
        this.moves = moves;
        this.rows = rows;
        this.origin = origin;
        held.putAll(known.held());
    }

    /** Every referral that this chunk makes or that one of its messages is about. */
    Collection<HeldReferral> referrals() {
        return held.values();
    }

    /** Referrals of others about whose person somebody at a page says that they object. */
    List<Long> objectedElsewhere() {
        return objectedElsewhere;
    }

    static String messageKey(String force, String messageId) {
        return force + '\n' + messageId;
    }

    /** Takes one row and says where it ended. */
    Outcome take(Incoming incoming) {
        FeedRow row = incoming.row();
        if (!row.isValid()) {
            rows.invalid(incoming, row.errors(), DispositionReason.BREAKS_FORMAT.name());
            return new Outcome(
                    Disposition.INVALID, DispositionReason.BREAKS_FORMAT.name(), null, null);
        }
        FeedMessage message = row.message();
        String key = messageKey(message.sendingForce(), message.messageId());
        Long existing =
                known.referrals()
                        .of(incoming, origin.owner())
                        .orElseGet(() -> known.seen().get(key));
        Others.Other other = known.others().of(incoming);
        boolean lifted = objections.isLiftedBy(incoming, origin.at());
        boolean objectedBefore = objections.isAllThatIsLeft(incoming, existing);
        Appraisal appraisal = appraiser.appraise(message, origin.source(), origin.at());
        DispositionRules.Facts facts =
                appraisal
                        .facts()
                        .knowing(
                                known.seen().containsKey(key),
                                existing != null || objectedBefore,
                                !lifted && objections.isAgainst(incoming));
        Decision decision = DispositionRules.decide(row, facts);
        if (decision.disposition() == Disposition.INVALID) {
            nothingToUpdate(incoming, decision);
            return Outcome.of(decision, null, null);
        }
        if (!isSeen(decision)) {
            known.seen().put(key, existing);
        }
        if (message.consent() == Consent.OBJECTED) {
            heard(incoming, existing, other, decision);
        }
        if (existing == null && objectedBefore && !isSeen(decision)) {
            decision = again(message, decision, lifted, facts);
        }
        HeldReferral about = dispose(incoming, decision, existing, other, appraisal, facts);
        if (about != null && about.isForgotten()) {
            known.referrals().forget(about.id());
        } else if (about != null && lifted && decision.disposition() != Disposition.DUPLICATE) {
            objections.lift(incoming);
            about.objectionLifted();
        }
        return Outcome.of(decision, about == null ? existing : Long.valueOf(about.id()), about);
    }

    /** A message about what was objected to: nothing is kept of it, unless the person says yes. */
    private static Decision again(
            FeedMessage message, Decision decision, boolean lifted, DispositionRules.Facts facts) {
        if (lifted) {
            return DispositionRules.standing(message, facts);
        }
        return decision.disposition() == Disposition.DUPLICATE
                ? decision
                : new Decision(Disposition.SUPPRESSED, DispositionReason.OBJECTED_EARLIER.name());
    }

    private HeldReferral dispose(
            Incoming incoming,
            Decision decision,
            Long existing,
            Others.Other other,
            Appraisal appraisal,
            DispositionRules.Facts facts) {
        FeedRow row = incoming.row();
        switch (decision.disposition()) {
            case DUPLICATE -> duplicate(row, decision, existing, held.get(existing));
            case UPDATED -> updated(row, decision, held.get(existing), appraisal, facts);
            case WITHDRAWN -> withdrawn(row, decision, held.get(existing));
            case SUPPRESSED -> suppressed(row, decision);
            default -> {
                return made(incoming, decision, other, appraisal);
            }
        }
        return held.get(existing);
    }

    /**
     * Somebody at a page says no to their own referral alone: not to all that may ever come about
     * the person, and not to what a colleague sent, of which only intake is told.
     */
    private void heard(Incoming incoming, Long existing, Others.Other other, Decision decision) {
        if (origin.owner() == null) {
            objections.hear(incoming, held.get(existing));
        } else if (other == null) {
            objections.hearOfReferral(incoming);
        } else if (!isSeen(decision)) {
            rows.event(other.referralId(), OBJECTION_HEARD, other.state(), other.state(), null);
            objectedElsewhere.add(other.referralId());
        }
    }

    private static boolean isSeen(Decision decision) {
        return DispositionReason.SAME_MESSAGE.name().equals(decision.reason());
    }

    private void nothingToUpdate(Incoming incoming, Decision decision) {
        FeedError error =
                new FeedError(
                        FeedColumn.MESSAGE_TYPE,
                        "nothing to update: no such referral was received.");
        rows.invalid(incoming, List.of(error), decision.reason());
    }

    /** Nothing changes, but for one thing: who says no to a referral we have is heard. */
    private void duplicate(FeedRow row, Decision decision, Long existing, HeldReferral referral) {
        rows.row(row, decision.disposition(), decision.reason(), existing);
        if (isSeen(decision)) {
            return;
        }
        rows.taken(row, existing);
        if (referral != null && row.message().consent() == Consent.OBJECTED) {
            moves.follow(
                    referral,
                    new Decision(Disposition.SUPPRESSED, DispositionReason.OBJECTED.name()));
        }
    }

    /** Nothing is kept but hashes: no person, no referral, no text of the row. */
    private void suppressed(FeedRow row, Decision decision) {
        rows.row(row, decision.disposition(), decision.reason(), null);
        rows.taken(row, null);
    }

    private HeldReferral made(
            Incoming incoming, Decision decision, Others.Other other, Appraisal appraisal) {
        FeedRow row = incoming.row();
        HeldReferral made =
                HeldReferral.made(
                        Ids.next(),
                        Ids.next(),
                        CompletedMessage.of(row.message(), appraisal),
                        appraisal,
                        decision.disposition().state(),
                        decision.disposition(),
                        decision.reason());
        if (other != null) {
            made.liesBeside(other);
        }
        known.referrals()
                .add(other == null ? incoming : incoming.beside(origin.owner()), made.id());
        held.put(made.id(), made);
        rows.row(row, decision.disposition(), decision.reason(), made.id());
        rows.taken(row, made.id());
        moves.began(made);
        return made;
    }

    private void updated(
            FeedRow row,
            Decision decision,
            HeldReferral referral,
            Appraisal appraisal,
            DispositionRules.Facts facts) {
        FeedMessage message =
                CompletedMessage.keepingConsent(
                        CompletedMessage.of(row.message(), appraisal), referral);
        String difference = MessageCells.difference(referral.message(), message);
        ReferralState before = referral.state();
        referral.replaced(message, appraised(message, row.message(), appraisal));
        rows.row(row, decision.disposition(), decision.reason(), referral.id());
        rows.taken(row, referral.id());
        rows.updated(referral, before, decision.reason(), difference);
        moves.follow(referral, DispositionRules.standing(message, facts));
    }

    /** Consent that was given here and stays decides where it may go, not what the sender knows. */
    private Appraisal appraised(FeedMessage holds, FeedMessage sent, Appraisal appraisal) {
        return holds.consent() == sent.consent()
                ? appraisal
                : appraiser.appraise(holds, origin.source(), origin.at());
    }

    private void withdrawn(FeedRow row, Decision decision, HeldReferral referral) {
        rows.row(row, decision.disposition(), decision.reason(), referral.id());
        rows.taken(row, referral.id());
        if (ReferralMove.WITHDRAW.isLegalFrom(referral.state())) {
            moves.make(referral, ReferralMove.WITHDRAW, decision);
        }
    }
}
