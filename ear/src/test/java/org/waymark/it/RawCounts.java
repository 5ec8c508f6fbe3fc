package org.waymark.it;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.reference.Quarter;

/**
 * Every cell of the counts in one text each, as it is kept and as the rows say: referrals, cases
 * and measurements, without the facts and without the classes that make them. Of records that were
 * destroyed nothing is left but their facts, which are taken as they are.
 */
final class RawCounts {

    /** One way of counting: the statement over what is kept, and the one over the rows. */
    record Cut(String name, String kept, String raw) {}

    private static final Quarter FIRST = Quarter.parse("2010Q1");
    private static final Quarter LAST = Quarter.parse("2029Q4");

    /** Since when duplicates and those who died have no outcome: the day of the definition. */
    private static final String ASKED_SINCE =
            "(SELECT MIN(TIMESTAMP(d.valid_from) - INTERVAL (MONTH(d.valid_from) <> 1) HOUR) FROM"
                    + " indicator d WHERE d.code = 'M13-O1' AND d.rule_no >= 2)";

    private static final String SERVICE = "COALESCE(r.service_id, r.proposed_service_id, 0)";
    private static final List<String> STEPS =
            List.of(
                    "r.disposition NOT IN ('EXCLUDED', 'SUPPRESSED')",
                    "c.first_attempt_at IS NOT NULL",
                    "c.contacted_at IS NOT NULL",
                    "c.engaged_at IS NOT NULL",
                    "c.assessed_at IS NOT NULL",
                    "c.active_at IS NOT NULL",
                    "c.closed_at IS NOT NULL");
    private static final List<String> FACTS =
            List.of(
                    "eligible",
                    "attempted",
                    "contacted",
                    "engaged",
                    "assessed",
                    "supported",
                    "closed");

    static final List<Cut> CUTS =
            List.of(
                    journey("AREA", "r.residence_area", "area"),
                    journey("GROUP", "r.crime_group", "crime_group"),
                    ended(),
                    outcomes("SERVICE", "c.service_id", "'-'", "service_id", "'-'"),
                    outcomes("AREA", "0", "r.residence_area", "0", "area"),
                    outcomes("GROUP", "0", "r.crime_group", "0", "crime_group"));

    private RawCounts() {}

    private static Cut journey(String cut, String raw, String fact) {
        StringBuilder ofRows = new StringBuilder();
        StringBuilder ofFacts = new StringBuilder();
        StringBuilder sums = new StringBuilder("COUNT(*)");
        for (int step = 1; step <= STEPS.size(); step++) {
            String name = " AS s" + step;
            ofRows.append(", ").append(String.join(" AND ", STEPS.subList(0, step))).append(name);
            ofFacts.append(", ").append(String.join(" AND ", FACTS.subList(0, step))).append(name);
            sums.append(", SUM(x.s").append(step).append(')');
        }
        return new Cut(
                "journey by " + cut,
                "SELECT CONCAT_WS(' ', quarter, service_id, code, SUM(received), SUM(eligible),"
                        + " SUM(attempted), SUM(contacted), SUM(engaged), SUM(assessed),"
                        + " SUM(supported), SUM(closed)) FROM referral_count WHERE cut = '"
                        + cut
                        + "' GROUP BY quarter, service_id, code HAVING SUM(received) <> 0 OR"
                        + " SUM(eligible) <> 0 OR SUM(closed) <> 0",
                "SELECT CONCAT_WS(' ', x.q, x.s, x.k, "
                        + sums
                        + ") FROM (SELECT "
                        + quarter("r.received_at")
                        + " AS q, "
                        + SERVICE
                        + " AS s, "
                        + raw
                        + " AS k"
                        + ofRows
                        + " FROM referral r LEFT JOIN support_case c ON c.referral_id = r.id WHERE"
                        + " r.victim_type <> 'WITNESS' UNION ALL SELECT received_quarter,"
                        + " service_id, "
                        + fact
                        + ofFacts
                        + " FROM referral_fact WHERE referral_id < 0) x GROUP BY x.q, x.s, x.k");
    }

    private static Cut ended() {
        return new Cut(
                "cases that ended",
                "SELECT CONCAT_WS(' ', quarter, service_id, SUM(closed), SUM(planned)) FROM"
                        + " referral_count WHERE cut = 'CLOSED' GROUP BY quarter, service_id HAVING"
                        + " SUM(closed) <> 0 OR SUM(planned) <> 0",
                "SELECT CONCAT_WS(' ', x.q, x.s, COUNT(*), SUM(x.p)) FROM (SELECT "
                        + quarter("c.closed_at")
                        + " AS q, "
                        + SERVICE
                        + " AS s, COALESCE(c.planned, 0) AS p FROM referral r JOIN support_case c"
                        + " ON c.referral_id = r.id WHERE r.victim_type <> 'WITNESS' AND"
                        + " c.closed_at IS NOT NULL UNION ALL SELECT closed_quarter, service_id,"
                        + " planned FROM referral_fact WHERE referral_id < 0 AND closed_quarter IS"
                        + " NOT NULL) x GROUP BY x.q, x.s");
    }

    private static Cut outcomes(
            String cut, String rawService, String rawCode, String service, String code) {
        return new Cut(
                "outcomes by " + cut,
                "SELECT CONCAT_WS(' ', quarter, service_id, code, item, SUM(improved),"
                        + " SUM(unchanged), SUM(worse), SUM(unpaired)) FROM outcome_count WHERE cut = '"
                        + cut
                        + "' GROUP BY quarter, service_id, code, item HAVING SUM(improved) <> 0 OR"
                        + " SUM(unchanged) <> 0 OR SUM(worse) <> 0 OR SUM(unpaired) <> 0",
                "SELECT CONCAT_WS(' ', x.q, x.s, x.k, x.item, SUM(x.kind = 'IMPROVED'), SUM(x.kind"
                        + " = 'SAME'), SUM(x.kind = 'WORSE'), SUM(x.kind = 'UNPAIRED')) FROM (SELECT"
                        + " y.q, y.s, y.k, y.item, CASE WHEN y.b IS NULL OR y.e IS NULL OR (SELECT"
                        + " f.informant <> l.informant OR f.at >= l.at FROM measurement f, measurement"
                        + " l WHERE f.id = y.bm AND l.id = y.em) THEN 'UNPAIRED' WHEN y.e - y.b >= 2"
                        + " THEN 'IMPROVED' WHEN y.b - y.e >= 2 THEN 'WORSE' ELSE 'SAME' END AS kind"
                        + " FROM (SELECT "
                        + quarter("c.closed_at")
                        + " AS q, "
                        + rawService
                        + " AS s, "
                        + rawCode
                        + " AS k, i.item, "
                        + score("v.score", "ENTRY", "")
                        + " AS b, "
                        + score("v.score", "EXIT", " DESC")
                        + " AS e, "
                        + score("m.id", "ENTRY", "")
                        + " AS bm, "
                        + score("m.id", "EXIT", " DESC")
                        + " AS em FROM support_case c JOIN referral r ON r.id = c.referral_id JOIN"
                        + " instrument_item i ON i.instrument = 'MOJ4' AND i.version_no = 1 WHERE"
                        + " c.closed_at IS NOT NULL AND c.assessed_at IS NOT NULL AND NOT"
                        + " (COALESCE(c.closure_reason, '') IN ('DUPLICATE', 'DECEASED') AND"
                        + " c.closed_at >= "
                        + ASKED_SINCE
                        + ") AND r.victim_type <> 'WITNESS' AND (SELECT COUNT(*) FROM"
                        + " processing_limit l, person a, person b WHERE b.id = c.person_id AND"
                        + " a.identity_id = b.identity_id AND l.person_id = a.id AND l.ended_at IS"
                        + " NULL AND COALESCE(l.purpose, 'ALL') IN ('ALL', 'STATISTICS')) = 0) y"
                        + " UNION ALL SELECT closed_quarter, "
                        + service
                        + ", "
                        + code
                        + ", item, change_kind FROM outcome_fact WHERE case_id < 0) x GROUP BY x.q,"
                        + " x.s, x.k, x.item");
    }

    private static String score(String what, String point, String order) {
        return "(SELECT "
                + what
                + " FROM measurement m JOIN measurement_value v ON v.measurement_id ="
                + " m.id WHERE m.case_id = c.id AND m.instrument = 'MOJ4' AND m.point = '"
                + point
                + "' AND m.superseded_at IS NULL AND v.item = i.item AND v.score IS NOT NULL ORDER"
                + " BY m.at"
                + order
                + ", m.id"
                + order
                + " LIMIT 1)";
    }

    /** The code of the quarter of a column, by the beginnings of quarters in London. */
    private static String quarter(String column) {
        StringBuilder sql = new StringBuilder("CASE");
        for (Quarter each = FIRST; each.compareTo(LAST) <= 0; each = each.next()) {
            sql.append(" WHEN ").append(column).append(" < '");
            sql.append(
                    LocalDateTime.ofInstant(each.to(), ZoneOffset.UTC)
                            .toString()
                            .replace('T', ' '));
            sql.append("' THEN '").append(each.code()).append('\'');
        }
        return sql.append(" END").toString();
    }
}
