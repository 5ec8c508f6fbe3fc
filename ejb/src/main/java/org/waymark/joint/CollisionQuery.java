package org.waymark.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.List;
import org.waymark.shared.Row;

/**
 * Reads collisions for the safeguarding lead of one organisation, and keeps what was decided. A
 * side that is restricted exists for those named on it alone, and nobody decides about people they
 * know.
 */
@ApplicationScoped
class CollisionQuery {

    /** Rows of one page. */
    static final int PAGE = 25;

    /** Sides: v the victim of the referral, o the other one. */
    private static final String SIDES =
            " FROM collision x JOIN referral v ON v.id = x.referral_id JOIN person vp ON vp.id ="
                    + " v.person_id JOIN service vs ON vs.id = COALESCE(v.service_id,"
                    + " v.proposed_service_id) LEFT JOIN support_case vc ON vc.referral_id = v.id JOIN"
                    + " person op ON op.id = x.person_id JOIN referral o ON o.person_id = op.id JOIN"
                    + " service os ON os.id = COALESCE(o.service_id, o.proposed_service_id) LEFT JOIN"
                    + " support_case oc ON oc.referral_id = o.id";

    private static final String OWN =
            "((vs.organisation_id = ? AND %1$s) OR (os.organisation_id = ? AND %2$s)) AND NOT EXISTS"
                    + " (SELECT 1 FROM conflict k JOIN person kp ON kp.id = k.person_id WHERE"
                    + " k.account_id = ? AND k.kind = 'BLOCK' AND kp.identity_id IN (vp.identity_id,"
                    + " op.identity_id))";

    /** Last, whether the lead may know of each side. */
    private static final String SELECT =
            "SELECT x.id, x.kind, x.reasons, x.found_at, v.id, v.reference, vp.given_names, vp.surname,"
                    + " vs.name, vs.organisation_id, vc.id, vc.reference, vw.id, vw.display_name, vp.id,"
                    + " o.id, o.reference, op.given_names, op.surname, os.name, os.organisation_id,"
                    + " oc.id, oc.reference, ow.id, ow.display_name, op.id, d.decision, d.reason,"
                    + " d.decided_at, da.display_name, %1$s, %2$s"
                    + SIDES
                    + " LEFT JOIN account vw ON vw.id = vc.worker_id LEFT JOIN account ow ON ow.id ="
                    + " oc.worker_id LEFT JOIN collision_decision d ON d.id = (SELECT MAX(e.id) FROM"
                    + " collision_decision e WHERE e.collision_id = x.id AND e.organisation_id = ?) LEFT"
                    + " JOIN account da ON da.id = d.decided_by WHERE "
                    + OWN;

    private static final String UNTOLD =
            "SELECT DISTINCT x.id, x.kind"
                    + SIDES
                    + " WHERE NOT EXISTS (SELECT 1 FROM collision_decision e WHERE e.collision_id = x.id"
                    + " AND e.organisation_id = ?) AND "
                    + OWN
                    + " AND (x.told_at IS NULL OR x.told_at < ?)";

    private static final String KNOWN =
            "(%1$sp.restricted = FALSE OR EXISTS (SELECT 1 FROM named_staff n WHERE n.case_id ="
                    + " %1$sc.id AND n.account_id = %2$d AND n.ended_at IS NULL))";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * One page, the newest first.
     *
     * @param decided those that are decided, or those that wait
     * @param before id of the last one of the page before; null for the first
     */
    List<Row> page(long organisation, long lead, boolean decided, Long before) {
        Query query =
                entityManager.createNativeQuery(
                        sql(SELECT, lead)
                                + " AND d.id IS "
                                + (decided ? "NOT NULL" : "NULL")
                                + " AND x.id < ? ORDER BY x.id DESC LIMIT "
                                + (PAGE + 1));
        int next = scope(query, organisation, lead);
        query.setParameter(next, before == null ? Long.MAX_VALUE : before);
        return Row.of(query.getResultList());
    }

    /**
     * All that wait for the lead's decision and of which no lead was told since then.
     *
     * @param since an instant in UTC
     * @return their ids
     */
    List<Long> untold(long organisation, long lead, LocalDateTime since) {
        Query query = entityManager.createNativeQuery(sql(UNTOLD, lead));
        query.setParameter(scope(query, organisation, lead), since);
        return Row.of(query.getResultList()).stream().map(row -> row.number(0)).toList();
    }

    /** Id, organisation and e-mail of every safeguarding lead who can be written to. */
    List<Row> reachableLeads() {
        return Row.of(
                entityManager
                        .createNativeQuery(
                                "SELECT DISTINCT a.id, a.organisation_id, a.email FROM account a JOIN"
                                        + " account_role g ON g.account_id = a.id AND g.role ="
                                        + " 'SAFEGUARDING_LEAD' WHERE a.active = TRUE AND a.locked ="
                                        + " FALSE AND a.email IS NOT NULL")
                        .getResultList());
    }

    /** One of them, if it is the lead's to decide. */
    List<Row> one(long organisation, long lead, long id) {
        Query query = entityManager.createNativeQuery(sql(SELECT, lead) + " AND x.id = ?");
        query.setParameter(scope(query, organisation, lead), id);
        return Row.of(query.getResultList());
    }

    /** The id is ours, so it can stand in the text. */
    private static String sql(String select, long lead) {
        return select.formatted(KNOWN.formatted("v", lead), KNOWN.formatted("o", lead));
    }

    private static int scope(Query query, long organisation, long lead) {
        query.setParameter(1, organisation);
        query.setParameter(2, organisation);
        query.setParameter(3, organisation);
        query.setParameter(4, lead);
        return 5;
    }

    /** Names and e-mail of the safeguarding leads of an organisation. */
    List<String> leads(long organisation) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT a.display_name, a.email, f.phone FROM account a JOIN"
                                                + " account_role g ON g.account_id = a.id AND g.role ="
                                                + " 'SAFEGUARDING_LEAD' LEFT JOIN work_phone f ON"
                                                + " f.account_id = a.id WHERE a.active = TRUE AND"
                                                + " a.organisation_id = ? ORDER BY a.display_name")
                                .setParameter(1, organisation)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                row.text(0)
                                        + (row.text(2) == null ? "" : ", " + row.text(2))
                                        + (row.text(1) == null ? "" : ", " + row.text(1)))
                .toList();
    }
}
