package org.waymark.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.casework.CaseClosed;
import org.waymark.casework.CaseReopened;

/**
 * A case that is closed keeps no time that somebody else could have, and no clock. Its follow-ups
 * stay promised where the ending says so.
 */
@ApplicationScoped
class CaseEnding {

    @Inject private AppointmentStore store;
    @Inject private FollowUps followUps;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    void caseClosed(@Observes CaseClosed closed) {
        Long by = current.ifSignedIn().map(Actor::id).orElse(null);
        store.caseEnds(closed.caseId(), closed.followedUp(), by, clock.instant());
    }

    /** The next follow-up is asked for again. */
    void caseReopened(@Observes CaseReopened reopened) {
        followUps.askAgain(reopened.caseId());
    }
}
