package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.access.RestrictedLead;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps what a service does about a report; it was found in the actor's scope before. */
@ApplicationScoped
class ReportStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Which service reads it. */
    long serviceOf(long id) {
        return SqlReader.rows(entityManager, "SELECT service_id, id FROM incident WHERE id = ?", id)
                .get(0)
                .number(0);
    }

    /**
     * @param tried was this a try to reach them?
     */
    void contact(long id, ContactAsked.State state, boolean tried, long by, Instant at) {
        written(
                SqlReader.change(
                        entityManager,
                        "UPDATE incident SET contact_outcome = ?, contact_open = ?, contact_by = ?,"
                                + " contact_at = ?, contact_tries = contact_tries + ?, version = version"
                                + " + 1 WHERE id = ? AND state = 'SENT' AND referral_id IS NULL",
                        state.name(),
                        state.isOpen(),
                        by,
                        Columns.utc(at),
                        tried ? 1 : 0,
                        id));
    }

    void referred(long id, long person, long referral) {
        written(
                SqlReader.change(
                        entityManager,
                        "UPDATE incident SET person_id = ?, referral_id = ?, support = TRUE, version ="
                                + " version + 1 WHERE id = ? AND referral_id IS NULL",
                        person,
                        referral,
                        id));
    }

    /** Is it, or the person it is about, for a few only? */
    boolean isForFew(long id) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT i.few = TRUE OR COALESCE(p.restricted, FALSE) = TRUE, i.id FROM incident"
                                + " i LEFT JOIN person p ON p.id = i.person_id WHERE i.id = ?",
                        id)
                .get(0)
                .flag(0);
    }

    /** A force is told later than it was sent, which nobody had told before. */
    void told(long id, String how, long force, Instant at) {
        written(
                SqlReader.change(
                        entityManager,
                        "UPDATE incident SET police = ?, police_id = ?, police_at = NULL, police_told_at"
                                + " = ?, version = version + 1 WHERE id = ? AND state = 'SENT' AND police"
                                + " = 'NO'",
                        how,
                        force,
                        Columns.utc(at),
                        id));
    }

    /**
     * @param why null when it is kept no longer
     */
    void keep(long id, String why, long by, Instant at) {
        written(
                SqlReader.change(
                        entityManager,
                        "UPDATE incident SET kept_why = ?, kept_by = ?, kept_at = ?, version = version +"
                                + " 1 WHERE id = ? AND state = 'SENT'",
                        why,
                        by,
                        Columns.utc(at),
                        id));
    }

    /** E-mail addresses of the managers of a service who may know of a report of this kind. */
    List<String> managers(long service, boolean few) {
        String may =
                few
                        ? " AND "
                                + RestrictedLead.condition(String.valueOf(service), "a.id", "TRUE")
                        : "";
        return SqlReader.rows(
                        entityManager,
                        "SELECT DISTINCT a.email, a.id FROM service s JOIN account a ON"
                                + " a.organisation_id = s.organisation_id JOIN account_role r ON"
                                + " r.account_id = a.id WHERE s.id = ? AND r.role = 'SERVICE_MANAGER'"
                                + " AND r.team_id IS NULL AND (r.service_id IS NULL OR r.service_id ="
                                + " s.id) AND a.active = TRUE AND a.locked = FALSE AND a.email IS NOT"
                                + " NULL"
                                + may,
                        service)
                .stream()
                .map((Row row) -> row.text(0))
                .toList();
    }

    private static void written(int rows) {
        if (rows != 1) {
            throw new ChangedMeanwhile();
        }
    }
}
