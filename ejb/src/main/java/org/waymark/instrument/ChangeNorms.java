package org.waymark.instrument;

/**
 * What is a reliable change for somebody of their age and sex, as rows that whoever runs the
 * service loads from the publisher's table. A row for their own sex goes before one for any;
 * without a row, an age or a sex nothing is judged.
 */
public final class ChangeNorms {

    /** A condition over the instrument {@code t}: are there rows for it? */
    public static final String OF_INSTRUMENT =
            "EXISTS (SELECT 1 FROM change_rule n WHERE n.instrument = t.code AND n.version_no ="
                    + " t.version_no)";

    /**
     * The least difference that is more than chance, for the measure {@code m} of the instrument
     * {@code t}: the instrument's own, or that of their age and sex on the day it was asked.
     */
    public static final String RELIABLE = "COALESCE(t.reliable_change, " + of("reliable_tenths");

    /** Where the clinical range begins, in the same way. */
    public static final String CUT_OFF = "COALESCE(t.cut_off, " + of("cut_tenths");

    private ChangeNorms() {}

    private static String of(String column) {
        return "(SELECT n."
                + column
                + " / 10 FROM change_rule n JOIN support_case y ON y.id = m.case_id JOIN person h ON"
                + " h.id = y.person_id WHERE n.instrument = t.code AND n.version_no = t.version_no AND"
                + " (n.sex = 'ANY' OR LEFT(n.sex, 1) = h.sex) AND TIMESTAMPDIFF(YEAR, h.date_of_birth,"
                + " m.begun_at) BETWEEN n.age_from AND n.age_to AND n.valid_from <= DATE(m.begun_at)"
                + " AND (n.valid_to IS NULL OR n.valid_to > DATE(m.begun_at)) ORDER BY n.sex = 'ANY',"
                + " n.age_from DESC, n.id LIMIT 1))";
    }
}
