package org.waymark.privacy.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.OwnRecords;
import org.waymark.access.Role;
import org.waymark.casework.CaseScope;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;

/**
 * Keeps breaches. A manager has those of their own organisation, whoever looks after data
 * protection all of them; the cases linked to one are only for who may open them.
 */
@ApplicationScoped
class BreachStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Clock clock;

    /** A case that is linked, and whom it is about. */
    record Linked(long id, long personId) {}

    /**
     * @throws NotFound when it does not exist for the actor
     */
    Breach load(Actor actor, String reference) {
        List<?> ids =
                query(
                                "SELECT b.id FROM breach b WHERE b.reference = ? AND "
                                        + scope(actor),
                                List.of(reference == null ? "" : reference))
                        .getResultList();
        if (ids.isEmpty()) {
            throw new NotFound();
        }
        return entityManager.find(Breach.class, Columns.number(ids.get(0)));
    }

    /** Which breaches {@code b} exist for an actor; ids are ours and stand in the text. */
    static String scope(Actor actor) {
        String own = "b.organisation_id = " + actor.organisationId();
        return actor.hasRole(Role.AUDITOR)
                ? "("
                        + own
                        + " OR "
                        + OwnRecords.answersForAll(String.valueOf(actor.organisationId()))
                        + ")"
                : own;
    }

    /**
     * A case of the actor's.
     *
     * @throws NotFound when it is not within this scope
     */
    Linked caseWithin(CaseScope scope, String caseReference) {
        List<Object> values = new ArrayList<>();
        values.add(caseReference);
        values.addAll(scope.values());
        List<?> rows =
                query(
                                "SELECT c.id, c.person_id FROM support_case c WHERE c.reference = ? AND "
                                        + scope.sql(),
                                values)
                        .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Object[] row = (Object[]) rows.get(0);
        return new Linked(Columns.number(row[0]), Columns.number(row[1]));
    }

    void link(long breachId, long caseId, long by) {
        query(
                        "INSERT IGNORE INTO breach_case (breach_id, case_id, linked_by, linked_at) VALUES"
                                + " (?, ?, ?, ?)",
                        List.of(breachId, caseId, by, Columns.utc(clock.instant())))
                .executeUpdate();
    }

    /**
     * @throws NotFound when the case is not linked, or was told already
     */
    void told(long breachId, long caseId, long by, String how) {
        int changed =
                query(
                                "UPDATE breach_case SET told_at = ?, told_by = ?, told_how = ? WHERE"
                                        + " breach_id = ? AND case_id = ? AND told_at IS NULL",
                                List.of(Columns.utc(clock.instant()), by, how, breachId, caseId))
                        .executeUpdate();
        if (changed == 0) {
            throw new NotFound();
        }
    }

    long notTold(long breachId) {
        return Columns.number(
                query(
                                "SELECT COUNT(*) FROM breach_case WHERE breach_id = ? AND told_at IS NULL",
                                List.of(breachId))
                        .getSingleResult());
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void step(Breach breach, BreachMove move, String detail, Actor actor) {
        entityManager.persist(
                BreachEvent.of(Ids.next(), breach.id(), move, detail, actor.id(), clock.instant()));
        try {
            entityManager.flush();
        } catch (OptimisticLockException lost) {
            throw new ChangedMeanwhile();
        }
    }

    Query query(String sql, List<?> values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
