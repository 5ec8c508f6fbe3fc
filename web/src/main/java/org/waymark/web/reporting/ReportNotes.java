package org.waymark.web.reporting;

import java.util.List;
import java.util.stream.Stream;

/** What a reader of every report must know. */
public final class ReportNotes {

    private static final List<String> ALL =
            List.of(
                    "Every heading says what is counted: one person can have several cases, and one case"
                            + " several referrals.",
                    "A percentage is of the column its heading names. Its 95% interval (Wilson) is how far"
                            + " it could be off by chance alone.");

    private ReportNotes() {}

    /** The notes of all reports, and those of this one. */
    public static List<String> of(String... own) {
        return Stream.concat(ALL.stream(), Stream.of(own)).toList();
    }
}
