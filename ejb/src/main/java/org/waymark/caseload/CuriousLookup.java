package org.waymark.caseload;

import java.util.Comparator;
import java.util.List;

/**
 * That somebody opened a case or a referral in a week without working it or changing anything in
 * it.
 *
 * @param caseId null where it was a referral
 * @param referralId null where it was a case
 * @param times how often
 * @param namesake have they the person's surname?
 */
record CuriousLookup(long accountId, Long caseId, Long referralId, int times, boolean namesake) {

    /** More than a manager asks about in a week is asked about by nobody. */
    static final int MOST = 10;

    /** What is worth asking about: a shared surname first, then what was opened most often. */
    static List<CuriousLookup> worthAsking(List<CuriousLookup> all) {
        return all.stream()
                .sorted(
                        Comparator.comparing(CuriousLookup::namesake)
                                .thenComparing(CuriousLookup::times)
                                .reversed()
                                .thenComparing(CuriousLookup::opened))
                .limit(MOST)
                .toList();
    }

    /** Why it is on the list, in words. */
    String why() {
        if (namesake) {
            return "Same surname as the person";
        }
        return caseId == null ? "Decided nothing about it" : "Does not work the case";
    }

    private long opened() {
        return caseId == null ? referralId : caseId;
    }
}
