package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.waymark.access.CurrentActor;
import org.waymark.person.Conflict;
import org.waymark.person.ToldConflicts;

/**
 * Cases of other agencies as far as whoever looks is not kept from them: who has said that they
 * know somebody in it, or the home, finds none, as with our own. Whoever calls has found the
 * meeting in the actor's scope.
 */
@ApplicationScoped
class OutsideAccess {

    @Inject private OutsideStore store;
    @Inject private ToldConflicts conflicts;
    @Inject private CurrentActor current;

    /** What of other agencies is listed for a meeting, in its order. */
    List<OutsideStore.Found> listed(long meetingId) {
        List<OutsideStore.Found> listed = store.listed(meetingId);
        if (listed.isEmpty()) {
            return listed;
        }
        ToldConflicts.Declared declared = conflicts.of(current.get().id());
        return listed.stream()
                .filter(each -> to(declared, each.referral()) != Conflict.BLOCK)
                .toList();
    }

    /** One of them; empty when the meeting has none such, or whoever looks is kept from it. */
    Optional<OutsideStore.Found> find(long meetingId, long id) {
        return store.find(meetingId, id).filter(each -> !isKept(each.referral()));
    }

    /** Is whoever acts kept from it from now on? */
    boolean isKept(MaracReferral paper) {
        return to(conflicts.of(current.get().id()), paper) == Conflict.BLOCK;
    }

    /** Does a name, number or street of it look like one that whoever looks has said they know? */
    boolean isAlike(MaracReferral paper) {
        return to(conflicts.of(current.get().id()), paper) == Conflict.ASK;
    }

    private static Conflict to(ToldConflicts.Declared declared, MaracReferral paper) {
        return declared.to(OutsidePeople.of(paper));
    }
}
