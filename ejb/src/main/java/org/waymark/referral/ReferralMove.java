package org.waymark.referral;

import static org.waymark.referral.ReferralState.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.waymark.access.Right;
import org.waymark.shared.BadInput;
import org.waymark.shared.IllegalMove;

/**
 * Every legal move of a referral: from which states, to which, who may, and from which list its
 * reason comes. There is no other way to change the state of a referral.
 */
public enum ReferralMove {
    /** Proposes it to another service; it stays in an inbox. */
    ROUTE("Sent to another service", EnumSet.of(RECEIVED), RECEIVED, Right.REFERRAL_TRIAGE, null),
    HOLD("Held", EnumSet.of(RECEIVED), HELD, Right.REFERRAL_TRIAGE, "hold_reason"),
    /** What it was held for is settled. */
    RELEASE("Released", EnumSet.of(HELD), RECEIVED, Right.REFERRAL_TRIAGE, null),
    ACCEPT("Accepted", EnumSet.of(RECEIVED), ACCEPTED, Right.REFERRAL_TRIAGE, null),
    RETURN(
            "Returned to the sender",
            EnumSet.of(RECEIVED, HELD),
            RETURNED,
            Right.REFERRAL_TRIAGE,
            "return_reason"),
    DECLINE("Declined", EnumSet.of(RECEIVED), DECLINED, Right.REFERRAL_TRIAGE, "decline_reason"),
    ALLOCATE("Given to a worker", EnumSet.of(ACCEPTED), ALLOCATED, Right.CASE_MANAGE, null),
    /** The sender sent again what was missing or wrong. */
    CORRECT("Corrected", EnumSet.of(RETURNED, EXCLUDED), RECEIVED, Right.FEED_SEND, null),
    /** The sender reclassified the crime as one outside the contract. */
    EXCLUDE(
            "Outside the contract",
            EnumSet.of(RECEIVED, HELD, RETURNED),
            EXCLUDED,
            Right.FEED_SEND,
            "disposition_reason"),
    /** The person objected, to the sender or to us. */
    SUPPRESS(
            "Person objected",
            EnumSet.of(RECEIVED, HELD, RETURNED, EXCLUDED, ACCEPTED),
            SUPPRESSED,
            Right.REFERRAL_TRIAGE,
            "disposition_reason"),
    /** The person has come back and asked for help themselves. Nothing else lifts an objection. */
    READMIT(
            "Objection lifted: asked for help",
            EnumSet.of(SUPPRESSED),
            RECEIVED,
            Right.CASE_MANAGE,
            null),
    /** The sender took it back. Support that has begun goes on: it is the person's, not theirs. */
    WITHDRAW(
            "Withdrawn by the sender",
            EnumSet.complementOf(EnumSet.of(WITHDRAWN)),
            WITHDRAWN,
            Right.FEED_SEND,
            "disposition_reason");

    private final String label;
    private final Set<ReferralState> from;
    private final ReferralState to;
    private final Right right;
    private final String reasonList;

    ReferralMove(
            String label,
            Set<ReferralState> from,
            ReferralState to,
            Right right,
            String reasonList) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.right = right;
        this.reasonList = reasonList;
    }

    /** The move as the history of the referral tells it. */
    public String label() {
        return label;
    }

    public Set<ReferralState> from() {
        return EnumSet.copyOf(from);
    }

    public ReferralState to() {
        return to;
    }

    /** The right of a person who makes the move; a feed makes the moves of its sender itself. */
    public Right right() {
        return right;
    }

    /**
     * The code list its reason is chosen from, {@code disposition_reason} standing for {@link
     * DispositionReason}; null when it needs no reason.
     */
    public String reasonList() {
        return reasonList;
    }

    public boolean needsReason() {
        return reasonList != null;
    }

    public boolean isLegalFrom(ReferralState state) {
        return from.contains(state);
    }

    /**
     * Makes the move.
     *
     * @param reason code of {@link #reasonList}; may be null when none is needed
     * @return the state it leads to
     * @throws IllegalMove when the state does not allow it
     * @throws BadInput when a reason is needed and not given
     */
    public ReferralState from(ReferralState state, String reason) {
        if (!isLegalFrom(state)) {
            throw new IllegalMove(
                    "This cannot be done while the referral is “%s”: %s."
                            .formatted(state.label(), label.toLowerCase(Locale.UK)));
        }
        if (needsReason() && (reason == null || reason.isBlank())) {
            throw new BadInput("reason", "Choose a reason.");
        }
        return to;
    }
}
