package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.ChangedMeanwhile;

/**
 * Says that a further stage of support is behind a case. The first is begun by the plan, and what
 * the others are is the pathway's own: nobody but the worker knows when one is done.
 */
@Stateless
@Guarded
public class StageWork {

    @Inject private CaseAccess cases;
    @Inject private StageQuery stages;
    @Inject private StageStore store;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * It is done.
     *
     * @param stage its code, as {@link StageQuery.Step#next} gives it
     * @throws ChangedMeanwhile when it is not its turn, or was done before
     */
    @Needs(Right.CASE_WORK)
    public void done(String reference, String stage) {
        CaseAccess.Found found = cases.openToWork(reference, "stage of support done");
        StageQuery.Step step =
                stages.of(reference).stream()
                        .filter(each -> each.next() != null && each.next().equals(stage))
                        .findFirst()
                        .orElseThrow(ChangedMeanwhile::new);
        store.done(found.id(), stage, current.get().id(), clock.instant());
        cases.happened(
                found.id(), CaseEvent.Kind.PLAN, "Stage of support done", step.label(), null);
    }
}
