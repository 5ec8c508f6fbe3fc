package org.waymark.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseDoor;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/**
 * How far the actor reaches into the measures of a case. Whoever opens the case reaches all of
 * them. The therapist beside its worker reaches what a therapist asks (CORE-10 and YP-CORE), from
 * the first day of their own course on, and nothing else that was asked in the case.
 */
@ApplicationScoped
class MeasureReach {

    @Inject private CaseAccess cases;
    @Inject private CaseDoor door;
    @Inject private InstrumentStore instruments;
    @Inject private TherapyMeasureReader therapy;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * A case that was opened for its measures.
     *
     * @param codes what may be seen of it; null for everything
     * @param since from which moment on; null for ever
     */
    record Reached(long caseId, List<String> codes, Instant since) {

        boolean isWhole() {
            return codes == null;
        }

        /** Does it show a measure of this instrument that was begun at this moment? */
        boolean shows(String code, Instant begun) {
            return isWhole() || codes.contains(code) && !begun.isBefore(since);
        }
    }

    /**
     * To read in it.
     *
     * @throws org.waymark.shared.NotFound when it is not within the actor's scope
     */
    Reached read(String reference, String doing) {
        return door.opensAsTherapist(reference)
                ? ofTherapist(cases.lookShared(reference, doing).id())
                : whole(cases.read(reference, doing));
    }

    /** The case to write in, and how far. */
    record Working(CaseAccess.Found found, Reached reached) {}

    /**
     * To write in it.
     *
     * @throws BadInput when it is closed, or its therapist leads no course of it that is under way
     */
    Working work(String reference, String doing) {
        if (!door.opensAsTherapist(reference)) {
            CaseAccess.Found found = cases.openToWork(reference, doing);
            return new Working(found, whole(found.id()));
        }
        CaseAccess.Found found = cases.openSharedToWork(reference, doing);
        if (!therapy.leads(found.id(), current.get().id())) {
            throw new BadInput(
                    "state", "You lead no course of this case that is under way. Begin one first.");
        }
        return new Working(found, ofTherapist(found.id()));
    }

    /** What may be asked today: by the pathway of the case, or what a therapist asks. */
    List<InstrumentStore.Offer> offered(Reached reached) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        if (reached.isWhole()) {
            return instruments.offered(reached.caseId(), today);
        }
        return therapy.leads(reached.caseId(), current.get().id())
                ? therapy.offered(today)
                : List.of();
    }

    private static Reached whole(long caseId) {
        return new Reached(caseId, null, null);
    }

    private Reached ofTherapist(long caseId) {
        return new Reached(
                caseId,
                therapy.codes(),
                therapy.since(caseId, current.get().id())
                        .map(day -> day.atStartOfDay(WorkingDays.LONDON).toInstant())
                        .orElse(Instant.MAX));
    }
}
