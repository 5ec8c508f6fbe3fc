package org.waymark.casework;

import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/** The reason a worker gives for doing what is not done as a rule. */
final class Reasons {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    private Reasons() {}

    /** Refuses what is too short to tell anybody anything. */
    static String require(String field, String reason, String otherwise) {
        if (reason == null || reason.strip().length() < SHORTEST) {
            throw new BadInput(field, otherwise);
        }
        return TypedText.required(field, reason, LONGEST, otherwise);
    }

    static String orNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
