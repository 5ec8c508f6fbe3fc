package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;

/**
 * Writes the facts of one referral and of one case's outcomes. What each column counts stands in
 * the definitions.
 */
@ApplicationScoped
class FactStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void refreshReferral(long referralId) {
        entityManager.flush();
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT r.received_at, c.closed_at FROM referral r LEFT JOIN"
                                        + " support_case c ON c.referral_id = r.id WHERE r.id = ?")
                        .setParameter(1, referralId)
                        .getResultList();
        if (rows.isEmpty()) {
            return;
        }
        Object[] dates = (Object[]) rows.get(0);
        entityManager
                .createNativeQuery(REFERRAL_FACT)
                .setParameter(1, Quarter.of(Columns.instant(dates[0])).code())
                .setParameter(2, quarter(dates[1]))
                .setParameter(3, referralId)
                .executeUpdate();
    }

    /** Outcomes belong to closed cases: an open case has none, a re-opened one loses its own. */
    void refreshOutcomes(long caseId) {
        entityManager
                .createNativeQuery("DELETE FROM outcome_fact WHERE case_id = ?")
                .setParameter(1, caseId)
                .executeUpdate();
        Object closed =
                entityManager
                        .createNativeQuery("SELECT closed_at FROM support_case WHERE id = ?")
                        .setParameter(1, caseId)
                        .getSingleResult();
        if (closed != null) {
            entityManager
                    .createNativeQuery(OUTCOME_FACT)
                    .setParameter(1, quarter(closed))
                    .setParameter(2, caseId)
                    .executeUpdate();
        }
    }

    private static String quarter(Object column) {
        Instant at = Columns.instant(column);
        return at == null ? null : Quarter.of(at).code();
    }

    /**
     * Service 0 is "not yet with a service"; unmapped offences and unknown areas keep rows of their
     * own.
     */
    static final String REFERRAL_FACT =
            "INSERT INTO referral_fact (referral_id, received_quarter, closed_quarter, service_id,"
                    + " area, crime_group, source, eligible, accepted, attempted, contacted, engaged,"
                    + " assessed, supported, closed, planned) SELECT r.id, ?, ?,"
                    + " COALESCE(r.service_id, r.proposed_service_id, 0), r.residence_area,"
                    + " r.crime_group, r.source, r.disposition NOT IN ('EXCLUDED', 'SUPPRESSED')"
                    + " AND r.state <> 'WITHDRAWN', c.id IS NOT NULL, c.first_attempt_at IS NOT"
                    + " NULL, c.contacted_at IS NOT NULL, c.engaged_at IS NOT NULL, c.assessed_at"
                    + " IS NOT NULL, c.active_at IS NOT NULL, c.closed_at IS NOT NULL,"
                    + " COALESCE(c.planned, FALSE) FROM referral r LEFT JOIN support_case c ON"
                    + " c.referral_id = r.id WHERE r.id = ? ON DUPLICATE KEY UPDATE closed_quarter ="
                    + " VALUES(closed_quarter), service_id = VALUES(service_id), area ="
                    + " VALUES(area), crime_group = VALUES(crime_group), eligible ="
                    + " VALUES(eligible), accepted = VALUES(accepted), attempted ="
                    + " VALUES(attempted), contacted = VALUES(contacted), engaged ="
                    + " VALUES(engaged), assessed = VALUES(assessed), supported ="
                    + " VALUES(supported), closed = VALUES(closed), planned = VALUES(planned)";

    /**
     * The first entry and the last exit score of each item, and whether the difference counts as a
     * change.
     */
    static final String OUTCOME_FACT =
            "INSERT INTO outcome_fact (case_id, item, closed_quarter, service_id, area, crime_group,"
                    + " entry_score, exit_score, change_kind) SELECT s.case_id, s.item, ?,"
                    + " s.service_id, s.area, s.crime_group, s.entry_score, s.exit_score, CASE WHEN"
                    + " s.entry_score IS NULL OR s.exit_score IS NULL THEN 'UNPAIRED' WHEN"
                    + " (s.exit_score - s.entry_score) * s.direction >= s.least_change THEN"
                    + " 'IMPROVED' WHEN (s.entry_score - s.exit_score) * s.direction >="
                    + " s.least_change THEN 'WORSE' ELSE 'SAME' END FROM (SELECT c.id AS case_id,"
                    + " i.item, c.service_id, r.residence_area AS area, r.crime_group,"
                    + " i.least_change, CASE WHEN i.higher_is_better THEN 1 ELSE -1 END AS"
                    + " direction, (SELECT v.score FROM measurement m JOIN measurement_value v ON"
                    + " v.measurement_id = m.id WHERE m.case_id = c.id AND m.point = 'ENTRY' AND"
                    + " m.superseded_at IS NULL AND v.item = i.item AND v.score IS NOT NULL ORDER BY"
                    + " m.at LIMIT 1) AS entry_score, (SELECT v.score FROM measurement m JOIN"
                    + " measurement_value v ON v.measurement_id = m.id WHERE m.case_id = c.id AND"
                    + " m.point = 'EXIT' AND m.superseded_at IS NULL AND v.item = i.item AND v.score"
                    + " IS NOT NULL ORDER BY m.at DESC LIMIT 1) AS exit_score FROM support_case c"
                    + " JOIN referral r ON r.id = c.referral_id JOIN instrument_item i ON"
                    + " i.instrument = 'MOJ4' AND i.version_no = 1 WHERE c.id = ? AND c.assessed_at"
                    + " IS NOT NULL) s";
}
