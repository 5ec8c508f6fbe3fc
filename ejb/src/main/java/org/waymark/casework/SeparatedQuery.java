package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Reads whom safeguarding leads keep apart, and who works with whom. */
@ApplicationScoped
class SeparatedQuery {

    /** The last word of any organisation about the two. */
    private static final String SEPARATE =
            "EXISTS (SELECT 1 FROM collision_decision d WHERE d.collision_id = x.id AND d.decision ="
                    + " 'SEPARATE' AND NOT EXISTS (SELECT 1 FROM collision_decision e WHERE"
                    + " e.collision_id = d.collision_id AND e.organisation_id = d.organisation_id AND"
                    + " e.id > d.id))";

    private static final String OTHERS =
            "SELECT x.person_id FROM person me JOIN person z ON z.identity_id = me.identity_id JOIN"
                    + " referral v ON v.person_id = z.id JOIN collision x ON x.referral_id = v.id WHERE"
                    + " me.id = ? AND "
                    + SEPARATE
                    + " UNION SELECT v.person_id FROM person me JOIN person z ON z.identity_id ="
                    + " me.identity_id JOIN collision x ON x.person_id = z.id JOIN referral v ON v.id ="
                    + " x.referral_id WHERE me.id = ? AND "
                    + SEPARATE;

    /** Works it, has worked it to its end, is named on it, or covers for who works it. */
    private static final String WORKS =
            "SELECT 1 FROM person me JOIN person z ON z.identity_id = me.identity_id JOIN support_case"
                    + " c ON c.person_id = z.id WHERE me.id = ? AND (c.worker_id = ? OR EXISTS (SELECT"
                    + " 1 FROM named_staff n WHERE n.case_id = c.id AND n.account_id = ? AND"
                    + " n.ended_at IS NULL) OR EXISTS (SELECT 1 FROM therapy_course t WHERE t.case_id ="
                    + " c.id AND t.therapist_id = ?) OR EXISTS (SELECT 1 FROM case_therapist h WHERE"
                    + " h.case_id = c.id AND h.account_id = ? AND h.live = 1) OR EXISTS (SELECT 1 FROM cover v WHERE v.worker_id"
                    + " = c.worker_id AND v.service_id = c.service_id AND v.cover_id = ? AND v.ended_at"
                    + " IS NULL AND v.until_on >= ?)) LIMIT 1";

    /**
     * Everybody of {@link #WORKS}: open work that can be handed over, or what was worked to its
     * end.
     */
    private static final String WITH =
            "SELECT a.id, COALESCE(MAX(a.live), 0) FROM (SELECT c.worker_id AS id, c.is_open AS live FROM %1$s"
                    + " WHERE me.id = ? UNION ALL SELECT n.account_id, c.is_open FROM %1$s JOIN"
                    + " named_staff n ON n.case_id = c.id AND n.ended_at IS NULL WHERE me.id = ? UNION"
                    + " ALL SELECT t.therapist_id, c.is_open AND t.state = 'OPEN' FROM %1$s JOIN"
                    + " therapy_course t ON t.case_id = c.id WHERE me.id = ? UNION ALL SELECT"
                    + " h.account_id, c.is_open FROM %1$s JOIN case_therapist h ON h.case_id = c.id AND"
                    + " h.live = 1 WHERE me.id = ? UNION ALL SELECT v.cover_id, c.is_open FROM %1$s"
                    + " JOIN cover v ON v.worker_id = c.worker_id AND v.service_id = c.service_id AND"
                    + " v.ended_at IS NULL AND v.until_on >= ? WHERE me.id = ?) a WHERE a.id IS NOT"
                    + " NULL GROUP BY a.id";

    private static final String OF_PERSON =
            "person me JOIN person z ON z.identity_id = me.identity_id JOIN support_case c ON"
                    + " c.person_id = z.id";

    private static final String COVERS =
            "SELECT v.cover_id FROM cover v WHERE v.worker_id = ? AND v.service_id = ? AND v.ended_at IS"
                    + " NULL AND v.until_on >= ?";

    private static final String OF_WORKER =
            "SELECT DISTINCT c.person_id FROM support_case c JOIN person me ON me.id = c.person_id JOIN"
                    + " person z ON z.identity_id = me.identity_id WHERE c.worker_id = ? AND"
                    + " c.service_id = ? AND c.is_open = TRUE AND (EXISTS (SELECT 1 FROM collision x"
                    + " WHERE x.person_id = z.id AND "
                    + SEPARATE
                    + ") OR EXISTS (SELECT 1 FROM referral r JOIN collision x ON x.referral_id = r.id"
                    + " WHERE r.person_id = z.id AND "
                    + SEPARATE
                    + "))";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** From whom this person is kept apart. */
    List<Long> others(long personId) {
        return ids(OTHERS, personId, personId);
    }

    boolean works(long workerId, long personId, LocalDate today) {
        return !ids(WORKS, personId, workerId, workerId, workerId, workerId, workerId, today)
                .isEmpty();
    }

    /** Who works with a person: true for those who do now, false for those who did. */
    Map<Long, Boolean> workersOf(long personId, LocalDate today) {
        Query query = entityManager.createNativeQuery(WITH.formatted(OF_PERSON));
        for (int i = 1; i <= 4; i++) {
            query.setParameter(i, personId);
        }
        query.setParameter(5, today).setParameter(6, personId);
        Map<Long, Boolean> workers = new TreeMap<>();
        for (Row row : Row.of(query.getResultList())) {
            workers.put(row.number(0), row.number(1) != 0);
        }
        return workers;
    }

    /** Who covers for a worker in a service now, or will. */
    List<Long> coversFor(long workerId, long serviceId, LocalDate today) {
        return ids(COVERS, workerId, serviceId, today);
    }

    /** Whom of a worker's open cases of a service somebody is kept apart from. */
    List<Long> separatedOf(long workerId, long serviceId) {
        return ids(OF_WORKER, workerId, serviceId);
    }

    private List<Long> ids(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<Long> ids = new ArrayList<>();
        query.getResultList().forEach(each -> ids.add(Columns.number(each)));
        return ids;
    }
}
