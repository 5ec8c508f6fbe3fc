package org.waymark.casework;

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
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;

/** Who else works with the person of a case, how they are reached, and what they may be told. */
@Stateless
@Guarded
public class Professionals {

    @Inject private ProfessionalStore store;
    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /** Those who work with them now first. */
    @Needs(Right.CASE_WORK)
    public List<Professional> of(String reference) {
        return store.of(cases.read(reference, "professionals read"));
    }

    /**
     * Adds somebody.
     *
     * @throws BadInput with everything that is missing
     */
    @Needs(Right.CASE_WORK)
    public void add(String reference, Professional typed) {
        CaseAccess.Found found = cases.openToWork(reference, "professional added");
        check(typed);
        store.add(found.id(), Ids.next(), typed, clock.instant(), current.get().id());
        happened(found, "Professional added: " + typed.role().label());
        drafts.discard("professional:" + found.reference());
    }

    /**
     * Corrects how they are reached, or what they may be told from now on.
     *
     * @throws ChangedMeanwhile when somebody changed them meanwhile, or they have stopped
     */
    @Needs(Right.CASE_WORK)
    public void change(String reference, Professional typed) {
        CaseAccess.Found found = cases.openToWork(reference, "professional changed");
        check(typed);
        if (!store.change(found.id(), typed, clock.instant(), current.get().id())) {
            throw new ChangedMeanwhile();
        }
        happened(found, "Professional changed: " + typed.role().label());
        drafts.discard("professional-" + typed.id() + ":" + found.reference());
    }

    /**
     * Somebody works with them no longer, and is told nothing more.
     *
     * @throws NotFound when the case has no such professional, or they had stopped already
     */
    @Needs(Right.CASE_WORK)
    public void end(String reference, long id) {
        CaseAccess.Found found = cases.openToWork(reference, "professional ended");
        if (!store.ends(
                found.id(),
                id,
                WorkingDays.dateOf(clock.instant()),
                clock.instant(),
                current.get().id())) {
            throw new NotFound();
        }
        happened(found, "A professional stopped");
    }

    private static void check(Professional typed) {
        Map<String, String> problems = typed.problems();
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private void happened(CaseAccess.Found found, String what) {
        cases.happened(found.id(), CaseEvent.Kind.TASK, what, null, null);
    }
}
