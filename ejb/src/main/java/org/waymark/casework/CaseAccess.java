package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.reference.Risk;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;

/**
 * How other capabilities (outcomes, safety, justice) reach a case and leave a line on its timeline:
 * always through the case, loaded in the actor's scope, with the case named for the audit.
 */
@ApplicationScoped
public class CaseAccess {

    @Inject private CaseStore store;
    @Inject private Timeline timeline;
    @Inject private CurrentActor current;
    @Inject private Clock clock;
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

    /** A case that is looked into and not changed. */
    public record Seen(long id, long personId, long serviceId) {}

    /**
     * The case with this reference, for reading what is kept beside it, in one statement.
     *
     * @param doing what it is read for, for the audit
     * @throws org.waymark.shared.NotFound when it is not within the actor's scope
     */
    public Seen look(String reference, String doing) {
        CaseStore.Key key = store.key(current.get(), reference);
        subject.supportCase(key.id(), key.personId(), doing);
        return new Seen(key.id(), key.personId(), key.serviceId());
    }

    /**
     * Whom a case is about, for what is kept beside it; nothing is opened and nothing audited.
     *
     * @throws org.waymark.shared.NotFound when the case is not within the actor's scope
     */
    public long personOf(String reference) {
        return store.key(current.get(), reference).personId();
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

    /** Does the actor manage this case, and so decide what a worker may not? */
    public boolean isManaged(String reference) {
        return store.isManagedBy(current.get(), reference);
    }

    /** Sets a task in a case that was opened before in this transaction, while it is open. */
    public void remind(long caseId, String kind, String what, Instant due) {
        SupportCase found = store.find(SupportCase.class, caseId);
        if (found.isOpen()) {
            store.add(
                    Task.set(
                            Ids.next(),
                            found,
                            kind,
                            what,
                            due,
                            current.get().id(),
                            clock.instant()));
            timeline.add(found, CaseEvent.Kind.TASK, "Task set", what, null);
        }
    }

    /** Leaves a line on the timeline of a case that was opened before in this transaction. */
    public void happened(
            long caseId, CaseEvent.Kind kind, String title, String detail, Long subjectId) {
        timeline.add(store.find(SupportCase.class, caseId), kind, title, detail, subjectId);
    }
}
