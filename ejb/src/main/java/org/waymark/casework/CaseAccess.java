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
import org.waymark.shared.NotAllowed;

/**
 * How other capabilities (outcomes, safety, justice) reach a case and leave a line on its timeline:
 * always through the case, loaded in the actor's scope, with the case named for the audit.
 */
@ApplicationScoped
public class CaseAccess {

    @Inject private CaseStore store;
    @Inject private Timeline timeline;
    @Inject private ReviewDates reviews;
    @Inject private NearDanger danger;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

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
        return found(store.load(current.get(), reference), doing);
    }

    /**
     * The same for the pages that the therapist of a case shares with its worker: refused once it
     * is closed.
     *
     * @throws BadInput when it is closed
     */
    public Found openSharedToWork(String reference, String doing) {
        return openToWork(found(store.loadShared(current.get(), reference), doing));
    }

    private Found found(SupportCase found, String doing) {
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

    /** The same for the pages that the therapist of a case shares with its worker. */
    public long personOfShared(String reference) {
        return store.sharedKey(current.get(), reference).personId();
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
        return openToWork(open(reference, doing));
    }

    private static Found openToWork(Found found) {
        if (!found.state().isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        return found;
    }

    /** A case that is looked into, for the pages that its therapist shares with its worker. */
    public Seen lookShared(String reference, String doing) {
        CaseStore.Key key = store.sharedKey(current.get(), reference);
        subject.supportCase(key.id(), key.personId(), doing);
        return new Seen(key.id(), key.personId(), key.serviceId());
    }

    /**
     * The case for papers that are its workers' and managers' alone: an emergency, which opens the
     * case, does not open them.
     *
     * @throws org.waymark.shared.NotFound when the actor neither works, covers nor manages it
     */
    public Found openPapers(String reference, String doing) {
        store.keyOfPapers(current.get(), reference);
        return open(reference, doing);
    }

    /**
     * The same for something that is done: refused once the case is closed.
     *
     * @throws BadInput when it is closed
     */
    public Found openPapersToWork(String reference, String doing) {
        store.keyOfPapers(current.get(), reference);
        return openToWork(reference, doing);
    }

    /**
     * For what leaves the house, is taken back, or ends or stays open when an emergency is over:
     * that is for those whose case it is.
     *
     * @throws NotAllowed when the actor has it by an emergency alone
     */
    public void requireOwn(String reference) {
        if (!store.isOwn(current.get(), reference)) {
            throw new NotAllowed(
                    "You opened this case in an emergency. What is passed on to others, taken back"
                            + " from them, or ends for good is for those whose case it is: tell"
                            + " them, or their manager.");
        }
    }

    /** The same for papers that are only read, in one statement. */
    public Seen lookAtPapers(String reference, String doing) {
        CaseStore.Key key = store.keyOfPapers(current.get(), reference);
        subject.supportCase(key.id(), key.personId(), doing);
        return new Seen(key.id(), key.personId(), key.serviceId());
    }

    /** The open task of a kind that a rule keeps once for a case; null when there is none. */
    public Long openTask(long caseId, String kind) {
        return store.openTask(caseId, kind);
    }

    /** Is this task still to be done? */
    public boolean isTaskOpen(long taskId) {
        return store.find(Task.class, taskId).isOpen();
    }

    /** May the actor open this case now, without being asked anything first? */
    public boolean opens(String reference) {
        return store.opensShared(current.get(), reference);
    }

    /** Does the actor manage this case, and so decide what a worker may not? */
    public boolean isManaged(String reference) {
        return store.isManagedBy(current.get(), reference);
    }

    /** Sets a task in a case that was opened before in this transaction, while it is open. */
    public void remind(long caseId, String kind, String what, Instant due) {
        SupportCase found = store.find(SupportCase.class, caseId);
        if (found.isOpen()) {
            task(caseId, kind, what, due);
            timeline.add(found, CaseEvent.Kind.TASK, "Task set", what, null);
        }
    }

    /**
     * Sets a task for the case's worker; {@link #happened} is called after it and works out what is
     * due next.
     *
     * @param kind the rule that raises it
     * @return the id of the task
     */
    public long task(long caseId, String kind, String title, Instant due) {
        SupportCase supportCase = store.find(SupportCase.class, caseId);
        Task task =
                Task.set(
                        Ids.next(),
                        supportCase,
                        kind,
                        title,
                        due,
                        current.get().id(),
                        clock.instant());
        store.add(task);
        return task.id();
    }

    /**
     * Something changed the danger: the risk has to be looked at by then, and the safety plan, if
     * there is one, no later.
     *
     * @param title what changed, in words that name nobody
     */
    public void riskReview(long caseId, String title, Instant due) {
        task(caseId, Task.RISK_REVIEW, title, due);
        Long plan = store.openTask(caseId, Task.SAFETY_REVIEW);
        if (plan != null) {
            store.find(Task.class, plan).atLatest(due);
        }
    }

    /**
     * The same where it may have been asked for already: an open review is brought forward, and no
     * second one is set.
     */
    public void riskReviewOnce(long caseId, String title, Instant due) {
        Long open = store.openTask(caseId, Task.RISK_REVIEW);
        if (open == null) {
            riskReview(caseId, title, due);
            return;
        }
        store.find(Task.class, open).atLatest(due);
        Long plan = store.openTask(caseId, Task.SAFETY_REVIEW);
        if (plan != null) {
            store.find(Task.class, plan).atLatest(due);
        }
    }

    /** What an open task hangs on has moved. */
    public void taskMoves(long taskId, Instant due) {
        store.find(Task.class, taskId).moves(due);
    }

    /**
     * An instrument was signed: if it is the one of the pathway's review, the next review moves on.
     */
    public void reviewed(long caseId, String instrument) {
        reviews.signed(store.find(SupportCase.class, caseId), instrument);
    }

    /** What an open task was for has fallen away. */
    public void taskEnds(long taskId) {
        store.find(Task.class, taskId).done(current.get().id(), clock.instant());
    }

    /** What had ended a task was an error. */
    public void taskOpensAgain(long caseId, long taskId) {
        store.find(Task.class, taskId).opensAgain(store.find(SupportCase.class, caseId));
    }

    /**
     * The work in a case that was opened before in this transaction tells of a danger near the
     * person: only a plain yes makes a way of contact safe from now on.
     *
     * @param whence by what, in words that name nobody
     */
    public void dangerKnown(long caseId, String whence) {
        danger.known(store.find(SupportCase.class, caseId), whence);
    }

    /** Leaves a line on the timeline of a case that was opened before in this transaction. */
    public void happened(
            long caseId, CaseEvent.Kind kind, String title, String detail, Long subjectId) {
        timeline.add(store.find(SupportCase.class, caseId), kind, title, detail, subjectId);
    }
}
