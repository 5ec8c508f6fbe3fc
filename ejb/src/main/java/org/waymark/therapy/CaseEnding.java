package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.casework.CaseClosed;
import org.waymark.reference.WorkingDays;

/** A case that is closed waits for nothing, and no course of it goes on. */
@ApplicationScoped
class CaseEnding {

    private static final String REASON = "CASE_CLOSED";

    @Inject private WaitingStore waiting;
    @Inject private CourseStore courses;
    @Inject private GroupStore groups;
    @Inject private Clock clock;

    void caseClosed(@Observes CaseClosed closed) {
        Instant now = clock.instant();
        waiting.live(closed.caseId())
                .forEach(entry -> waiting.moves(entry, WaitingState.REMOVED, REASON, now, null));
        courses.endAll(closed.caseId(), WorkingDays.dateOf(now));
        groups.leaveAll(closed.caseId(), WorkingDays.dateOf(now));
    }
}
