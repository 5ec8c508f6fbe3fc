package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.commissioning.pathway.CaseHappening;
import org.waymark.commissioning.pathway.PathwayTermsReader;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Ids;

/**
 * The clocks that a pathway has between things that happen in its cases. Each runs as a task, so
 * that it stands where all work stands; what stops it does the task. Whoever calls works out
 * afterwards what is due next.
 */
@ApplicationScoped
class OwnClocks {

    /** Before the id of the clock: 23 characters of the 24 that the kind of a task has. */
    private static final String KIND = "OWN.";

    @Inject private CaseStore store;
    @Inject private PathwayTermsReader pathways;
    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    /**
     * Stops what this stops, then starts what it starts.
     *
     * @param name of a state of the case that it came to, or of a kind of line on its timeline
     */
    void happened(SupportCase supportCase, String name) {
        CaseHappening happening = CaseHappening.of(name);
        if (happening == null || !supportCase.isOpen()) {
            return;
        }
        Instant now = clock.instant();
        String pathway = supportCase.pathway();
        pathways.stoppedBy(pathway, happening)
                .forEach(
                        own -> {
                            Long task = store.openTask(supportCase.id(), KIND + own.id());
                            if (task != null) {
                                store.find(Task.class, task).done(null, now);
                            }
                        });
        pathways.startedBy(pathway, happening, WorkingDays.dateOf(now)).stream()
                .filter(own -> store.openTask(supportCase.id(), KIND + own.id()) == null)
                .forEach(
                        own ->
                                store.add(
                                        Task.set(
                                                Ids.next(),
                                                supportCase,
                                                KIND + own.id(),
                                                own.label(),
                                                own.due(
                                                        supportCase.risk(),
                                                        now,
                                                        reference.workingDays()),
                                                null,
                                                now)));
    }
}
