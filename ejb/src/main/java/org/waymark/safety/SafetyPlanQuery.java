package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.shared.NotFound;

/** Reads the safety plan of one case, reached through the case. */
@Stateless
@Guarded
public class SafetyPlanQuery {

    @Inject private CaseAccess cases;
    @Inject private SafetyPlanStore store;
    @Inject private WithdrawalStore withdrawals;

    /**
     * What the page shows.
     *
     * @param plan the newest version; number 0 when there is none
     * @param versions newest first
     * @param withdrawal whether they are likely to withdraw; null when nobody has said
     * @param problem why the words cannot be opened now; null when they can
     */
    public record Page(
            SafetyPlan plan,
            List<SafetyPlan.Version> versions,
            Withdrawal withdrawal,
            String problem) {}

    /** The newest version with the list of all. */
    @Needs(Right.CASE_WORK)
    public Page of(String caseReference) {
        CaseAccess.Seen found = cases.look(caseReference, "safety plan");
        List<SafetyPlan.Version> versions = store.versions(found.id());
        try {
            return new Page(
                    store.find(found.id(), found.personId(), null).orElse(SafetyPlan.NONE),
                    versions,
                    withdrawals.newest(found.id(), found.personId()).orElse(null),
                    null);
        } catch (KeyOutOfReach | ContentDestroyed closed) {
            return new Page(SafetyPlan.NONE, versions, null, closed.getMessage());
        }
    }

    /**
     * One earlier version.
     *
     * @throws NotFound when the case has none such
     */
    @Needs(Right.CASE_WORK)
    public SafetyPlan version(String caseReference, int number) {
        CaseAccess.Seen found = cases.look(caseReference, "safety plan, version " + number);
        return store.find(found.id(), found.personId(), number).orElseThrow(NotFound::new);
    }
}
