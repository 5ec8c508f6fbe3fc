package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.casework.NoteRectifying;
import org.waymark.person.LimitChanged;
import org.waymark.person.PersonCorrectionStore;
import org.waymark.person.ProcessingLimit;
import org.waymark.person.ProcessingLimitStore;
import org.waymark.person.SafeContactStore;
import org.waymark.privacy.rights.RightsOutcome.Decision;
import org.waymark.safety.OutsideRecords;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;

/** What a decision needs before it is proposed, and what it does once two have agreed. */
@ApplicationScoped
class RightsEffects {

    @Inject private RightsStore store;
    @Inject private RightsDesk desk;
    @Inject private PersonRecord record;
    @Inject private PersonCorrectionStore corrections;
    @Inject private NoteRectifying notes;
    @Inject private ProcessingLimitStore limits;
    @Inject private SafeContactStore safeContact;
    @Inject private CaseAccess cases;
    @Inject private OutsideRecords outside;
    @Inject private Event<LimitChanged> changed;
    @Inject private CurrentActor current;

    /**
     * @throws BadInput when something is missing without which it cannot be granted
     */
    void requireReady(RightsRequest request) {
        switch (request.kind()) {
            case ACCESS -> requireReviewed(store.items(request.id()));
            case RECTIFICATION -> {
                if (store.byRequest(Rectification.class, request.id()).isEmpty()) {
                    throw new BadInput("decision", "Say first what is to be put right.");
                }
            }
            case OBJECTION -> {
                if (request.purpose() == null) {
                    throw new BadInput("purpose", "Choose the use that is stopped.");
                }
            }
            case ERASURE -> requireDestroyable(request, "decision");
            default -> {}
        }
    }

    /**
     * What was proposed is looked at again when it takes effect: a meeting may have moved, a hold
     * been set or a case been opened since.
     *
     * @throws BadInput when a deletion cannot be granted any more
     */
    void requireStillReady(RightsRequest request) {
        if (request.kind() == RightsKind.ERASURE
                && request.outcome().decision() != Decision.REFUSED) {
            requireDestroyable(request, "approve");
        }
    }

    private void requireDestroyable(RightsRequest request, String field) {
        if (record.isOpen(request)) {
            throw new BadInput(
                    field,
                    "A referral or a case of theirs is still open. It has to be closed first.");
        }
        if (record.isHeld(request)) {
            throw new BadInput(
                    field,
                    "A hold stands: nothing of this record may be destroyed. Refuse it, or wait"
                            + " until the manager has lifted the hold.");
        }
        requireHeard(request, field);
    }

    private void requireHeard(RightsRequest request, String field) {
        if (request.organisationId() != null
                && outside.isToCome(request.organisationId(), record.outsideAsVictim(request))) {
            throw new BadInput(
                    field,
                    "A meeting is still to speak about a case of another agency. Wait until it was"
                            + " held, or have its co-ordinator take it off.");
        }
    }

    private static void requireReviewed(List<RightsItem> items) {
        if (items.isEmpty()) {
            throw new BadInput("decision", "Collect the record first.");
        }
        long open = items.stream().filter(item -> item.choice() == null).count();
        if (open > 0) {
            throw new BadInput(
                    "decision",
                    open == 1
                            ? "1 part has not been looked through yet."
                            : open + " parts have not been looked through yet.");
        }
    }

    /** Does what was decided, and leaves it on the timeline of the cases. */
    void apply(RightsRequest request) {
        boolean granted = request.outcome().decision() != Decision.REFUSED;
        switch (request.kind()) {
            case RECTIFICATION ->
                    store.byRequest(Rectification.class, request.id())
                            .ifPresent(asked -> rectify(request, asked, granted));
            case RESTRICTION -> {
                if (granted) {
                    limit(request, null, false);
                    tell(
                            request,
                            "The use of this record is restricted: it is kept and not used",
                            request.outcome().grounds().label());
                }
            }
            case OBJECTION -> {
                if (granted) {
                    object(request);
                }
            }
            case ERASURE -> {
                if (granted) {
                    destroyOutside(request);
                    limit(request, null, true);
                    tell(
                            request,
                            "To be destroyed because they asked: it is kept and not used until then",
                            request.outcome().grounds().label());
                }
            }
            default -> {}
        }
    }

    /**
     * Papers of other agencies hang on no record that retention would destroy: those of which the
     * person is the victim go now. One in which they are a child is about somebody else and stays;
     * its co-ordinator reads there that the child, or somebody for them, asked.
     */
    private void destroyOutside(RightsRequest request) {
        List<Long> theirs = record.outsideAsVictim(request);
        if (!theirs.isEmpty()) {
            outside.destroy(request.organisationId(), theirs);
            desk.note(request, "Cases of other agencies destroyed", theirs.size() + " of them");
        }
        int kept = record.outside(request).size() - theirs.size();
        if (kept > 0) {
            desk.note(
                    request,
                    "Cases of other agencies kept",
                    kept + ", about somebody else: their co-ordinator is told on the case");
        }
    }

    private void rectify(RightsRequest request, Rectification asked, boolean granted) {
        String reasons = request.outcome().note();
        if (granted) {
            switch (asked.target()) {
                case NOTE ->
                        notes.rectify(
                                asked.targetId(),
                                asked.newValue(),
                                "Put right because the person asked for it");
                case OTHER -> {}
                default ->
                        corrections.correct(
                                asked.personId(),
                                PersonCorrectionStore.Field.valueOf(asked.target().name()),
                                asked.newValue());
            }
        }
        asked.decided(
                granted ? Rectification.Outcome.GRANTED : Rectification.Outcome.REFUSED,
                reasons,
                current.get().name(),
                desk.now());
        tell(
                request,
                granted
                        ? asked.target().label() + ": put right because they asked"
                        : asked.target().label()
                                + ": they say that it is wrong; it was not changed",
                "In their words: " + asked.statement());
    }

    private void object(RightsRequest request) {
        limit(request, request.purpose(), false);
        if (request.purpose() == ProcessingLimit.Purpose.CONTACT) {
            record.people(request)
                    .forEach(
                            person ->
                                    safeContact.forbid(
                                            person,
                                            "They object to being contacted",
                                            current.get().name()));
        }
        tell(request, "They object, and it stops", request.purpose().label());
    }

    private void limit(RightsRequest request, ProcessingLimit.Purpose purpose, boolean destroy) {
        for (long person : record.people(request)) {
            ProcessingLimit limit =
                    ProcessingLimit.set(
                            Ids.next(),
                            person,
                            request.id(),
                            purpose,
                            request.outcome().grounds().name(),
                            current.get().name(),
                            desk.now());
            limits.add(destroy ? limit.untilDestroyed() : limit);
            changed.fire(new LimitChanged(person));
        }
    }

    /** A line on the timeline of each case of the record. */
    void tell(RightsRequest request, String title, String detail) {
        String fitting = detail.length() > 1_900 ? detail.substring(0, 1_900) : detail;
        record.cases(request)
                .forEach(id -> cases.happened(id, CaseEvent.Kind.SAFETY, title, fitting, null));
    }
}
