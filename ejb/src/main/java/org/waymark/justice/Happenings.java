package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;

/**
 * Writes down what happened at the police or in court with all that follows from it, in a case that
 * was opened to work before in this transaction: for police and court itself, and for what keeps
 * more about it elsewhere, such as protective orders.
 */
@ApplicationScoped
public class Happenings {

    private static final String SCHEME_TASK = "CONTACT_SCHEME";

    @Inject private CaseAccess cases;
    @Inject private JusticeStore store;
    @Inject private StepWriter steps;
    @Inject private EndedPrompts prompts;
    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    /**
     * Where it changes the danger, a task asks for the risk to be looked at again by the end of the
     * next working day.
     *
     * @param day when it happened; checked before
     * @param known when it was heard of
     * @param words what is known of it; null for nothing
     * @return what was written
     */
    public JusticeStep write(
            CaseAccess.Found found,
            JusticeEvent event,
            LocalDate day,
            LocalDate known,
            String words) {
        return write(found, event, day, known, words, CourtResult.NONE);
    }

    /** The same with the verdict or the sentence, which stands before the words. */
    JusticeStep write(
            CaseAccess.Found found,
            JusticeEvent event,
            LocalDate day,
            LocalDate known,
            String words,
            CourtResult result) {
        JusticeStep step = steps.write(found.id(), event, day, known, words);
        step.came(result);
        if (event == JusticeEvent.SCHEME_REFERRED) {
            untold(found, JusticeEvent.SCHEME_DUE)
                    .filter(due -> !due.happenedOn().isAfter(day))
                    .ifPresent(due -> due.told(day));
            schemeTaskEnds(found);
        }
        if (event == JusticeEvent.SCHEME_DUE && step.tellBy() != null) {
            schemeTask(found, step.tellBy());
        }
        prompts.end(found, event);
        if (event.changesRisk()) {
            cases.riskReview(
                    found.id(),
                    "Review the risk: " + event.label().toLowerCase(),
                    reference.workingDays().dueAfter(clock.instant(), 1));
        }
        String coded = result.words(reference.codeLists());
        cases.happened(
                found.id(),
                CaseEvent.Kind.JUSTICE,
                event.label(),
                coded == null || words == null
                        ? coded == null ? words : coded
                        : coded + ". " + words,
                step.id());
        return step;
    }

    /** The newest step of a kind that stands, if nobody was told of it. */
    private Optional<JusticeStep> untold(CaseAccess.Found found, JusticeEvent event) {
        return store.standing(found.id(), event).stream()
                .filter(step -> step.toldOn() == null)
                .reduce((earlier, later) -> later);
    }

    private void schemeTask(CaseAccess.Found found, LocalDate referBy) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        if (cases.openTask(found.id(), SCHEME_TASK) == null) {
            cases.task(
                    found.id(),
                    SCHEME_TASK,
                    "Victim Contact Scheme: has the referral been made?",
                    WorkingDays.endOf(referBy.isBefore(today) ? today : referBy));
        }
    }

    /** The referral was made, or is not needed. */
    void schemeTaskEnds(CaseAccess.Found found) {
        Long task = cases.openTask(found.id(), SCHEME_TASK);
        if (task != null) {
            cases.taskEnds(task);
        }
    }
}
