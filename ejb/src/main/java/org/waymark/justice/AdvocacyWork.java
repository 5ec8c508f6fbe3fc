package org.waymark.justice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/** Writes down what an advocate (ISVA) did for somebody at a stage of the criminal case. */
@Stateless
@Guarded
public class AdvocacyWork {

    private static final int LONGEST = 500;
    private static final String TASK = "ADVOCACY";

    @Inject private CaseAccess cases;
    @Inject private AdvocacyStore store;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Something was done. With a next day one task asks for it; the one before it is done.
     *
     * @param next when they look again; null when nothing is planned
     */
    @Needs(Right.CASE_WORK)
    public void done(
            String caseReference, AdvocacyStage stage, LocalDate on, String what, LocalDate next) {
        CaseAccess.Found found = cases.openToWork(caseReference, "support at a stage");
        LocalDate today = WorkingDays.dateOf(clock.instant());
        if (stage == null) {
            throw new BadInput("stage", "Choose the stage.");
        }
        if (on == null) {
            throw new BadInput("doneOn", "Enter the day.");
        }
        if (on.isAfter(today)) {
            throw new BadInput("doneOn", "This day has not come yet.");
        }
        String words = TypedText.required("what", what, LONGEST, "Say what you did.");
        if (next != null && next.isBefore(today)) {
            throw new BadInput("nextOn", "This day is over.");
        }
        store.add(found.id(), stage, on, words, next, current.get().id(), clock.instant());
        store.openTasks(found.id(), TASK).forEach(cases::taskEnds);
        if (next != null) {
            cases.task(
                    found.id(),
                    TASK,
                    "Support at the stage " + stage.label().toLowerCase(),
                    WorkingDays.endOf(next));
        }
        cases.happened(
                found.id(), CaseEvent.Kind.JUSTICE, "Support: " + stage.label(), words, null);
        drafts.discard("advocacy:" + found.reference());
    }
}
