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

    /** What the squared map is, and whose arrangement. */
    static final String MAP =
            "Each square of the map is a borough with its figure; darker is a higher fifth, a dash or a"
                    + " sign is not shown. Arrangement of the squares: London Squared by After the"
                    + " Flood.";

    private ReportNotes() {}

    /** The notes of all reports, and those of this one. */
    public static List<String> of(String... own) {
        return Stream.concat(ALL.stream(), Stream.of(own)).toList();
    }
}
