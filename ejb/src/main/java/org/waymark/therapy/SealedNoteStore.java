package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.shared.Columns;

/** Keeps sealed notes; the case was looked for in the actor's scope before. */
@ApplicationScoped
class SealedNoteStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void add(long id, long caseId, long personId, long accountId, Instant at, byte[] content) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO sealed_note (id, case_id, person_id, account_id, at, content)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, caseId)
                .setParameter(3, personId)
                .setParameter(4, accountId)
                .setParameter(5, Columns.utc(at))
                .setParameter(6, content)
                .executeUpdate();
    }

    /** That there are some, newest first: nothing of what they say. */
    List<SealedNoteQuery.Existing> existing(long caseId, long before, int most) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT n.id, n.at, a.display_name FROM sealed_note n JOIN account a"
                                        + " ON a.id = n.account_id WHERE n.case_id = ? AND n.id < ?"
                                        + " ORDER BY n.id DESC LIMIT "
                                        + most)
                        .setParameter(1, caseId)
                        .setParameter(2, before)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new SealedNoteQuery.Existing(
                                        Columns.number(row[0]),
                                        Columns.instant(row[1]),
                                        (String) row[2]))
                .toList();
    }

    /** What one author wrote among the newest of a case, still sealed, by id. */
    Map<Long, byte[]> ofAuthor(long caseId, long accountId, long before, int most) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT n.id, n.content FROM sealed_note n WHERE n.case_id = ? AND"
                                        + " n.account_id = ? AND n.id < ? ORDER BY n.id DESC LIMIT "
                                        + most)
                        .setParameter(1, caseId)
                        .setParameter(2, accountId)
                        .setParameter(3, before)
                        .getResultList();
        Map<Long, byte[]> sealed = new LinkedHashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            sealed.put(Columns.number(row[0]), (byte[]) row[1]);
        }
        return sealed;
    }

    /**
     * Is the actor a counsellor of the case's service who works this case, or its therapist? Cover,
     * management and an emergency open a case, but not what was said in counselling.
     */
    boolean isCounsellorOf(Actor actor, long caseId, long serviceId) {
        boolean counsels =
                actor.grantsOf(Right.SEALED_NOTES).stream()
                        .map(Actor.Grant::serviceId)
                        .anyMatch(id -> id == null || id == serviceId);
        if (!counsels) {
            return false;
        }
        CaseScope scope = CaseScope.counselledBy(actor);
        Query query =
                entityManager.createNativeQuery(
                        "SELECT c.id FROM support_case c WHERE c.id = ? AND " + scope.sql());
        query.setParameter(1, caseId);
        int at = 2;
        for (Object value : scope.values()) {
            query.setParameter(at++, value);
        }
        return !query.getResultList().isEmpty();
    }
}
