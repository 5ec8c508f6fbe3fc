package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Reference;

/**
 * Whose record a reference names, in ids only: for those who read by request and for the audit of
 * who was refused. No name comes this way.
 */
@ApplicationScoped
class RecordQuery {

    private static final String BY_REFERENCE =
            "SELECT person_id, CAST(NULL AS SIGNED), id FROM support_case WHERE reference = ? UNION"
                    + " ALL SELECT person_id, id, CAST(NULL AS SIGNED) FROM referral WHERE reference"
                    + " = ?";

    private static final String PEOPLE =
            "SELECT DISTINCT p.id FROM person p JOIN person q ON p.identity_id = q.identity_id JOIN"
                    + " (SELECT person_id, service_id FROM support_case WHERE reference = ? UNION ALL"
                    + " SELECT person_id, COALESCE(service_id, proposed_service_id) FROM referral"
                    + " WHERE reference = ?) n ON n.person_id = q.id LEFT JOIN service s ON s.id ="
                    + " n.service_id WHERE "
                    + OwnRecords.or("s.organisation_id = ?")
                    + " AND NOT EXISTS (SELECT 1 FROM conflict x JOIN person k ON k.id = x.person_id"
                    + " WHERE x.account_id = ? AND x.kind = 'BLOCK' AND k.identity_id ="
                    + " q.identity_id)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The record that a reference is about, for a row of the audit; nothing when there is none. */
    List<AuditSubject.Entry> named(Reference reference, String detail) {
        List<?> found =
                entityManager
                        .createNativeQuery(BY_REFERENCE)
                        .setParameter(1, reference.value())
                        .setParameter(2, reference.value())
                        .getResultList();
        return found.stream().map(row -> entry((Object[]) row, detail)).toList();
    }

    /** The person whom a reference is about, when only named staff may know of them. */
    List<Long> restricted(Reference reference) {
        List<?> found =
                entityManager
                        .createNativeQuery(
                                "SELECT p.id FROM person p WHERE p.restricted = TRUE AND p.id IN"
                                        + " (SELECT person_id FROM support_case WHERE reference = ?"
                                        + " UNION SELECT person_id FROM referral WHERE reference ="
                                        + " ?)")
                        .setParameter(1, reference.value())
                        .setParameter(2, reference.value())
                        .getResultList();
        return found.stream().map(Columns::number).toList();
    }

    /** Has this account read something of the person since then, as the audit says? */
    boolean hasRead(long accountId, long personId, Instant since) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM audit_entry WHERE account_id = ? AND at >= ? AND person_id = ?"
                                + " AND outcome = 'DONE' LIMIT 1")
                .setParameter(1, accountId)
                .setParameter(2, Columns.utc(since))
                .setParameter(3, personId)
                .getResultList()
                .isEmpty();
    }

    private static AuditSubject.Entry entry(Object[] row, String detail) {
        return new AuditSubject.Entry(
                Columns.number(row[0]),
                Columns.number(row[1]),
                Columns.number(row[2]),
                detail,
                null);
    }

    /**
     * The rows of the person whom a referral or a case is about: all that were confirmed to be one
     * human being. Empty when nothing has that reference, when it is with an organisation the actor
     * does not answer for, and when it is about somebody they know.
     *
     * @param reference as it is stored
     */
    List<Long> people(String reference, Actor actor) {
        List<?> found =
                entityManager
                        .createNativeQuery(PEOPLE)
                        .setParameter(1, reference)
                        .setParameter(2, reference)
                        .setParameter(3, actor.organisationId())
                        .setParameter(4, actor.organisationId())
                        .setParameter(5, actor.id())
                        .getResultList();
        return found.stream().map(Columns::number).toList();
    }
}
