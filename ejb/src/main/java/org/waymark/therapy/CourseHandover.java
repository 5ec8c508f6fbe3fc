package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;

/**
 * A course goes on with another therapist. Its counts go with it; the sealed notes of the one
 * before stay theirs.
 */
@Stateless
@Guarded
public class CourseHandover {

    @Inject private CaseAccess cases;
    @Inject private CourseStore store;

    /**
     * Hands a course that is under way to the counsellor who works the case, or to its therapist.
     *
     * @throws BadInput when they are neither
     */
    @Needs(Right.CASE_MANAGE)
    public void handOver(String caseReference, Long courseId, Long accountId) {
        CaseAccess.Found found = cases.openToWork(caseReference, "course handed over");
        if (!cases.isManaged(caseReference)) {
            throw new NotAllowed("Only a manager of this case hands a course over.");
        }
        if (courseId == null) {
            throw new BadInput("handed", "Choose the course.");
        }
        if (accountId == null || !store.mayLead(found.id(), accountId)) {
            throw new BadInput(
                    "successor",
                    "Choose the therapist of the case, or the counsellor who works it. Name them"
                            + " therapist first.");
        }
        store.handOver(found.id(), courseId, accountId);
        cases.happened(
                found.id(),
                CaseEvent.Kind.THERAPY,
                "Course handed to another therapist",
                null,
                null);
    }
}
