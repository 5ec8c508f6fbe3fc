package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.NotFound;
import org.waymark.shared.PlainPaper;

/**
 * Safety plan and MARAC referral on paper. The safety plan names neither a service nor a crime nor
 * a person: who finds it learns as little as can be.
 */
@Stateless
@Guarded
public class SafetyPapers {

    @Inject private CaseAccess cases;
    @Inject private SafetyPlanStore plans;
    @Inject private MaracStore referrals;
    @Inject private MaracActionStore actions;
    @Inject private ReferenceData reference;

    /** The newest version of the plan. */
    @Needs(Right.CASE_WORK)
    public byte[] plan(String caseReference) {
        CaseAccess.Seen found = cases.look(caseReference, "safety plan printed");
        SafetyPlan plan = plans.find(found.id(), found.personId(), null).orElseThrow(NotFound::new);
        PlainPaper paper = new PlainPaper();
        paper.title("My plan");
        for (CodeEntry area : reference.entries("safety_area")) {
            String text = plan.text(area.code());
            if (text != null) {
                paper.heading(area.label());
                text.lines().filter(line -> !line.isBlank()).forEach(paper::text);
                paper.fact("Who", plan.owner(area.code()));
            }
        }
        paper.heading("Look at it again");
        paper.text(MaracPaper.day(plan.reviewOn()));
        return paper.pdf();
    }

    /** The referral as it goes to the MARAC, with what agencies brought and took on. */
    @Needs(Right.CASE_WORK)
    public byte[] marac(String caseReference, long referralId) {
        CaseAccess.Seen found = cases.lookAtPapers(caseReference, "MARAC referral printed");
        MaracReferral referral = referrals.find(found.id(), found.personId(), referralId);
        return MaracPaper.of(
                        new MaracQuery.Detail(
                                referral,
                                actions.information(referral.id(), found.personId()),
                                actions.actions(referral.id(), found.personId())),
                        reference.areaName(referral.areaCode()),
                        reference::label)
                .pdf();
    }
}
