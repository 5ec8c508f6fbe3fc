package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.reference.Risk;
import org.waymark.shared.BadInput;

/**
 * How other capabilities (outcomes, safety, justice) reach a case and leave a line on its timeline:
 * always through the case, loaded in the actor's scope, with the case named for the audit.
 */
@ApplicationScoped
public class CaseAccess {

    @Inject private CaseStore store;
    @Inject private Timeline timeline;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** A case the actor may open. */
    public record Found(
            long id,
            String reference,
            long personId,
            long referralId,
            long serviceId,
            CaseState state,
            Risk risk) {}

    /**
     * The case with this reference.
     *
     * @param doing what it is opened for, for the audit
     * @throws org.waymark.shared.NotFound when it is not within the actor's scope
     */
    public Found open(String reference, String doing) {
        SupportCase found = store.load(current.get(), reference);
        subject.supportCase(found.id(), found.personId(), doing);
        return new Found(
                found.id(),
                found.reference(),
                found.personId(),
                found.referralId(),
                found.serviceId(),
                found.state(),
                found.risk());
    }

    /**
     * The same for something that is only read: its id, in one statement.
     *
     * @throws org.waymark.shared.NotFound when it is not within the actor's scope
     */
    public long read(String reference, String doing) {
        CaseStore.Key found = store.key(current.get(), reference);
        subject.supportCase(found.id(), found.personId(), doing);
        return found.id();
    }

    /**
     * The same for something that is done in a case: refused once it is closed.
     *
     * @throws BadInput when it is closed
     */
    public Found openToWork(String reference, String doing) {
        Found found = open(reference, doing);
        if (!found.state().isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        return found;
    }

    /** Leaves a line on the timeline of a case that was opened before in this transaction. */
    public void happened(
            long caseId, CaseEvent.Kind kind, String title, String detail, Long subjectId) {
        timeline.add(store.find(SupportCase.class, caseId), kind, title, detail, subjectId);
    }
}
