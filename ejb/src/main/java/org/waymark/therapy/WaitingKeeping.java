package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/** What a manager does with a waiting list as a whole. */
@Stateless
@Guarded
public class WaitingKeeping {

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_SIGNPOST = 500;

    @Inject private WaitingStore store;
    @Inject private WaitingListReader lists;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * Nobody can be added from now on.
     *
     * @param signpost what to tell people instead
     */
    @Needs(Right.CASE_MANAGE)
    public void close(long offerId, String reason, String signpost) {
        managed(offerId);
        String why =
                TypedText.required(
                        "closedReason", reason, LONGEST_REASON, "Say why the list is closed.");
        String where =
                TypedText.required(
                        "signpost",
                        signpost,
                        LONGEST_SIGNPOST,
                        "Say who can help people meanwhile.");
        drafts.discard("list-" + offerId);
        store.close(offerId, why, where, clock.instant());
    }

    /** People can be added again. */
    @Needs(Right.CASE_MANAGE)
    public void reopen(long offerId) {
        managed(offerId);
        store.close(offerId, null, null, null);
    }

    /** Everybody on the list was checked: still wants it, still the right priority. */
    @Needs(Right.CASE_MANAGE)
    public void validated(long offerId) {
        managed(offerId);
        store.validated(offerId, current.get().id(), clock.instant());
    }

    private void managed(long offerId) {
        subject.list("waiting list " + offerId);
        if (!lists.isManaged(offerId, current.get())) {
            throw new NotFound();
        }
    }
}
