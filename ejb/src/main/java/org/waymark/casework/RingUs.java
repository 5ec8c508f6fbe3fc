package org.waymark.casework;

import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/** The number that letters and texts ask people to ring. */
final class RingUs {

    private static final int LONGEST = 40;

    private RingUs() {}

    /**
     * What was typed, as a number.
     *
     * @throws BadInput when it is none
     */
    static String number(String typed) {
        String number =
                TypedText.required(
                        "phone", typed, LONGEST, "Enter the number that people are to ring.");
        if (!number.matches("\\+?[0-9 ()-]{5,}")) {
            throw new BadInput("phone", "Enter a telephone number, such as 020 7946 0018.");
        }
        return number;
    }
}
