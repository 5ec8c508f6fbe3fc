package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.OwnRecords;
import org.waymark.person.KeptFrom;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Finds emergency openings that nobody but an auditor can look into, and whom to tell of them. */
@ApplicationScoped
class SoleOpeningStore {

    private static final int MOST = 50;

    /** A manager other than the one account who may open the case {@code c}, and so review it. */
    private static final String OTHER_MANAGER =
            "EXISTS (SELECT 1 FROM account_role r JOIN account a ON a.id = r.account_id WHERE a.id <>"
                    + " %s AND "
                    + CaseManagers.CONDITION
                    + ")";

    private static final String WAITING =
            "SELECT b.id, c.reference, a.display_name, b.opened_at, b.reason, b.review_due_at, c.id,"
                    + " c.person_id FROM break_glass b JOIN support_case c ON c.id = b.case_id JOIN"
                    + " service s ON s.id = c.service_id JOIN account a ON a.id = b.account_id WHERE"
                    + " b.reviewed_at IS NULL AND NOT "
                    + OTHER_MANAGER.formatted("b.account_id")
                    + " AND "
                    + OwnRecords.or("s.organisation_id = ?")
                    + " AND "
                    + KeptFrom.free("?", "c.person_id");

    private static final String AUDITORS =
            "SELECT DISTINCT a.email, a.id FROM support_case c JOIN service s ON s.id = c.service_id"
                    + " JOIN account a ON a.active = TRUE AND a.locked = FALSE AND a.email IS NOT NULL"
                    + " JOIN account_role r ON r.account_id = a.id AND r.role = 'AUDITOR' WHERE c.id ="
                    + " ? AND a.id <> ? AND (a.organisation_id = s.organisation_id OR "
                    + OwnRecords.answersForAll("a.organisation_id")
                    + ") AND "
                    + KeptFrom.free("a.id", "c.person_id");

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Those the actor answers for, what is due first. */
    List<Row> waiting(Actor actor) {
        return rows(WAITING + " ORDER BY b.review_due_at, b.id LIMIT " + MOST, ofActor(actor));
    }

    /**
     * @throws NotFound when there is none such that the actor answers for
     */
    Row one(Actor actor, Long id) {
        return rows(WAITING + " AND b.id = " + (id == null ? 0 : id), ofActor(actor)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    EmergencyAccess access(long id) {
        return entityManager.find(EmergencyAccess.class, id);
    }

    /**
     * E-mail addresses of those who look into it when nobody else answers for the case.
     *
     * @param by who opened it
     * @return empty when a manager can
     */
    List<String> auditors(long caseId, long by) {
        boolean managed =
                !rows(
                                "SELECT c.id, c.reference FROM support_case c JOIN service s ON s.id ="
                                        + " c.service_id WHERE c.id = ? AND "
                                        + OTHER_MANAGER.formatted("?"),
                                List.of(caseId, by))
                        .isEmpty();
        return managed
                ? List.of()
                : rows(AUDITORS, List.of(caseId, by)).stream().map(row -> row.text(0)).toList();
    }

    private static List<Object> ofActor(Actor actor) {
        return List.of(actor.organisationId(), actor.organisationId(), actor.id());
    }

    private List<Row> rows(String sql, List<Object> values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return Row.of(query.getResultList());
    }
}
