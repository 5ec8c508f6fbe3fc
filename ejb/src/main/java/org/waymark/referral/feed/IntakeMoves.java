package org.waymark.referral.feed;

import java.time.Instant;
import org.waymark.referral.Disposition;
import org.waymark.referral.DispositionReason;
import org.waymark.referral.DispositionRules.Decision;
import org.waymark.referral.ReferralMove;
import org.waymark.referral.ReferralState;
import org.waymark.referral.SenderView;

/**
 * The moves a sender's messages make: where a new referral begins, and where an update leads. What
 * a person has decided, or still must decide, no message undoes.
 */
final class IntakeMoves {

    private static final String RECEIVE = "RECEIVE";
    private static final String AWAITING_POLICE = "AWAITING_POLICE";

    private final ChunkRowsWriter rows;
    private final IntakeClocks clocks;
    private final Origin origin;
    private final Instant received;

    IntakeMoves(ChunkRowsWriter rows, IntakeClocks clocks, Origin origin) {
        this.rows = rows;
        this.clocks = clocks;
        this.origin = origin;
        this.received = origin.at();
    }

    /** The first event, the clocks, and what the sender is told. */
    void began(HeldReferral referral) {
        rows.event(referral.id(), RECEIVE, null, referral.state(), referral.reason());
        if (origin.isFromPolice()) {
            clocks.police(referral.message(), received)
                    .ifPresent(clock -> rows.clock(clock, referral.id(), null));
        }
        startTriage(referral);
        rest(referral);
        tell(referral);
    }

    /** After an update: may the referral now be worked, or no longer? */
    void follow(HeldReferral referral, Decision standing) {
        switch (standing.disposition()) {
            case ACCEPTED -> workable(referral);
            case SUPPRESSED -> objected(referral, standing);
            case EXCLUDED -> end(referral, ReferralMove.EXCLUDE, standing);
            case RETURNED -> sendBack(referral, standing);
            case HELD_CONSENT, HELD_CONTACT -> hold(referral, standing);
            default -> throw new IllegalStateException("No standing: " + standing.disposition());
        }
    }

    void make(HeldReferral referral, ReferralMove move, Decision why) {
        ReferralState before = referral.state();
        referral.moved(move, why.disposition(), why.reason());
        rows.event(referral.id(), move.name(), before, referral.state(), why.reason());
        if (referral.state().isOpen()) {
            startTriage(referral);
        } else if (ReferralColumns.isOver(referral.state()) && !isWorked(before)) {
            rows.stopClocks(referral.id());
        }
        rest(referral);
        tell(referral);
    }

    private void workable(HeldReferral referral) {
        Decision accepted = new Decision(Disposition.ACCEPTED, null);
        if (isHeldForConsent(referral)) {
            make(referral, ReferralMove.RELEASE, accepted);
        } else if (ReferralMove.CORRECT.isLegalFrom(referral.state())) {
            make(referral, ReferralMove.CORRECT, accepted);
        }
    }

    private void hold(HeldReferral referral, Decision standing) {
        reopen(referral);
        if (ReferralMove.HOLD.isLegalFrom(referral.state())) {
            make(referral, ReferralMove.HOLD, standing);
        } else if (isHeldForConsent(referral)) {
            referral.stays(standing.disposition(), standing.reason());
        }
    }

    private void sendBack(HeldReferral referral, Decision standing) {
        if (referral.state() == ReferralState.EXCLUDED) {
            reopen(referral);
        }
        if (ReferralMove.RETURN.isLegalFrom(referral.state()) && !isHeldForAPerson(referral)) {
            make(referral, ReferralMove.RETURN, standing);
        }
    }

    private void reopen(HeldReferral referral) {
        if (ReferralMove.CORRECT.isLegalFrom(referral.state())) {
            make(referral, ReferralMove.CORRECT, new Decision(Disposition.ACCEPTED, null));
        }
    }

    private void end(HeldReferral referral, ReferralMove move, Decision standing) {
        if (move.isLegalFrom(referral.state())) {
            make(referral, move, standing);
        }
    }

    /** Where somebody works with the person already, they are told to stop; the case is theirs. */
    private void objected(HeldReferral referral, Decision standing) {
        if (referral.state() != ReferralState.ACCEPTED) {
            end(referral, ReferralMove.SUPPRESS, standing);
        }
        if (standing.reason().equals(DispositionReason.OBJECTED.name())) {
            referral.personObjected();
        }
    }

    private void startTriage(HeldReferral referral) {
        if (referral.state().isOpen() && !referral.isTriageClockStarted()) {
            Long service = referral.appraisal().proposal().serviceId();
            IntakeClocks.Started clock =
                    clocks.triage(referral.appraisal().priority(), service, received);
            rows.clock(clock, referral.id(), service);
            referral.triageClockStarted(clock.dueAt());
        }
    }

    /** While a referral is held its clock rests: nobody can work it. */
    private void rest(HeldReferral referral) {
        if (!referral.isTriageClockStarted()) {
            return;
        }
        boolean held = referral.state() == ReferralState.HELD;
        if (held && referral.triagePausedAt() == null) {
            rows.pause(
                    referral.id(),
                    referral.disposition() == Disposition.HELD_CONSENT
                            ? AWAITING_POLICE
                            : referral.reason());
            referral.triagePaused(received);
        } else if (!held && referral.state().isOpen() && referral.triagePausedAt() != null) {
            Instant due = clocks.resumed(referral.triageDue(), referral.triagePausedAt(), received);
            rows.resume(referral.id(), due);
            referral.triageClockStarted(due);
        }
    }

    /** Support that has begun goes on, with its clocks, until who gives it has decided. */
    private static boolean isWorked(ReferralState before) {
        return before == ReferralState.ACCEPTED || before == ReferralState.ALLOCATED;
    }

    /** The sender hears of what it can do something about. */
    private void tell(HeldReferral referral) {
        boolean told =
                referral.disposition() == Disposition.HELD_CONSENT
                        || referral.disposition() == Disposition.HELD_CONTACT
                        || referral.disposition() == Disposition.RETURNED;
        if (told) {
            rows.receipt(referral, SenderView.of(referral.state(), referral.reason(), false).why());
        }
    }

    private static boolean isHeldForConsent(HeldReferral referral) {
        return referral.state() == ReferralState.HELD
                && DispositionReason.CONSENT_MISSING.name().equals(referral.reason());
    }

    private static boolean isHeldForAPerson(HeldReferral referral) {
        return referral.state() == ReferralState.HELD && !isHeldForConsent(referral);
    }
}
