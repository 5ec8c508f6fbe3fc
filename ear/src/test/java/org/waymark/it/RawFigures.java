package org.waymark.it;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.waymark.reference.Quarter;

/**
 * The figures of a quarter counted the long way, from referrals, cases, attempts, measurements and
 * surveys, without any of the tables or classes that the page has them from.
 */
final class RawFigures {

    private static final String NAMES =
            " LEFT JOIN area a ON a.code = r.residence_area LEFT JOIN code_list_entry g ON"
                    + " g.list_code = 'crime_group' AND g.code = r.crime_group";

    private static final String REFERRALS =
            "SELECT COUNT(*) FROM referral r LEFT JOIN support_case c ON c.referral_id = r.id LEFT"
                    + " JOIN service s ON s.id = COALESCE(r.service_id, r.proposed_service_id)"
                    + NAMES
                    + " WHERE r.victim_type <> 'WITNESS' AND r.received_at >= ? AND r.received_at <"
                    + " ?";

    private static final List<String> STEPS =
            List.of(
                    "Received",
                    "Eligible",
                    "Contact attempted",
                    "Contacted",
                    "Took up the offer",
                    "Assessed",
                    "Engaged",
                    "Closed");

    private static final List<String> CONDITIONS =
            List.of(
                    "",
                    " AND r.disposition NOT IN ('EXCLUDED', 'SUPPRESSED')",
                    " AND EXISTS (SELECT 1 FROM contact_attempt t WHERE t.case_id = c.id)",
                    " AND EXISTS (SELECT 1 FROM contact_attempt t WHERE t.case_id = c.id AND"
                            + " t.outcome IN ('SPOKE_SAFE_TO_TALK', 'ANSWERED_IN_WRITING',"
                            + " 'CALL_BACK_ARRANGED', 'DECLINED'))",
                    " AND c.engaged_at IS NOT NULL",
                    " AND EXISTS (SELECT 1 FROM needs_assessment n WHERE n.case_id = c.id)",
                    " AND c.active_at IS NOT NULL",
                    " AND c.closed_at IS NOT NULL");

    private static final Map<String, String> ITEMS =
            Map.of(
                    "Coping better", "COPING",
                    "Improved health and wellbeing", "HEALTH",
                    "Better able to cope with aspects of everyday life", "COPING_LIFE",
                    "Increased feelings of safety", "SAFETY",
                    "Better informed and able to deal with the criminal justice system", "JUSTICE");

    private static final Map<String, String> CHANGES =
            Map.of(
                    "Improved", "last_score - first_score >= 2",
                    "Worse", "first_score - last_score >= 2",
                    "Same", "ABS(last_score - first_score) < 2",
                    "Pairs", "TRUE");

    private static final String PAIRS =
            "SELECT COUNT(*) FROM (SELECT "
                    + score("ENTRY", "")
                    + " AS first_score, "
                    + score("EXIT", " DESC")
                    + " AS last_score FROM support_case c WHERE c.closed_at >= ? AND c.closed_at <"
                    + " ? AND c.assessed_at IS NOT NULL AND (SELECT r.victim_type FROM referral r"
                    + " WHERE r.id = c.referral_id) <> 'WITNESS' AND (SELECT COUNT(*) FROM"
                    + " processing_limit l, person a, person b WHERE b.id = c.person_id AND"
                    + " a.identity_id = b.identity_id AND l.person_id = a.id AND l.ended_at IS NULL"
                    + " AND COALESCE(l.purpose, 'ALL') IN ('ALL', 'STATISTICS')) = 0) p WHERE"
                    + " first_score IS NOT NULL AND last_score IS NOT NULL AND ";

    private final Quarter quarter;
    private final Object from;
    private final Object to;

    RawFigures(Quarter quarter) {
        this.quarter = quarter;
        this.from = LocalDateTime.ofInstant(quarter.from(), ZoneOffset.UTC);
        this.to = LocalDateTime.ofInstant(quarter.to(), ZoneOffset.UTC);
    }

    /** Referrals that reached a step and all before, of all or of one value of a list. */
    long step(String label, String by, String value) {
        String reached = String.join("", CONDITIONS.subList(0, STEPS.indexOf(label) + 1));
        return of(REFERRALS + reached, by, value, from, to);
    }

    /** Different people referred, or engaged, from a quarter on to the end of this one. */
    long people(Quarter first, boolean engaged) {
        return Running.number(
                REFERRALS
                                .replace("COUNT(*)", "COUNT(DISTINCT w.identity_id)")
                                .replace(
                                        "FROM referral r",
                                        "FROM referral r JOIN person w ON w.id = r.person_id")
                        + String.join(
                                "",
                                CONDITIONS.subList(0, engaged ? STEPS.indexOf("Engaged") + 1 : 1)),
                LocalDateTime.ofInstant(first.from(), ZoneOffset.UTC),
                to);
    }

    static boolean isStep(String label) {
        return STEPS.contains(label);
    }

    /** Cases with a pair of measurements and this change, or all pairs. */
    long pairs(String item, String change) {
        String code = ITEMS.get(item);
        return Running.number(PAIRS + CHANGES.get(change), code, code, from, to);
    }

    long sent(Quarter of) {
        return Running.number(
                "SELECT COUNT(*) FROM survey_invitation WHERE sent = TRUE AND quarter = ?",
                of.code());
    }

    long answered(Quarter of, boolean satisfied) {
        return Running.number(answers(satisfied), of.code());
    }

    /** Answers of the quarter by one value of a list. */
    long answered(boolean satisfied, String by, String value) {
        String sql =
                answers(satisfied)
                        .replace(
                                " WHERE",
                                " JOIN service s ON s.id = r.service_id LEFT JOIN area a ON a.code"
                                        + " = r.area LEFT JOIN code_list_entry g ON g.list_code ="
                                        + " 'crime_group' AND g.code = r.crime_group WHERE");
        return of(sql, by, value, quarter.code());
    }

    /** Referrals without a crime group, a borough or a service. */
    long without(String gap) {
        return Running.number(
                REFERRALS
                        + switch (gap) {
                            case "Crime group not mapped" -> " AND r.crime_group = 'UNMAPPED'";
                            case "Borough of residence not known" ->
                                    " AND r.residence_area = 'UNKNOWN'";
                            case "Not yet with a service" -> " AND s.id IS NULL";
                            default -> throw new AssertionError("nobody knows " + gap);
                        },
                from,
                to);
    }

    /** Referrals of somebody who had been referred in the twelve months before. */
    long again(boolean withCase) {
        return Running.number(
                REFERRALS
                        + (withCase ? " AND c.id IS NOT NULL" : "")
                        + " AND r.parent_id IS NULL AND EXISTS (SELECT 1 FROM referral e JOIN"
                        + " person x ON x.id = e.person_id JOIN person y ON y.identity_id ="
                        + " x.identity_id WHERE y.id = r.person_id AND e.id <> r.id AND"
                        + " e.received_at < r.received_at AND e.received_at + INTERVAL 12 MONTH >="
                        + " r.received_at)",
                from,
                to);
    }

    long withdrawn() {
        return Running.number(REFERRALS + " AND r.state = 'WITHDRAWN'", from, to);
    }

    private static String answers(boolean satisfied) {
        return "SELECT COUNT(*) FROM survey_response r WHERE r.quarter = ? AND r.satisfaction >= "
                + (satisfied ? 5 : 1);
    }

    private static long of(String sql, String by, String value, Object... parameters) {
        if (by.isEmpty()) {
            return Running.number(sql, parameters);
        }
        Object[] all = java.util.Arrays.copyOf(parameters, parameters.length + 1);
        all[parameters.length] = value;
        return Running.number(
                sql
                        + switch (by) {
                            case "Service" -> " AND COALESCE(s.name, 'Not yet with a service') = ?";
                            case "Borough of residence" -> " AND a.name = ?";
                            default -> " AND g.label = ?";
                        },
                all);
    }

    private static String score(String point, String order) {
        return "(SELECT v.score FROM measurement m JOIN measurement_value v ON v.measurement_id ="
                + " m.id WHERE m.case_id = c.id AND m.point = '"
                + point
                + "' AND m.superseded_at IS NULL AND v.item = ? AND v.score IS NOT NULL ORDER BY"
                + " m.at"
                + order
                + ", m.id"
                + order
                + " LIMIT 1)";
    }
}
