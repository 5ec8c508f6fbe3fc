package org.waymark.referral;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the police sent of the crime and of themselves, for whoever has to ring them.
 *
 * @param force code of {@code police_force}
 * @param crimeRef opaque, and unique only within a force; null where it was not reported
 * @param officer name of the officer in the case
 * @param officerNumber collar number
 * @param officerContact telephone or e-mail of the officer
 * @param dashScore yes answers in the checklist of the police
 * @param dashGrade what the police made of it
 */
public record PoliceSide(
        String force,
        String crimeRef,
        String officer,
        String officerNumber,
        String officerContact,
        Integer dashScore,
        String dashGrade) {

    private static final int PARTS = 7;

    /** SQL of the columns of a referral {@code r} that {@link #of} reads, in its order. */
    public static final String COLUMNS =
            "r.sending_force, r.crime_ref, r.officer_name, r.officer_number, r.officer_contact,"
                    + " r.dash_score, r.dash_grade";

    /** Reads it from a row, from a column on. */
    public static PoliceSide of(Object[] row, int from) {
        if (row.length < from + PARTS) {
            throw new IllegalArgumentException("the columns of the police are not all there");
        }
        return new PoliceSide(
                (String) row[from],
                (String) row[from + 1],
                (String) row[from + 2],
                (String) row[from + 3],
                (String) row[from + 4],
                row[from + 5] == null ? null : ((Number) row[from + 5]).intValue(),
                (String) row[from + 6]);
    }

    /** Name, number and contact of the officer, as far as they are known; empty when none is. */
    public String officerInWords() {
        return Stream.of(officer, officerNumber, officerContact)
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Score and grade of the checklist of the police; empty when they sent none. */
    public String dashInWords() {
        String grade =
                dashGrade == null || dashGrade.isBlank() ? null : "graded " + dashGrade.strip();
        String score =
                dashScore == null
                        ? null
                        : dashScore + " yes " + (dashScore == 1 ? "answer" : "answers");
        return Stream.of(score, grade)
                .filter(each -> each != null)
                .collect(Collectors.joining(", "));
    }
}
