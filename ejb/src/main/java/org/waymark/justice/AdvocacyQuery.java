package org.waymark.justice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;

/** What an advocate (ISVA) did at each stage of a criminal case, reached through the case. */
@Stateless
@Guarded
public class AdvocacyQuery {

    private static final int MOST = 200;

    @Inject private CaseAccess cases;
    @Inject private AdvocacyStore store;

    /** One thing that was done. next is when they look again, or null. */
    public record Done(AdvocacyStage stage, LocalDate on, String what, LocalDate next, String by) {}

    /** Where the case stands, and what was done, newest first. */
    public record Advocacy(AdvocacyStage now, List<Done> done) {

        /** What was done at one stage. */
        public List<Done> at(AdvocacyStage stage) {
            return done.stream().filter(each -> each.stage() == stage).toList();
        }
    }

    @Needs(Right.CASE_WORK)
    public Advocacy of(String caseReference) {
        long caseId = cases.read(caseReference, "support at each stage");
        return new Advocacy(
                AdvocacyStage.now(store.steps(caseId), store.isReported(caseId)),
                store.of(caseId, MOST));
    }
}
