package org.waymark.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.casework.CaseClosed;

/** A case that is closed keeps no time that somebody else could have, and no clock. */
@ApplicationScoped
class CaseEnding {

    @Inject private AppointmentStore store;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    void caseClosed(@Observes CaseClosed closed) {
        Long by = current.ifSignedIn().map(Actor::id).orElse(null);
        store.caseEnds(closed.caseId(), by, clock.instant());
    }
}
