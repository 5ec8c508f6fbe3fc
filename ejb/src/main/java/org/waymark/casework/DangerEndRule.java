package org.waymark.casework;

import org.waymark.reference.Risk;

/**
 * Who may say that somebody near the person is no danger any more: a worker, but where the danger
 * is one that makes the risk high a manager of the case confirms it, as they do when the risk goes
 * down. Before a MARAC has heard of it nobody does.
 */
final class DangerEndRule {

    private DangerEndRule() {}

    /**
     * What the case says of the danger.
     *
     * @param highChecklist does a risk checklist that counts say high?
     * @param flagged was the person referred to a MARAC in the last twelve months?
     * @param toBeHeard is a referral to a MARAC still to be heard?
     * @param order is a protective order in force?
     * @param oneChance is forced marriage, honour or mutilation marked?
     */
    record Facts(
            Risk risk,
            boolean highChecklist,
            boolean flagged,
            boolean toBeHeard,
            boolean order,
            boolean oneChance) {}

    static boolean needsManager(Facts facts) {
        return facts.risk() == Risk.HIGH
                || facts.highChecklist()
                || facts.flagged()
                || facts.order()
                || facts.oneChance();
    }

    /** Why it cannot end now; null when it can. */
    static String problem(boolean kept, Facts facts) {
        if (!kept) {
            return "No danger near them is kept with this case.";
        }
        return facts.toBeHeard()
                ? "A MARAC is still to hear of it. Withdraw that referral first if it was an error."
                : null;
    }
}
