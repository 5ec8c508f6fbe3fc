package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.CurrentActor;
import org.waymark.access.DraftSeal;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/** Writes down that somebody is likely to withdraw, or no longer, with the reason. */
@Stateless
@Guarded
public class Withdrawing {

    private static final int LONGEST_REASON = 500;

    @Inject private CaseAccess cases;
    @Inject private WithdrawalStore store;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    @Needs(Right.CASE_WORK)
    public void mark(String caseReference, Boolean likely, String reason) {
        CaseAccess.Found found = cases.openToWork(caseReference, "likely to withdraw");
        if (likely == null) {
            throw new BadInput("likely", "Say whether they are likely to withdraw.");
        }
        String why = TypedText.required("likelyWhy", reason, LONGEST_REASON, "Say why.");
        long id = Ids.next();
        store.add(
                id, found.id(), found.personId(), likely, why, current.get().id(), clock.instant());
        cases.happened(
                found.id(),
                CaseEvent.Kind.PROTECTION,
                likely ? "Likely to withdraw" : "No longer likely to withdraw",
                null,
                id);
        drafts.discard(DraftSeal.KEY + "likely:" + found.reference());
    }
}
