package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.access.RestrictedLead;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
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

    /** One of which nobody has looked yet whether the service may make contact. */
    record Unlooked(long id, byte[] sealed) {}

    List<Unlooked> unlooked(int most) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT id, answers FROM incident WHERE contact_known = FALSE AND state = 'SENT'"
                                + " ORDER BY id LIMIT "
                                + most)
                .stream()
                .map(row -> new Unlooked(row.number(0), (byte[]) row.columns()[1]))
                .toList();
    }

    /** It was looked at; whoever settled it before, or went on as a referral, waits for nothing. */
    void looked(long id, boolean asks) {
        SqlReader.change(
                entityManager,
                "UPDATE incident SET contact_known = TRUE, contact_open = contact_open = TRUE OR ? AND"
                        + " referral_id IS NULL AND contact_outcome IS NULL WHERE id = ?",
                asks,
                id);
    }

    /**
     * Writes a step down, where nothing was written since the report was read.
     *
     * @param tried was this a try to reach them?
     */
    void contact(Report report, ContactAsked.Step step, boolean tried, long by) {
        written(
                SqlReader.change(
                        entityManager,
                        "UPDATE incident SET contact_outcome = ?, contact_open = ?, contact_by = ?,"
                                + " contact_at = ?, contact_tries = contact_tries + ?, version = version"
                                + " + 1 WHERE id = ? AND version = ? AND state = 'SENT' AND"
                                + " referral_id IS NULL",
                        step.state().name(),
                        step.state().isOpen(),
                        by,
                        Columns.utc(step.at()),
                        tried ? 1 : 0,
                        report.id(),
                        report.version()));
        SqlReader.change(
                entityManager,
                "INSERT INTO incident_contact (id, incident_id, state, way, words, account_id, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                report.id(),
                step.state().name(),
                step.way(),
                step.words(),
                by,
                Columns.utc(step.at()));
    }

    /** The report with each step of the contact that was made. */
    Report withSteps(Report report) {
        return report.with(
                SqlReader.rows(
                                entityManager,
                                "SELECT s.state, s.way, s.words, a.display_name, s.at FROM"
                                        + " incident_contact s JOIN account a ON a.id = s.account_id"
                                        + " WHERE s.incident_id = ? ORDER BY s.id",
                                report.id())
                        .stream()
                        .map(
                                row ->
                                        new ContactAsked.Step(
                                                ContactAsked.State.valueOf(row.text(0)),
                                                row.text(1),
                                                row.text(2),
                                                row.text(3),
                                                Columns.instant(row.columns()[4])))
                        .toList());
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
                                + " = ?, police_order = ?, version = version + 1 WHERE id = ? AND state ="
                                + " 'SENT' AND police = 'NO'",
                        how,
                        force,
                        Columns.utc(at),
                        Ids.next(),
                        id));
    }

    /**
     * Takes back what the police have not opened; its words go with its key. Was it still there to
     * be taken back?
     */
    boolean takenBack(String reference) {
        return SqlReader.change(
                        entityManager,
                        "UPDATE incident SET state = 'GONE', answers = NULL, person_id = NULL, kept_why ="
                                + " NULL, contact_open = FALSE, version = version + 1 WHERE reference ="
                                + " ? AND state = 'SENT' AND police_at IS NULL",
                        reference)
                == 1;
    }

    /** The police are told that what they have opened was an error. Is it still there? */
    boolean error(String reference, Instant at) {
        return SqlReader.change(
                        entityManager,
                        "UPDATE incident SET error_at = ?, police_order = ?, version = version + 1 WHERE"
                                + " reference = ? AND state = 'SENT'",
                        Columns.utc(at),
                        Ids.next(),
                        reference)
                == 1;
    }

    /**
     * @param why null when it is kept no longer, and then nobody keeps it
     */
    void keep(Report report, String why, long by, Instant at) {
        written(
                SqlReader.change(
                        entityManager,
                        "UPDATE incident SET kept_why = ?, kept_by = ?, kept_at = ?, version = version +"
                                + " 1 WHERE id = ? AND version = ? AND state = 'SENT'",
                        why,
                        why == null ? null : by,
                        why == null ? null : Columns.utc(at),
                        report.id(),
                        report.version()));
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
