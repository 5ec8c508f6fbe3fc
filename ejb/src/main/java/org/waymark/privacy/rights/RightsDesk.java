package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.IllegalMove;
import org.waymark.shared.Reference;

/**
 * What every workflow of a request does: loads it in the actor's scope with the person named for
 * the audit and the request as the reason, moves it, writes its register and sets its days.
 */
@ApplicationScoped
class RightsDesk {

    private static final int LONGEST_DETAIL = 2_000;

    @Inject private RightsStore store;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** A request to be worked. */
    RightsRequest open(String typed, String doing) {
        RightsRequest request = store.load(current.get(), typed);
        audit(request, doing);
        return request;
    }

    /**
     * A request for a copy whose parts are being looked through.
     *
     * @throws IllegalMove when it is another, or its parts are settled
     */
    RightsRequest openAccess(String typed, String doing) {
        RightsRequest request = open(typed, doing);
        if (request.kind() != RightsKind.ACCESS || request.state() != RightsState.WORKING) {
            throw new IllegalMove(
                    "This request is \u201c%s\u201d: its parts cannot be changed now."
                            .formatted(request.state().label()));
        }
        return request;
    }

    /** A request to be read. */
    RightsRequest read(String typed, String doing) {
        RightsRequest request = store.read(current.get(), typed);
        audit(request, doing);
        return request;
    }

    /** Whose data it is about, and that the request is why. */
    void audit(RightsRequest request, String doing) {
        String why =
                "Request %s: %s"
                        .formatted(
                                new Reference(request.reference()).shown(),
                                request.kind().label().toLowerCase());
        if (request.personId() == null) {
            subject.list(doing + ", " + why);
        } else {
            subject.personOverride(request.personId(), doing, why);
        }
    }

    /** A legal move, with its line in the register. */
    void move(RightsRequest request, RightsMove move, String words) {
        request.move(move, clock.instant());
        note(request, move.label(), words);
    }

    /** A line in the register. */
    void note(RightsRequest request, String title, String detail) {
        String fitting =
                detail != null && detail.length() > LONGEST_DETAIL
                        ? detail.substring(0, LONGEST_DETAIL)
                        : detail;
        store.add(RightsEvent.of(request.id(), current.get(), clock.instant(), title, fitting));
    }

    /** Works the days out anew: after the clock stopped, went on or was extended. */
    void setDays(RightsRequest request, List<RightsWait> waits) {
        RightsClock days =
                new RightsClock(
                        request.receivedOn(),
                        request.isExtended(),
                        waits.stream().map(RightsWait::counted).toList());
        WorkingDays calendar = reference.workingDays();
        request.dueBy(days.firstDue(today(), calendar), days.due(today(), calendar));
    }

    long actor() {
        return current.get().id();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
