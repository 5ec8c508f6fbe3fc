package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.access.CurrentActor;
import org.waymark.casework.CaseAccess;
import org.waymark.shared.BadInput;

/**
 * A case whose counselling the actor leads: as the counsellor who works it, or beside its worker.
 */
@ApplicationScoped
class CounselledCase {

    @Inject private CaseAccess cases;
    @Inject private SealedNoteStore counsellors;
    @Inject private CurrentActor current;

    /**
     * The open case, when the actor is the counsellor or the therapist of it.
     *
     * @param doing what it is opened for, for the audit
     * @param field where the refusal is shown
     * @throws BadInput when the actor does not counsel here, or the case is closed
     */
    CaseAccess.Found open(String caseReference, String doing, String field) {
        CaseAccess.Found found = cases.openSharedToWork(caseReference, doing);
        if (!counsellors.isCounsellorOf(current.get(), found.id(), found.serviceId())) {
            throw new BadInput(
                    field, "Only the counsellor or the therapist of this case writes here.");
        }
        return found;
    }
}
