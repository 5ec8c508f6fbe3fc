package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.casework.Contact;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;

/**
 * Somebody waits for counselling, a group or therapy: they join a list, are spoken to every few
 * weeks while they wait, are made an offer, and take it or not. A closed list takes nobody, and
 * counts whom it could not take.
 */
@Stateless
@Guarded
public class WaitingLists {

    private static final String HOLDING = "HOLDING";
    private static final String ANSWER = "OFFER";
    private static final int DAYS_TO_ANSWER = 5;
    private static final int DAYS_TO_BEGIN = 10;

    /** The kind of the task that the beginning of a course ends. */
    static final String BEGIN = "BEGIN";

    private static final String REASONS = "waiting_reason";

    @Inject private CaseAccess cases;
    @Inject private WaitingStore store;
    @Inject private Contact contact;
    @Inject private Drafts drafts;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * What became of joining.
     *
     * @param signpost where to help them to, when the list is closed; null when they were added
     */
    public record Joined(String signpost) {

        public boolean isAdded() {
            return signpost == null;
        }
    }

    /** Puts somebody on a list, or counts that it is closed and says where else to go. */
    @Needs(Right.CASE_WORK)
    public Joined join(
            String caseReference, Long offerId, WaitingPriority priority, LocalDate joined) {
        CaseAccess.Found found = cases.openToWork(caseReference, "waiting list");
        LocalDate today = today();
        WaitingStore.Offer offer =
                offerId == null
                        ? null
                        : store.offer(offerId, found.serviceId(), today).orElse(null);
        if (offer == null) {
            throw new BadInput("offer", "Choose what they want.");
        }
        if (offer.isClosed()) {
            store.turnedAway(offer.id(), today);
            cases.happened(
                    found.id(),
                    CaseEvent.Kind.THERAPY,
                    "Not added: the list is closed",
                    offer.name(),
                    null);
            return new Joined(
                    "The list is closed: " + offer.closedReason() + " " + offer.signpost());
        }
        if (priority == null) {
            throw new BadInput("priority", "Choose how urgent it is.");
        }
        LocalDate since = joined == null ? today : joined;
        if (since.isAfter(today)) {
            throw new BadInput("joined", "This day has not come yet.");
        }
        if (store.isOnList(found.id(), offer.id())) {
            throw new BadInput("offer", "They are on this list already.");
        }
        LocalDate due = today.plusWeeks(offer.holdingWeeks());
        long task = ask(found.id(), offer, due);
        store.join(
                Ids.next(), offer.id(), found.id(), priority, since, due, task, current.get().id());
        tell(found, "Joined the waiting list", offer.name());
        return new Joined(null);
    }

    /** What became of trying to reach somebody who waits. */
    public enum Held {
        /** They were reached; the next contact is due some weeks later. */
        REACHED,
        /** They were tried and not reached: the contact is still due. */
        TRIED,
        /** The same form was sent twice; nothing was added. */
        RECORDED_BEFORE
    }

    /**
     * They were tried while they wait, by the rules of every other contact; only when they were
     * reached themselves is the next one due some weeks later.
     *
     * @throws BadInput when the channel is blocked and no reason is given, or the result cannot
     *     come of it
     */
    @Needs(Right.CASE_WORK)
    public Held contacted(String caseReference, long entryId, Contact.Attempt attempt) {
        CaseAccess.Found found = cases.openToWork(caseReference, "holding contact");
        WaitingStore.Entry entry = waiting(found, entryId, WaitingState.WAITING, "outcome");
        WaitingStore.Offer offer = offer(found, entry);
        if (!contact.record(found.reference(), attempt)) {
            return Held.RECORDED_BEFORE;
        }
        drafts.discard("holding:" + found.reference());
        if (!attempt.outcome().isReached()) {
            return Held.TRIED;
        }
        LocalDate today = today();
        LocalDate due = today.plusWeeks(offer.holdingWeeks());
        end(entry);
        store.contacted(entry, today, due, ask(found.id(), offer, due));
        tell(found, "Contact while they wait", offer.name());
        return Held.REACHED;
    }

    /** A place is free for them. */
    @Needs(Right.CASE_WORK)
    public void offer(String caseReference, long entryId) {
        CaseAccess.Found found = cases.openToWork(caseReference, "offer made");
        WaitingStore.Entry entry = waiting(found, entryId, WaitingState.WAITING);
        end(entry);
        Instant now = clock.instant();
        long task =
                cases.task(
                        found.id(),
                        ANSWER,
                        "Hear whether they take the offer",
                        reference.workingDays().dueAfter(now, DAYS_TO_ANSWER));
        store.moves(entry, WaitingState.OFFERED, null, now, task);
        tell(found, "Offer made", offer(found, entry).name());
    }

    /** They take it: a task asks for the course to begin, until it does. */
    @Needs(Right.CASE_WORK)
    public void accepted(String caseReference, long entryId) {
        CaseAccess.Found found = cases.openToWork(caseReference, "offer accepted");
        WaitingStore.Entry entry = waiting(found, entryId, WaitingState.OFFERED);
        cases.task(
                found.id(),
                BEGIN,
                offer(found, entry).toBegin(),
                reference.workingDays().dueAfter(clock.instant(), DAYS_TO_BEGIN));
        leave(found, entry, WaitingState.ACCEPTED, null);
    }

    /** They do not take the offer. */
    @Needs(Right.CASE_WORK)
    public void declined(String caseReference, long entryId, String reason) {
        CaseAccess.Found found = cases.openToWork(caseReference, "offer declined");
        leave(
                found,
                waiting(found, entryId, WaitingState.OFFERED),
                WaitingState.DECLINED,
                checked(reason));
    }

    /** They leave the list for another reason. */
    @Needs(Right.CASE_WORK)
    public void removed(String caseReference, long entryId, String reason) {
        CaseAccess.Found found = cases.openToWork(caseReference, "taken off a waiting list");
        WaitingStore.Entry entry = store.entry(found.id(), entryId);
        if (!entry.state().isLive()) {
            throw new BadInput("reason", "They are not on this list any more.");
        }
        leave(found, entry, WaitingState.REMOVED, checked(reason));
    }

    private void leave(
            CaseAccess.Found found, WaitingStore.Entry entry, WaitingState to, String reason) {
        end(entry);
        store.moves(entry, to, reason, clock.instant(), null);
        String name = store.name(entry.offerId());
        tell(
                found,
                "Waiting list: " + to.label().toLowerCase(),
                reason == null ? name : name + ". " + reference.label(REASONS, reason));
    }

    private String checked(String reason) {
        if (reason == null || reference.codeLists().find(REASONS, reason).isEmpty()) {
            throw new BadInput("reason", "Choose the reason.");
        }
        return reason;
    }

    private WaitingStore.Entry waiting(CaseAccess.Found found, long entryId, WaitingState state) {
        return waiting(found, entryId, state, "reason");
    }

    private WaitingStore.Entry waiting(
            CaseAccess.Found found, long entryId, WaitingState state, String field) {
        WaitingStore.Entry entry = store.entry(found.id(), entryId);
        if (entry.state() != state) {
            throw new BadInput(field, "This has changed: " + entry.state().label() + ".");
        }
        return entry;
    }

    private WaitingStore.Offer offer(CaseAccess.Found found, WaitingStore.Entry entry) {
        return store.offer(entry.offerId(), found.serviceId(), today())
                .orElseThrow(
                        () -> new BadInput("offer", "The service does not offer this any more."));
    }

    private long ask(long caseId, WaitingStore.Offer offer, LocalDate due) {
        return cases.task(
                caseId,
                HOLDING,
                "Speak to them while they wait: " + offer.name().toLowerCase(),
                WorkingDays.endOf(due));
    }

    private void end(WaitingStore.Entry entry) {
        if (entry.contactTask() != null) {
            cases.taskEnds(entry.contactTask());
        }
    }

    private void tell(CaseAccess.Found found, String title, String detail) {
        cases.happened(found.id(), CaseEvent.Kind.THERAPY, title, detail, null);
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
