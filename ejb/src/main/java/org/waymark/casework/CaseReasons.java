package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.TypedText;

/** A manager says why they open a colleague's case again, before they read it. */
@Stateless
@Guarded
public class CaseReasons {

    private static final int LONGEST = 300;

    @Inject private CaseStore cases;
    @Inject private CaseOpenings openings;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * On how many days the manager opened the case.
     *
     * @param before days before today
     * @param of among so many last days
     */
    public record Times(int before, int of) {}

    /** Is the case the manager's to open, but for the question? */
    @Needs(Right.CASE_MANAGE)
    public Times asked(String reference) {
        CaseStore.Key key = managed(reference);
        subject.supportCase(key.id(), key.personId(), "asked why they open the case again");
        return openings.times(current.get(), key.id());
    }

    /** They say why; the case is theirs to open for the rest of the day. */
    @Needs(Right.CASE_MANAGE)
    public void give(String reference, String why) {
        CaseStore.Key key = managed(reference);
        String typed = TypedText.required("why", why, LONGEST, "Say why you open this case again.");
        subject.override(key.id(), key.personId(), "opens the case again", typed);
        openings.reasoned(current.get(), key.id());
    }

    private CaseStore.Key managed(String reference) {
        CaseStore.Key key = cases.unread(current.get(), reference);
        if (!cases.isManagedBy(current.get(), reference)) {
            throw new NotAllowed("Only a manager of this case is asked why they open it.");
        }
        return key;
    }
}
