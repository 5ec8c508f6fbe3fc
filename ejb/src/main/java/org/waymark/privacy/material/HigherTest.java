package org.waymark.privacy.material;

import org.waymark.shared.BadInput;

/**
 * What has to be there before counselling information is asked of its author or given: it was asked
 * for, the higher test (substantial probative value) is met and reasoned, and legal advice was had.
 */
final class HigherTest {

    private HigherTest() {}

    /**
     * @throws BadInput naming the first thing that is missing
     */
    static void require(Asked asked, Weighed weighed) {
        if (!asked.isCounsellingAsked()) {
            throw new BadInput("decision", "Counselling information is not asked for.");
        }
        if (!weighed.higherTest() || weighed.higherWhy() == null) {
            throw new BadInput(
                    "decision",
                    "Counselling information stays withheld: the higher test is not met or not"
                            + " reasoned.");
        }
        if (!weighed.hasAdvice()) {
            throw new BadInput(
                    "decision", "Counselling information stays withheld without legal advice.");
        }
    }
}
