package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.DraftSeal;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotFound;

/**
 * Safeguarding of the young person who is supported themselves: referred to children's social care
 * or, from 18 on, to adult safeguarding; or the decision not to refer. Either answers the task that
 * a concern has set.
 */
@Stateless
@Guarded
public class OwnSafeguarding {

    /** The kind of the task that a concern about a young person sets; a decision ends it. */
    public static final String TASK = "YOUNG";

    @Inject private CaseAccess cases;
    @Inject private ChildStore store;
    @Inject private SafeguardingDesk desk;
    @Inject private Drafts drafts;

    /** What was decided about the person of a case, the newest first. */
    @Needs(Right.CASE_WORK)
    public List<Child.Safeguarding> of(String caseReference) {
        CaseAccess.Seen found = cases.look(caseReference, "safeguarding of the young person");
        return store.decisions(found.id(), found.personId(), Child.THEMSELVES);
    }

    /**
     * They were referred, or it was decided not to refer them.
     *
     * @throws BadInput when the day, the authority or the reason is missing
     */
    @Needs(Right.CASE_WORK)
    public void decide(String caseReference, Child.Decision decision) {
        CaseAccess.Found found =
                cases.openToWork(caseReference, "safeguarding of the young person");
        boolean referred = desk.decide(found, Child.THEMSELVES, decision);
        for (Long task = cases.openTask(found.id(), TASK);
                task != null;
                task = cases.openTask(found.id(), TASK)) {
            cases.taskEnds(task);
        }
        happened(
                found,
                referred
                        ? "Young person referred for safeguarding"
                        : "Decided not to refer the young person for safeguarding");
        drafts.discard(DraftSeal.KEY + "safeguarding-own:" + found.reference());
    }

    /**
     * What the authority answered.
     *
     * @throws NotFound when the case has no such referral of the person
     * @throws ChangedMeanwhile when it was answered already
     */
    @Needs(Right.CASE_WORK)
    public void answered(String caseReference, long safeguardingId, LocalDate on, String outcome) {
        CaseAccess.Found found =
                cases.openToWork(caseReference, "safeguarding outcome of the young person");
        desk.answered(
                found,
                store.decisions(found.id(), found.personId(), Child.THEMSELVES),
                safeguardingId,
                on,
                outcome);
        happened(found, "Outcome of the safeguarding referral");
        drafts.discard(DraftSeal.KEY + "answered-" + safeguardingId + ":" + found.reference());
    }

    private void happened(CaseAccess.Found found, String what) {
        cases.happened(found.id(), CaseEvent.Kind.PROTECTION, what, null, null);
    }
}
