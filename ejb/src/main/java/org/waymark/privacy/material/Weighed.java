package org.waymark.privacy.material;

import java.time.LocalDate;

/**
 * What was weighed; all of it may be empty while it is being prepared.
 *
 * @param relevant the answer to {@link Basis#relevance}
 * @param proportionate the answer to {@link Basis#proportion}
 * @param higherTest counselling information is likely to have substantial probative value
 * @param notice null when nobody has looked yet
 * @param noticeOn date of the notice
 * @param noticeWhy why there is none
 * @param view null when nobody has asked yet
 * @param words the victim's own, or why they were not asked
 */
public record Weighed(
        boolean relevant,
        boolean proportionate,
        String testWhy,
        boolean higherTest,
        String higherWhy,
        Notice notice,
        LocalDate noticeOn,
        String noticeWhy,
        VictimView view,
        String words,
        String adviceFrom,
        LocalDate adviceOn,
        String advice) {

    /** Nothing was weighed yet. */
    public static final Weighed NOTHING =
            new Weighed(
                    false, false, null, false, null, null, null, null, null, null, null, null,
                    null);

    boolean hasAdvice() {
        return adviceFrom != null && adviceOn != null && advice != null;
    }
}
