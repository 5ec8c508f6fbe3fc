package org.waymark.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.commissioning.Organisations;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps holds, and finds the record they are for in the scope of whoever asks. */
@ApplicationScoped
class HoldStore {

    private static final String RECORD =
            "SELECT r.id, p.id, c.id, s.organisation_id, COALESCE(c.reference, r.reference),"
                    + " TRIM(CONCAT(COALESCE(p.given_names, ''), ' ', p.surname)), p.identity_id FROM"
                    + " referral r JOIN person p ON p.id = r.person_id LEFT JOIN support_case c ON"
                    + " c.referral_id = r.id JOIN service s ON s.id = COALESCE(c.service_id,"
                    + " r.service_id, r.proposed_service_id, ?) WHERE (r.reference = ? OR"
                    + " c.reference = ?) AND ";
    private static final String HOLDS =
            "SELECT h.id, h.kind, h.reason, a.display_name, h.set_at, h.lifted_at, b.display_name,"
                    + " h.lifted_reason FROM retention_hold h JOIN person q ON q.id = h.person_id"
                    + " LEFT JOIN account a ON a.id = h.set_by LEFT JOIN account b ON b.id ="
                    + " h.lifted_by WHERE q.identity_id = ? AND h.organisation_id = ? ORDER BY"
                    + " h.lifted_at IS NOT NULL, h.id DESC";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;

    /** A record somebody may hold. */
    record Found(
            long referralId,
            long personId,
            Long caseId,
            long organisationId,
            String reference,
            String name,
            long identityId) {}

    /**
     * The record with this reference, of a referral or of its case.
     *
     * @throws NotFound when the actor does not manage it
     */
    Found find(Actor actor, String reference) {
        RetentionScope scope = RetentionScope.ofManager(actor);
        Query query = entityManager.createNativeQuery(RECORD + scope.sql());
        query.setParameter(1, organisations.intakeService().orElse(0L));
        query.setParameter(2, reference);
        query.setParameter(3, reference);
        int at = 4;
        for (Object value : scope.values()) {
            query.setParameter(at++, value);
        }
        List<Row> rows = Row.of(query.getResultList());
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Row row = rows.get(0);
        return new Found(
                row.number(0),
                row.number(1),
                row.number(2),
                row.number(3),
                row.text(4),
                row.text(5),
                row.number(6));
    }

    List<Holds.Hold> holds(Found record) {
        return Row.of(
                        entityManager
                                .createNativeQuery(HOLDS)
                                .setParameter(1, record.identityId())
                                .setParameter(2, record.organisationId())
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Holds.Hold(
                                        row.number(0),
                                        HoldKind.valueOf(row.text(1)),
                                        row.text(2),
                                        row.text(3),
                                        Columns.instant(row.columns()[4]),
                                        Columns.instant(row.columns()[5]),
                                        row.text(6),
                                        row.text(7)))
                .toList();
    }

    /**
     * Makes sure that the record is there and stays until the transaction ends: a record is
     * destroyed under the same lock, so that a hold comes before it or finds it gone.
     */
    void lock(Found record) {
        if (entityManager
                .createNativeQuery("SELECT id FROM person WHERE id = ? FOR UPDATE")
                .setParameter(1, record.personId())
                .getResultList()
                .isEmpty()) {
            throw new NotFound();
        }
    }

    void add(Found record, HoldKind kind, String reason, long by, Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO retention_hold (id, person_id, organisation_id, kind, reason,"
                                + " set_by, set_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, record.personId())
                .setParameter(3, record.organisationId())
                .setParameter(4, kind.name())
                .setParameter(5, reason)
                .setParameter(6, by)
                .setParameter(7, Columns.utc(at))
                .executeUpdate();
    }

    /** What is held is no longer proposed, nor approved if it was. */
    void takeOffList(Found record) {
        entityManager
                .createNativeQuery(
                        "DELETE FROM retention_proposal WHERE organisation_id = ? AND person_id IN"
                                + " (SELECT id FROM person WHERE identity_id = ?)")
                .setParameter(1, record.organisationId())
                .setParameter(2, record.identityId())
                .executeUpdate();
    }

    /** False when it was lifted before. */
    boolean lift(long id, String reason, long by, Instant at) {
        return entityManager
                        .createNativeQuery(
                                "UPDATE retention_hold SET lifted_at = ?, lifted_by = ?,"
                                        + " lifted_reason = ? WHERE id = ? AND lifted_at IS NULL")
                        .setParameter(1, Columns.utc(at))
                        .setParameter(2, by)
                        .setParameter(3, reason)
                        .setParameter(4, id)
                        .executeUpdate()
                == 1;
    }
}
