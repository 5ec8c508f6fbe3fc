package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.ReferenceData;

/**
 * Writes down what happened at the police or in court with all that follows from it, in a case that
 * was opened to work before in this transaction: for police and court itself, and for what keeps
 * more about it elsewhere, such as protective orders.
 */
@ApplicationScoped
public class Happenings {

    @Inject private CaseAccess cases;
    @Inject private JusticeStore store;
    @Inject private StepWriter steps;
    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    /**
     * Where it changes the danger, a task asks for the risk to be looked at again by the end of the
     * next working day.
     *
     * @param day when it happened; checked before
     * @param known when it was heard of
     * @param words what is known of it; null for nothing
     */
    public void write(
            CaseAccess.Found found,
            JusticeEvent event,
            LocalDate day,
            LocalDate known,
            String words) {
        JusticeStep step = steps.write(found.id(), event, day, known, words);
        if (event == JusticeEvent.SCHEME_REFERRED) {
            store.untold(found.id(), JusticeEvent.SCHEME_DUE)
                    .filter(due -> !due.happenedOn().isAfter(day))
                    .ifPresent(due -> due.told(day));
        }
        if (event.changesRisk()) {
            cases.task(
                    found.id(),
                    "RISK_REVIEW",
                    "Review the risk: " + event.label().toLowerCase(),
                    reference.workingDays().dueAfter(clock.instant(), 1));
        }
        cases.happened(found.id(), CaseEvent.Kind.JUSTICE, event.label(), words, step.id());
    }
}
