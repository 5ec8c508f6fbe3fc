package org.waymark.referral.feed;

import java.util.List;
import java.util.Set;
import org.waymark.commissioning.Proposal;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.Risk;
import org.waymark.referral.DispositionRules;
import org.waymark.referral.EnhancedCategory;

/**
 * What the reference data of the day says about a message.
 *
 * @param group the primary crime group, which a domestic abuse or hate mark decides before the
 *     offence does
 * @param offenceTitle as sent, else as classified; may be null
 * @param enhanced those the sender marked and those that follow from what was sent
 * @param risk what the sender's assessment says
 * @param priority which clocks run
 * @param dataFlags codes of the list data_flag: what could not be placed
 * @param proposal where the routing rules would send it
 * @param facts what the disposition depends on; whether it was seen before is not known here
 */
record Appraisal(
        CrimeGroup group,
        String offenceTitle,
        Set<EnhancedCategory> enhanced,
        String offenceArea,
        String residenceArea,
        Risk risk,
        Risk priority,
        List<String> dataFlags,
        Proposal proposal,
        DispositionRules.Facts facts) {

    /** The same with what an update may not change: a higher risk, a route chosen by hand. */
    Appraisal keeping(Risk atLeast, Proposal routed) {
        return new Appraisal(
                group,
                offenceTitle,
                enhanced,
                offenceArea,
                residenceArea,
                atLeast == null ? risk : risk.raisedTo(atLeast),
                priority,
                dataFlags,
                routed == null ? proposal : routed,
                facts);
    }
}
