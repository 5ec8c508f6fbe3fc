package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.TypedText;

/**
 * Gives cases to workers. One worker is named for every open case; a hand-over keeps its reason.
 */
@Stateless
@Guarded
public class Allocation {

    private static final int LONGEST_REASON = 500;

    @Inject private CaseStore store;
    @Inject private WorkerQuery workers;
    @Inject private SeparatedWorkers separated;
    @Inject private Timeline timeline;
    @Inject private NamedStaffList named;
    @Inject private TherapistStore therapists;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * Allocates each case to the worker.
     *
     * @param reason needed when a case already has another worker
     * @throws BadInput when the worker does not work for the case's service
     */
    @Needs(Right.CASE_MANAGE)
    public void allocate(List<String> references, long workerId, String reason) {
        if (references.isEmpty()) {
            throw new BadInput("cases", "Select a case to allocate.");
        }
        for (String reference : references) {
            SupportCase supportCase = store.loadUnread(current.get(), reference);
            if (!store.isManagedBy(current.get(), supportCase)) {
                throw new NotAllowed("Only a manager of this case gives it to a worker.");
            }
            allocateOne(supportCase, workerId, reason);
        }
    }

    private void allocateOne(SupportCase supportCase, long workerId, String reason) {
        WorkerQuery.Worker worker =
                workers.worker(supportCase.serviceId(), workerId)
                        .orElseThrow(
                                () ->
                                        new BadInput(
                                                "worker",
                                                "Choose a worker of the case's service."));
        long serviceId = supportCase.serviceId();
        if (separated.isKept(workerId, supportCase.personId())
                || separated.isKeptFromCoverOf(workerId, serviceId, supportCase.personId())) {
            throw new BadInput(
                    "worker", "This worker cannot take one of these cases. Choose another.");
        }
        boolean handOver = supportCase.workerId().isPresent();
        if (handOver && supportCase.workerId().get() == workerId) {
            return;
        }
        String why =
                handOver
                        ? TypedText.required(
                                "reason",
                                reason,
                                LONGEST_REASON,
                                "Say why the case goes to another worker.")
                        : TypedText.optional("reason", reason, LONGEST_REASON);
        CaseState before = supportCase.state();
        Long from = supportCase.workerId().orElse(null);
        supportCase.allocate(workerId, worker.teamId(), clock.instant());
        named.handOver(supportCase, from, workerId, current.get().id());
        separated.worksWithCovers(workerId, serviceId, supportCase.personId());
        store.flush();
        store.giveTasks(supportCase.id(), workerId);
        counsels(supportCase, from, workerId);
        subject.supportCase(supportCase.id(), supportCase.personId(), "to " + worker.username());
        timeline.moved(
                supportCase,
                handOver ? CaseMove.REALLOCATE : CaseMove.ALLOCATE,
                before,
                "To " + worker.name() + (why == null ? "" : ": " + why));
    }

    /**
     * Whoever leads a course in the case goes on with it beside a worker who does not counsel;
     * whoever works the case counsels as its worker.
     */
    private void counsels(SupportCase supportCase, Long from, long workerId) {
        long caseId = supportCase.id();
        if (therapists.of(caseId).filter(now -> now.id() == workerId).isPresent()) {
            therapists.end(caseId, current.get().id(), clock.instant());
        }
        boolean counsellor =
                therapists.counsellors(supportCase.serviceId()).stream()
                        .anyMatch(each -> each.id() == workerId);
        if (from != null
                && !counsellor
                && therapists.leading(caseId).filter(from::equals).isPresent()) {
            therapists.name(caseId, from, current.get().id(), clock.instant());
            separated.works(from, supportCase.personId());
            timeline.add(
                    supportCase,
                    CaseEvent.Kind.THERAPY,
                    "Whoever led the course stays therapist of the case",
                    null,
                    null);
        }
    }
}
