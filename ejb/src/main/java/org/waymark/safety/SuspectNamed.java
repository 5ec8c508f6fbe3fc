package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;

/**
 * Whom the referral of a case names as the alleged perpetrator, to be taken over into papers about
 * danger: for those who may write such a paper, and for nobody else. What another record says of
 * them is never looked for.
 */
@Stateless
@Guarded
public class SuspectNamed {

    @Inject private CaseAccess cases;
    @Inject private MaracFactsReader facts;

    /**
     * Read when somebody asks for it, and audited as such.
     *
     * @return empty when the referral names nobody
     * @throws org.waymark.shared.NotFound when the actor neither works, covers nor manages the case
     * @throws org.waymark.shared.BadInput when it is closed
     */
    @Needs(Right.CASE_WORK)
    public Optional<Perpetrator> of(String caseReference) {
        return facts.named(
                cases.openPapersToWork(caseReference, "take over whom the referral names").id());
    }
}
