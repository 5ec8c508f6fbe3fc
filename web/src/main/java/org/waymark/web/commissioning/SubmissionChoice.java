package org.waymark.web.commissioning;

import org.waymark.shared.NotFound;

/** Which submission of a return an address asks for. */
final class SubmissionChoice {

    private SubmissionChoice() {}

    /**
     * The number; 0 for the last one, when nothing is asked for.
     *
     * @throws NotFound for anything that is no number of a submission
     */
    static int of(String asked) {
        if (asked == null || asked.isEmpty()) {
            return 0;
        }
        if (!asked.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound();
        }
        return Integer.parseInt(asked);
    }
}
