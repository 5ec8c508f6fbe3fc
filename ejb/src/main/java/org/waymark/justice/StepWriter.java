package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.access.CurrentActor;
import org.waymark.shared.Ids;

/** Writes a step with the last day for telling the victim, by the Code that counts for them. */
@ApplicationScoped
class StepWriter {

    @Inject private JusticeStore store;
    @Inject private FactsReader facts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    JusticeStep write(
            long caseId, JusticeEvent event, LocalDate on, LocalDate knownOn, String detail) {
        LocalDate from = event.countsFromHearing() ? knownOn : on;
        LocalDate tellBy =
                event.clock()
                        .flatMap(promise -> facts.tellBy(facts.of(caseId), promise, from))
                        .orElse(null);
        JusticeStep step =
                JusticeStep.happened(
                        Ids.next(),
                        caseId,
                        event,
                        on,
                        knownOn,
                        detail,
                        tellBy,
                        current.get().id(),
                        clock.instant());
        store.add(step);
        return step;
    }
}
