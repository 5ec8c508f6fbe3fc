package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.waymark.access.CurrentActor;
import org.waymark.notification.Outbox;
import org.waymark.shared.BadInput;
import org.waymark.shared.Reference;

/** Keeps a move that a person made, and tells the sender where it is theirs to know. */
@ApplicationScoped
class MoveRecord {

    private static final int LONGEST_NOTE = 1000;

    @Inject private ReferralStore store;
    @Inject private Outbox outbox;
    @Inject private Event<ReferralChanged> changed;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** It stays between us. */
    void keep(
            Referral referral,
            ReferralMove move,
            ReferralState before,
            String reason,
            String note) {
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new BadInput("note", "Use at most 1,000 characters.");
        }
        store.event(referral, current.get(), move, before, reason, note, clock.instant());
        changed.fire(new ReferralChanged(referral.id()));
    }

    /**
     * The sender hears of it.
     *
     * @param words how it stands, without anything of the person
     */
    void tell(
            Referral referral,
            ReferralMove move,
            ReferralState before,
            String reason,
            String note,
            String words) {
        keep(referral, move, before, reason, note);
        Optional.ofNullable(referral.officerContact())
                .filter(contact -> contact.contains("@"))
                .ifPresent(
                        contact ->
                                outbox.receipt(
                                        contact,
                                        referral.id(),
                                        new Reference(referral.reference()).shown(),
                                        words));
    }
}
