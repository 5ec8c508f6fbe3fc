package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.Row;

/**
 * Somebody is counselled by one colleague while another works their case. The therapist of a case
 * opens its contact page, its notes of facts, its courses and their own sealed notes, and no more
 * of it; the worker reads none of the sealed notes.
 */
@Stateless
@Guarded
public class TherapistOfCase {

    /** Cases of one page. */
    public static final int PAGE = 25;

    @Inject private CaseStore store;
    @Inject private TherapistStore therapists;
    @Inject private SeparatedWorkers separated;
    @Inject private Timeline timeline;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Who counsels beside the worker, and since when. */
    public record Therapist(long id, String name, Instant since) {}

    /** A counsellor of the service. */
    public record Choice(long id, String name) {}

    /**
     * The therapist of a case.
     *
     * @param now null when its worker counsels, or nobody does
     * @param choices who can be named; empty for everybody but a manager of the case
     */
    public record OfCase(Therapist now, List<Choice> choices) {}

    /** A case that the actor counsels beside its worker. */
    public record Counselled(
            long id, String reference, String name, String service, String worker) {}

    /** The therapist, for whoever opens the courses of the case. */
    @Needs(Right.CASE_WORK)
    public OfCase of(String reference) {
        CaseStore.Key key = store.sharedKey(current.get(), reference);
        subject.supportCase(key.id(), key.personId(), "who counsels");
        return new OfCase(
                therapists.of(key.id()).orElse(null),
                store.isManagedBy(current.get(), reference)
                        ? therapists.counsellors(key.serviceId())
                        : List.of());
    }

    /**
     * Names the therapist, in place of the one before.
     *
     * @throws BadInput when they do not counsel in this service, or may not open this case
     */
    @Needs(Right.CASE_MANAGE)
    public void name(String reference, Long accountId) {
        SupportCase supportCase = managed(reference, "therapist named");
        Choice chosen =
                therapists.counsellors(supportCase.serviceId()).stream()
                        .filter(each -> accountId != null && each.id() == accountId)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new BadInput(
                                                "therapist",
                                                "Choose a counsellor of the service."));
        if (supportCase.workerId().filter(accountId::equals).isPresent()) {
            throw new BadInput(
                    "therapist", "They work this case already, and counsel as its worker.");
        }
        if (separated.isKept(accountId, supportCase.personId())) {
            throw new BadInput("therapist", "They cannot take this case. Choose another.");
        }
        if (therapists.isLocked(supportCase.id(), accountId)) {
            throw new BadInput(
                    "therapist",
                    "This case is restricted. Name them under \u201cWho may open it\u201d first.");
        }
        therapists.name(supportCase.id(), accountId, current.get().id(), clock.instant());
        separated.works(accountId, supportCase.personId());
        timeline.add(
                supportCase,
                CaseEvent.Kind.THERAPY,
                "Therapist of the case: " + chosen.name(),
                null,
                null);
    }

    /** Nobody counsels beside the worker any more. */
    @Needs(Right.CASE_MANAGE)
    public void end(String reference) {
        SupportCase supportCase = managed(reference, "therapist ended");
        therapists.end(supportCase.id(), current.get().id(), clock.instant());
        timeline.add(
                supportCase, CaseEvent.Kind.THERAPY, "No therapist beside the worker", null, null);
    }

    /**
     * The open cases that the actor counsels beside their workers; {@code after} is the last id.
     */
    @Needs(Right.CASE_WORK)
    public List<Counselled> mine(Long after) {
        subject.list("cases counselled");
        List<Counselled> cases = new ArrayList<>();
        for (Row row : therapists.counselled(current.get(), after == null ? 0 : after, PAGE + 1)) {
            cases.add(
                    new Counselled(
                            row.number(0),
                            row.text(1),
                            row.text(2) == null ? row.text(3) : row.text(2) + " " + row.text(3),
                            row.text(4),
                            row.text(5)));
            if (cases.size() <= PAGE) {
                subject.supportCase(row.number(0), row.number(6), "shown among cases counselled");
            }
        }
        return cases;
    }

    private SupportCase managed(String reference, String doing) {
        SupportCase supportCase = store.load(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), doing);
        if (!store.isManagedBy(current.get(), supportCase)) {
            throw new NotAllowed("Only a manager of this case names its therapist.");
        }
        if (!supportCase.isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        return supportCase;
    }
}
