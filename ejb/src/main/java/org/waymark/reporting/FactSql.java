package org.waymark.reporting;

/**
 * How facts are made out of referrals and cases: one statement for each table, used for one record
 * as well as for all of them, so that both count by the same rule.
 */
final class FactSql {

    /**
     * The version whose questions count for a case: of its last exit, else of its last entry, else
     * the newest that was in force when it was closed. An answer to another version is not compared
     * with it, so such a case is unpaired.
     */
    private static final String VERSION =
            "COALESCE((SELECT w.instrument_version FROM measurement w WHERE w.case_id = c.id AND"
                    + " w.instrument = 'MOJ4' AND w.superseded_at IS NULL ORDER BY w.point = 'EXIT'"
                    + " DESC, w.point = 'ENTRY' DESC, w.at DESC, w.id DESC LIMIT 1), (SELECT"
                    + " MAX(t.version_no) FROM instrument t WHERE t.code = 'MOJ4' AND t.valid_from <="
                    + " DATE(c.closed_at)), 1)";

    /**
     * From the quarter in which the definition says so nobody is expected to have an exit
     * measurement of whom it was found that they have another case, or have died. A quarter before
     * counts as its definition says.
     */
    private static final String NOBODY_TO_ASK =
            "(COALESCE(s.reason, '') IN ('DUPLICATE', 'DECEASED') AND s.closed_quarter >= (SELECT"
                    + " MIN(CONCAT(YEAR(d.valid_from - INTERVAL 3 MONTH), 'Q', QUARTER(d.valid_from -"
                    + " INTERVAL 3 MONTH))) FROM indicator d WHERE d.code = 'M13-O1' AND d.rule_no >="
                    + " 2))";

    private FactSql() {}

    /**
     * Service 0 is "not yet with a service"; unmapped offences and unknown areas keep rows of their
     * own.
     *
     * @param receivedQuarter expression for the quarter of receipt; a parameter, or SQL over {@code
     *     r}
     * @param closedQuarter the same for the quarter of closure, over {@code c}
     * @param condition which referrals
     */
    static String referrals(String receivedQuarter, String closedQuarter, String condition) {
        return "INSERT INTO referral_fact (referral_id, received_quarter, closed_quarter,"
                + " service_id, area, crime_group, source, eligible, accepted, attempted,"
                + " contacted, engaged, assessed, supported, closed, planned) SELECT r.id, "
                + receivedQuarter
                + ", "
                + closedQuarter
                + ", COALESCE(r.service_id, r.proposed_service_id, 0), r.residence_area,"
                + " r.crime_group, r.source, r.disposition NOT IN ('EXCLUDED', 'SUPPRESSED'), c.id"
                + " IS NOT NULL, c.first_attempt_at IS NOT NULL, c.contacted_at IS NOT NULL,"
                + " c.engaged_at IS NOT NULL, c.assessed_at IS NOT NULL, c.active_at IS NOT NULL,"
                + " c.closed_at IS NOT NULL, COALESCE(c.planned, FALSE) FROM referral r LEFT JOIN"
                + " support_case c ON c.referral_id = r.id WHERE NOT ("
                + Witness.OF_REFERRAL
                + ") AND "
                + condition
                + " ON DUPLICATE KEY UPDATE closed_quarter = VALUES(closed_quarter), service_id ="
                + " VALUES(service_id), area = VALUES(area), crime_group = VALUES(crime_group),"
                + " eligible = VALUES(eligible), accepted = VALUES(accepted), attempted ="
                + " VALUES(attempted), contacted = VALUES(contacted), engaged = VALUES(engaged),"
                + " assessed = VALUES(assessed), supported = VALUES(supported), closed ="
                + " VALUES(closed), planned = VALUES(planned)";
    }

    /**
     * The first entry and the last exit score of each item, and whether the difference counts as a
     * change; for the cases that were assessed. They are a pair only where the same one answered
     * both times, and the entry before the exit.
     *
     * @param closedQuarter expression for the quarter of closure; a parameter, or SQL over {@code
     *     c}
     * @param condition which closed cases
     */
    static String outcomes(String closedQuarter, String condition) {
        return "INSERT INTO outcome_fact (case_id, item, closed_quarter, service_id, area,"
                + " crime_group, entry_score, exit_score, change_kind) SELECT s.case_id, s.item,"
                + " s.closed_quarter, s.service_id, s.area, s.crime_group, b.score, e.score, CASE"
                + " WHEN b.score IS NULL OR e.score IS NULL OR f.informant <> l.informant OR f.at"
                + " >= l.at THEN 'UNPAIRED' WHEN (e.score - b.score) * s.direction"
                + " >= s.least_change THEN 'IMPROVED' WHEN (b.score - e.score) *"
                + " s.direction >= s.least_change THEN 'WORSE' ELSE 'SAME' END FROM (SELECT c.id AS"
                + " case_id, i.item, "
                + closedQuarter
                + " AS closed_quarter, c.closure_reason AS reason, c.service_id, r.residence_area"
                + " AS area, r.crime_group, i.least_change, CASE WHEN i.higher_is_better THEN 1"
                + " ELSE -1 END AS direction, "
                + asked("ENTRY", "m.at, m.id")
                + " AS first_id, "
                + asked("EXIT", "m.at DESC, m.id DESC")
                + " AS last_id FROM support_case c JOIN referral r ON r.id = c.referral_id JOIN"
                + " instrument_item i ON i.instrument = 'MOJ4' AND i.version_no = "
                + VERSION
                + " WHERE "
                + condition
                + " AND NOT "
                + Witness.OF_CASE
                + " AND c.closed_at IS NOT NULL AND c.assessed_at IS NOT NULL AND NOT "
                + StatisticsObjection.OF_CASE
                + ") s LEFT JOIN measurement f ON f.id = s.first_id LEFT JOIN measurement_value b"
                + " ON b.measurement_id = f.id AND b.item = s.item LEFT JOIN measurement l ON l.id"
                + " = s.last_id LEFT JOIN measurement_value e ON e.measurement_id = l.id AND e.item"
                + " = s.item WHERE NOT "
                + NOBODY_TO_ASK;
    }

    private static String asked(String point, String order) {
        return "(SELECT m.id FROM measurement m JOIN measurement_value v ON v.measurement_id ="
                + " m.id WHERE m.case_id = c.id AND m.point = '"
                + point
                + "' AND m.instrument = 'MOJ4' AND m.instrument_version = i.version_no AND"
                + " m.superseded_at IS NULL AND v.item = i.item AND v.score IS NOT NULL ORDER"
                + " BY "
                + order
                + " LIMIT 1)";
    }
}
