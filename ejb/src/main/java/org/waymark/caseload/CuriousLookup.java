package org.waymark.caseload;

import java.util.Comparator;
import java.util.List;

/**
 * That somebody opened a case in a week without working it or changing anything in it.
 *
 * @param times how often
 * @param namesake have they the person's surname?
 */
record CuriousLookup(long accountId, long caseId, int times, boolean namesake) {

    /** More than a manager asks about in a week is asked about by nobody. */
    static final int MOST = 10;

    /** What is worth asking about: a shared surname first, then what was opened most often. */
    static List<CuriousLookup> worthAsking(List<CuriousLookup> all) {
        return all.stream()
                .sorted(
                        Comparator.comparing(CuriousLookup::namesake)
                                .thenComparing(CuriousLookup::times)
                                .reversed()
                                .thenComparing(CuriousLookup::caseId))
                .limit(MOST)
                .toList();
    }

    /** Why it is on the list, in words. */
    String why() {
        return namesake ? "Same surname as the person" : "Does not work the case";
    }
}
