package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.Risk;
import org.waymark.referral.feed.ObjectionWriter;
import org.waymark.shared.BadInput;
import org.waymark.shared.IllegalMove;

/**
 * A person says that they do not want any contact, and perhaps later that they do. An objection
 * ends every referral of theirs that is still in an inbox and leaves keyed hashes, by which the
 * next message about them is known and contact is not made. It is lifted only because the person
 * asked for help themselves.
 */
@Stateless
@Guarded
public class Objections {

    private static final int LONGEST = 500;

    @Inject private ReferralStore store;
    @Inject private ServiceClocks clocks;
    @Inject private MoveRecord moves;
    @Inject private ObjectionWriter hashes;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * The person does not want any contact.
     *
     * @param how how this is known: who said it, when and to whom
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public void objected(String wanted, String how) {
        required("objection", how, "Say how you know: who said it, when and to whom.");
        ReferralScope scope = ReferralScope.of(current.get(), organisations);
        Referral referral = store.load(scope, wanted);
        if (!referral.state().isOpen()) {
            throw new IllegalMove(
                    "This referral is no longer in an inbox. Whoever works with the person records"
                            + " in the case what they said.");
        }
        subject.referralOverride(referral.id(), referral.personId(), "objected", how);
        Instant now = clock.instant();
        List<Long> all = store.ofSamePerson(referral);
        hashes.keep(all, now);
        suppress(referral, how, now);
        for (Referral other : store.openOfSamePerson(scope, referral)) {
            subject.referral(other.id(), other.personId(), "objected, in another referral");
            suppress(other, how, now);
        }
        store.contactAllowed(referral, false, "The person does not want any contact: " + how);
    }

    /**
     * The person has come back and asked for help: they may be contacted again, and their referral
     * is in the inbox again.
     *
     * @param how how they asked
     */
    @Needs(Right.CASE_MANAGE)
    public void lifted(String wanted, String how) {
        required("lift", how, "Say how they asked for help: when, and to whom they spoke.");
        Referral referral = store.load(ReferralScope.of(current.get(), organisations), wanted);
        subject.referralOverride(referral.id(), referral.personId(), "objection lifted", how);
        Instant now = clock.instant();
        ReferralState before = referral.state();
        Instant due = due(referral, now);
        referral.readmit(now, due);
        clocks.beginAgain(ServiceClock.Kind.TRIAGE, referral.id(), "VICTIM_CHOICE", due);
        moves.keep(referral, ReferralMove.READMIT, before, null, how);
        hashes.forget(store.ofSamePerson(referral));
        store.contactAllowed(referral, true, null);
    }

    private void suppress(Referral referral, String how, Instant now) {
        ReferralState before = referral.state();
        String why = DispositionReason.OBJECTED.name();
        referral.suppress(why, now);
        clocks.stopAll(referral.id());
        moves.tell(referral, ReferralMove.SUPPRESS, before, why, how, "not accepted");
    }

    /** Somebody who asked for help waits no longer than a new referral does. */
    private Instant due(Referral referral, Instant now) {
        return clocks.promised(
                ServiceClock.Kind.TRIAGE,
                referral.proposedServiceId(),
                Risk.valueOf(referral.risk()),
                now);
    }

    private static void required(String field, String value, String otherwise) {
        if (value == null || value.isBlank()) {
            throw new BadInput(field, otherwise);
        }
        if (value.length() > LONGEST) {
            throw new BadInput(field, "Use at most 500 characters.");
        }
    }
}
