package org.waymark.privacy.sealed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Actor;
import org.waymark.person.KeptFrom;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps what whoever wrote something sealed was asked, and what they decided. */
@ApplicationScoped
class SealedReviewStore {

    /** Only while the request that asks is being worked on. */
    static final String ASKED =
            "(v.purpose = 'COPY' AND EXISTS (SELECT 1 FROM rights_request q WHERE q.id ="
                    + " v.request_id AND q.state = 'WORKING') OR v.purpose = 'MATERIAL' AND EXISTS"
                    + " (SELECT 1 FROM material_request m WHERE m.id = v.request_id AND m.state ="
                    + " 'REVIEW'))";

    /** Somebody who looks through it is here: an open account that counsels for the service. */
    private static final String COUNSELS =
            "EXISTS (SELECT 1 FROM account_role r JOIN account h ON h.id = r.account_id WHERE"
                    + " r.account_id = %s AND r.role = 'COUNSELLOR' AND h.active = TRUE AND"
                    + " h.organisation_id = s.organisation_id AND (r.service_id IS NULL OR"
                    + " r.service_id = s.id))";

    /** Of a restricted case they are named: whoever is not has no more to do with it. */
    static final String NAMED =
            "(c.restricted = FALSE OR EXISTS (SELECT 1 FROM named_staff w WHERE w.case_id = c.id AND"
                    + " w.account_id = %s AND w.ended_at IS NULL))";

    static final String THERE =
            "("
                    + COUNSELS.formatted("v.reviewer_id")
                    + " AND "
                    + NAMED.formatted("v.reviewer_id")
                    + ")";

    private static final String FREE = " AND " + KeptFrom.free("%s", "c.person_id");

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Somebody who could look through it in the place of an author who has left. */
    record Counsellor(long id, String name) {}

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** What was asked for one request. */
    List<SealedReview> of(SealedReview.Purpose purpose, long requestId) {
        return entityManager
                .createQuery(
                        "SELECT v FROM SealedReview v WHERE v.purpose = :purpose AND v.requestId ="
                                + " :request",
                        SealedReview.class)
                .setParameter("purpose", purpose)
                .setParameter("request", requestId)
                .getResultList();
    }

    /**
     * One that the actor looks through, while it is asked for.
     *
     * @throws NotFound when there is none such, for whatever reason
     */
    SealedReview mine(Actor actor, long id) {
        Query query =
                entityManager.createNativeQuery(
                        "SELECT v.id FROM sealed_review v JOIN support_case c ON c.id = v.case_id"
                                + " JOIN service s ON s.id = c.service_id WHERE v.id = ? AND"
                                + " v.reviewer_id = ? AND "
                                + ASKED
                                + " AND "
                                + THERE
                                + FREE.formatted("v.reviewer_id"));
        query.setParameter(1, id).setParameter(2, actor.id());
        return one(query);
    }

    /** One of a case within a condition on {@code support_case c}, whose author has left. */
    SealedReview without(long id, String scope, List<Object> values) {
        Query query =
                entityManager.createNativeQuery(
                        "SELECT v.id FROM sealed_review v JOIN support_case c ON c.id = v.case_id"
                                + " JOIN service s ON s.id = c.service_id WHERE v.id = ? AND"
                                + " v.decided_at IS NULL AND "
                                + ASKED
                                + " AND NOT "
                                + THERE
                                + " AND "
                                + scope);
        query.setParameter(1, id);
        int at = 2;
        for (Object value : values) {
            query.setParameter(at++, value);
        }
        return one(query);
    }

    private SealedReview one(Query query) {
        return Row.of(query.getResultList()).stream()
                .findFirst()
                .map(row -> entityManager.find(SealedReview.class, row.number(0)))
                .orElseThrow(NotFound::new);
    }

    /** Counsellors of the service of a case who may know of it and do not know its person. */
    List<Counsellor> counsellors(long caseId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT a.id, a.display_name FROM support_case c JOIN service"
                                                + " s ON s.id = c.service_id JOIN account a ON"
                                                + " a.organisation_id = s.organisation_id WHERE c.id"
                                                + " = ? AND "
                                                + NAMED.formatted("a.id")
                                                + " AND "
                                                + COUNSELS.formatted("a.id")
                                                + FREE.formatted("a.id")
                                                + " ORDER BY a.display_name, a.id LIMIT 200")
                                .setParameter(1, caseId)
                                .getResultList())
                .stream()
                .map(row -> new Counsellor(row.number(0), row.text(1)))
                .toList();
    }

    /** Does this account work this case while it is open? Then a task can remind it. */
    boolean isWorker(long caseId, long accountId) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM support_case WHERE id = ? AND worker_id = ? AND is_open ="
                                + " TRUE")
                .setParameter(1, caseId)
                .setParameter(2, accountId)
                .getResultList()
                .isEmpty();
    }

    /** Where an open account is written to; empty when it has no address. */
    Optional<String> mail(long accountId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT email, id FROM account WHERE id = ? AND active = TRUE"
                                                + " AND email IS NOT NULL")
                                .setParameter(1, accountId)
                                .getResultList())
                .stream()
                .map(row -> row.text(0))
                .findFirst();
    }

    /** The reference of a case. */
    String reference(long caseId) {
        return (String)
                entityManager
                        .createNativeQuery("SELECT reference FROM support_case WHERE id = ?")
                        .setParameter(1, caseId)
                        .getSingleResult();
    }

    String name(long accountId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT display_name, id FROM account WHERE id = ?")
                                .setParameter(1, accountId)
                                .getResultList())
                .stream()
                .map(row -> row.text(0))
                .findFirst()
                .orElse("?");
    }

    void flush() {
        try {
            entityManager.flush();
        } catch (OptimisticLockException lost) {
            throw new ChangedMeanwhile();
        }
    }

    List<Row> rows(String sql, List<Object> values) {
        Query query = entityManager.createNativeQuery(sql);
        int at = 1;
        for (Object value : values) {
            query.setParameter(at++, value);
        }
        return Row.of(query.getResultList());
    }

    static java.time.Instant instant(Row row, int column) {
        return Columns.instant(row.columns()[column]);
    }
}
