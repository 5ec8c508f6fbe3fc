package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Actor;
import org.waymark.access.OwnRecords;
import org.waymark.person.KeptFrom;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Finds what may be opened in an emergency, and whom to tell. */
@ApplicationScoped
class BreakGlassStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The case with this reference of one of the actor's services, however it is locked. */
    Optional<CaseStore.Key> lockedFor(Actor actor, String reference) {
        CaseScope scope = CaseScope.ofServices(actor);
        Query query =
                entityManager.createNativeQuery(
                        "SELECT c.id, c.person_id, c.service_id FROM support_case c WHERE"
                                + " c.reference = ? AND "
                                + scope.sql());
        query.setParameter(1, reference);
        int at = 2;
        for (Object each : scope.values()) {
            query.setParameter(at++, each);
        }
        return Row.of(query.getResultList()).stream()
                .findFirst()
                .map(row -> new CaseStore.Key(row.number(0), row.number(1), row.number(2)));
    }

    /** A case whose data protection the actor answers for, of nobody they are kept from. */
    Optional<SupportCase> answeredFor(Actor actor, long caseId) {
        Query query =
                entityManager.createNativeQuery(
                        "SELECT c.id, c.person_id FROM support_case c JOIN service s ON s.id ="
                                + " c.service_id WHERE c.id = ? AND "
                                + OwnRecords.or("s.organisation_id = ?")
                                + " AND "
                                + KeptFrom.free("?", "c.person_id"));
        query.setParameter(1, caseId);
        query.setParameter(2, actor.organisationId());
        query.setParameter(3, actor.organisationId());
        query.setParameter(4, actor.id());
        return query.getResultList().isEmpty()
                ? Optional.empty()
                : Optional.of(entityManager.find(SupportCase.class, caseId));
    }

    void add(EmergencyAccess access) {
        entityManager.persist(access);
    }

    EmergencyAccess find(long id) {
        EmergencyAccess found = entityManager.find(EmergencyAccess.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** E-mail addresses of those who are told at once, but for whoever did it. */
    List<String> managers(long caseId, long but) {
        List<?> rows =
                entityManager
                        .createNativeQuery(CaseManagers.EMAILS + " AND a.id <> ?")
                        .setParameter(1, caseId)
                        .setParameter(2, but)
                        .getResultList();
        return Row.of(rows).stream().map(row -> row.text(0)).distinct().toList();
    }

    /** The reference of a case. */
    String reference(long caseId) {
        return (String)
                entityManager
                        .createNativeQuery("SELECT reference FROM support_case WHERE id = ?")
                        .setParameter(1, caseId)
                        .getSingleResult();
    }
}
