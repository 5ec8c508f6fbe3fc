package org.waymark.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that was done to them again, as they told it.
 *
 * @param on the day it happened
 * @param kind a code of {@code further_incident_kind}
 * @param policeOn the day police were told; null when they were not
 * @param crimeReference null when there is none
 * @param evidence what there is to show for it, and who has it; null when nothing is known of any
 * @param struck why it is an error; null while it stands
 * @param sent the report by which we told police; null when none was sent
 * @param unwantedOn when it was last written down that they do not want police to be told; stays
 *     when they change their mind, null when they never said so
 */
public record FurtherIncident(
        long id,
        LocalDate on,
        String kind,
        Police police,
        LocalDate policeOn,
        String what,
        String place,
        String crimeReference,
        String evidence,
        String struck,
        String by,
        Instant at,
        Sent sent,
        LocalDate unwantedOn) {

    /** As many reports in half a year as give a right to a case review everywhere. */
    static final int REPORTS_FOR_REVIEW = 3;

    private static final int MONTHS_OF_REPORTS = 6;

    /** Whether police know, and by whom. */
    public enum Police {
        NOT_TOLD("Police were not told", false),
        UNWANTED("They do not want police to be told", false),
        THEY("They told police", true),
        WE("We told police for them", true),
        OTHERS("Somebody else told police", true);

        private final String label;
        private final boolean told;

        Police(String label, boolean told) {
            this.label = label;
            this.told = told;
        }

        public String label() {
            return label;
        }

        public boolean isTold() {
            return told;
        }
    }

    /**
     * A report that was sent from here.
     *
     * @param openedAt when the force first opened it; null before
     */
    public record Sent(String reference, Instant openedAt) {}

    /**
     * What police know, as filled in.
     *
     * @param on the day they were told; null when they were not
     */
    public record Report(Police police, LocalDate on, String crimeReference) {}

    /** An incident as filled in. */
    public record Form(
            LocalDate on, String kind, String what, String place, String evidence, Report report) {}

    /**
     * How often it happened.
     *
     * @param inYear in the twelve months up to today
     * @param toldInHalfYear of which police were told, in the six months up to today
     */
    public record Pattern(int inYear, int toldInHalfYear) {

        /** Has the council to review what was done about it, when they ask? */
        public boolean isReviewDue() {
            return toldInHalfYear >= REPORTS_FOR_REVIEW;
        }
    }

    public boolean isStruck() {
        return struck != null;
    }

    /** Of those that stand. */
    public static Pattern pattern(List<FurtherIncident> all, LocalDate today) {
        return new Pattern(
                (int) all.stream().filter(each -> each.isSince(today.minusYears(1), today)).count(),
                (int)
                        all.stream()
                                .filter(each -> each.police.isTold())
                                .filter(
                                        each ->
                                                each.isSince(
                                                        today.minusMonths(MONTHS_OF_REPORTS),
                                                        today))
                                .count());
    }

    private boolean isSince(LocalDate first, LocalDate today) {
        return !isStruck() && on.isAfter(first) && !on.isAfter(today);
    }
}
