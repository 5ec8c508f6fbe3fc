package org.waymark.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.Risk;

/**
 * What a review of the risk comes to: the higher of what the newest checklists say and what is
 * judged. It goes down only on a checklist that is complete, signed, and newer than whatever said
 * last that the risk is as high as it is.
 */
final class RiskReviewRule {

    private RiskReviewRule() {}

    /**
     * What is known when the risk is reviewed.
     *
     * @param risk as it stands
     * @param saidAt when it was last said to be that
     * @param needed does a lower risk need a checklist here?
     * @param newest of each kind of checklist the newest one that was not corrected
     */
    record Facts(Risk risk, Instant saidAt, boolean needed, List<RiskChecklist> newest) {}

    /**
     * What it comes to.
     *
     * @param basis the checklist it rests on; null for a judgement alone
     * @param problem why it cannot be found so, in words; null when it can
     */
    record Finding(Risk risk, RiskChecklist basis, String problem) {}

    static Finding of(Facts facts, Risk judgement) {
        RiskChecklist highest =
                facts.newest().stream()
                        .filter(each -> each.effective() != null)
                        .max(Comparator.comparing(RiskChecklist::effective))
                        .orElse(null);
        Risk found = highest == null ? judgement : highest.effective().raisedTo(judgement);
        boolean lower = found.compareTo(facts.risk()) < 0;
        Optional<RiskChecklist> fresh =
                facts.newest().stream()
                        .filter(each -> each.isFresh(facts.saidAt()))
                        .max(Comparator.comparing(RiskChecklist::signedAt));
        RiskChecklist basis =
                highest != null && found != judgement ? highest : fresh.orElse(highest);
        return new Finding(found, basis, lower ? problem(facts, fresh.isPresent()) : null);
    }

    private static String problem(Facts facts, boolean fresh) {
        Optional<RiskChecklist> open =
                facts.newest().stream().filter(each -> !each.isSigned()).findFirst();
        if (open.isPresent()) {
            return "\u201c%s\u201d is not signed yet. Complete and sign it first."
                    .formatted(open.get().name());
        }
        if (!fresh && (facts.needed() || !facts.newest().isEmpty())) {
            return "A lower risk needs a risk checklist that is complete and signed, and was asked"
                    + " after the risk was last found to be as high as this.";
        }
        return null;
    }
}
