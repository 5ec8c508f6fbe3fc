package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * Says anew how urgent it is for somebody who waits: they go before or behind others from now on,
 * and since when they wait stays as it is.
 */
@Stateless
@Guarded
public class WaitingUrgency {

    private static final int LONGEST_WHY = 300;

    @Inject private CaseAccess cases;
    @Inject private Drafts drafts;
    @Inject private WaitingStore store;
    @Inject private Clock clock;

    /**
     * Changes it. Why, and how it stood, stays on the timeline.
     *
     * @throws BadInput when it is the one they have, no reason is given, or they wait no more
     */
    @Needs(Right.CASE_WORK)
    public void changed(String caseReference, long entryId, WaitingPriority priority, String why) {
        CaseAccess.Found found = cases.openToWork(caseReference, "priority on a waiting list");
        WaitingStore.Entry entry = store.entry(found.id(), entryId);
        if (!entry.state().isLive()) {
            throw new BadInput("newPriority", "They are not on this list any more.");
        }
        if (priority == null) {
            throw new BadInput("newPriority", "Choose how urgent it is now.");
        }
        if (priority == entry.priority()) {
            throw new BadInput(
                    "newPriority", "It is " + priority.label().toLowerCase() + " already.");
        }
        String reason =
                TypedText.required("priorityWhy", why, LONGEST_WHY, "Say why it has changed.");
        store.prioritised(entry, priority);
        cases.happened(
                found.id(),
                CaseEvent.Kind.THERAPY,
                "Waiting list: priority "
                        + entry.priority().label().toLowerCase()
                        + ", now "
                        + priority.label().toLowerCase(),
                name(found, entry) + reason,
                null);
        drafts.discard("urgency-" + entryId + ":" + found.reference());
    }

    private String name(CaseAccess.Found found, WaitingStore.Entry entry) {
        return store.offer(entry.offerId(), found.serviceId(), WorkingDays.dateOf(clock.instant()))
                .map(offer -> offer.name() + ". ")
                .orElse("");
    }
}
