package org.waymark.youth;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/**
 * Harm between young people: the safeguarding lead is told, and both sides are planned for, apart.
 * That it was done by other young people sets a task for today, which what was agreed ends.
 */
@Stateless
@Guarded
public class PeerHarms {

    /** The kind of the task that is ended by what was agreed. */
    static final String TASK = "PEER";

    @Inject private PeerHarmStore store;
    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /** What was agreed, the newest first. */
    @Needs(Right.CASE_WORK)
    public List<PeerHarm> of(String reference) {
        return store.of(cases.read(reference, "harm between young people read"));
    }

    /**
     * Writes down what was agreed; what was agreed before stays to be seen.
     *
     * @throws BadInput with everything that is missing
     */
    @Needs(Right.CASE_WORK)
    public void agree(String reference, PeerHarm harm) {
        CaseAccess.Found found = cases.openToWork(reference, "harm between young people");
        Map<String, String> problems = harm.problems(WorkingDays.dateOf(clock.instant()));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        store.add(found.id(), harm, clock.instant(), current.get().id());
        for (Long task = cases.openTask(found.id(), TASK);
                task != null;
                task = cases.openTask(found.id(), TASK)) {
            cases.taskEnds(task);
        }
        cases.happened(
                found.id(),
                CaseEvent.Kind.PROTECTION,
                "Harm between young people: agreed with the safeguarding lead",
                null,
                null);
        drafts.discard("peer:" + found.reference());
    }
}
