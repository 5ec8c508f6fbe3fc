package org.waymark.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/**
 * Counts what a run destroys, in the transaction that destroys it, and writes the audit: which
 * record, by its numbers, under which rule, and nothing of what was in it.
 */
@ApplicationScoped
class TallyWriter {

    private static final String ACTOR = "retention job";

    /** What is counted. */
    static final String RULE = "RULE";

    static final String TABLE = "TABLE";
    static final String FIRST = "FIRST";
    static final String SECOND = "SECOND";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void destroyed(
            long run,
            RecordFacts record,
            Due due,
            String approver,
            String second,
            Map<String, Long> rows,
            Instant at) {
        add(run, record, RULE, due.rule().inWords() + ", version of " + due.rule().from(), 1);
        add(run, record, FIRST, approver, 1);
        if (due.lookTwice() != null) {
            add(run, record, SECOND, second, 1);
        }
        rows.forEach((table, count) -> add(run, record, TABLE, table, count));
        audit(
                "Retention.destroyed",
                record.personId(),
                record.referralId(),
                record.caseId(),
                "%s, approved by %s%s"
                        .formatted(
                                due.rule().trigger().label(),
                                approver,
                                due.lookTwice() == null ? "" : " and " + second),
                at);
    }

    private void add(long run, RecordFacts record, String kind, String name, long count) {
        if (count == 0) {
            return;
        }
        entityManager
                .createNativeQuery(
                        "INSERT INTO retention_tally (run_id, organisation_id, kind, name, counted)"
                                + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE counted = counted +"
                                + " VALUES(counted)")
                .setParameter(1, run)
                .setParameter(2, record.organisationId())
                .setParameter(3, kind)
                .setParameter(4, name)
                .setParameter(5, count)
                .executeUpdate();
    }

    /** Runs and organisations with a tally and no certificate yet, also of a run that broke off. */
    List<Row> uncertified() {
        return Row.of(
                entityManager
                        .createNativeQuery(
                                "SELECT DISTINCT t.run_id, t.organisation_id, o.name FROM"
                                        + " retention_tally t JOIN organisation o ON o.id ="
                                        + " t.organisation_id LEFT JOIN retention_certificate c ON"
                                        + " c.run_id = t.run_id AND c.organisation_id ="
                                        + " t.organisation_id WHERE c.id IS NULL")
                        .getResultList());
    }

    /** Kind, name and count, in the order of a certificate. */
    List<Row> lines(long run, long organisation) {
        return Row.of(
                entityManager
                        .createNativeQuery(
                                "SELECT kind, name, counted FROM retention_tally WHERE run_id = ? AND"
                                        + " organisation_id = ? ORDER BY kind, name")
                        .setParameter(1, run)
                        .setParameter(2, organisation)
                        .getResultList());
    }

    void certify(
            long run,
            long organisation,
            String reference,
            long records,
            String content,
            byte[] hash,
            Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO retention_certificate (id, reference, organisation_id, run_id,"
                                + " issued_at, records, content, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, reference)
                .setParameter(3, organisation)
                .setParameter(4, run)
                .setParameter(5, Columns.utc(at))
                .setParameter(6, records)
                .setParameter(7, content)
                .setParameter(8, hash)
                .executeUpdate();
    }

    void audit(
            String action,
            Long person,
            Long referral,
            Long supportCase,
            String detail,
            Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO audit_entry (id, at, actor, action, outcome, person_id,"
                                + " referral_id, case_id, detail) VALUES (?, ?, ?, ?, 'DONE', ?, ?, ?,"
                                + " ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, Columns.utc(at))
                .setParameter(3, ACTOR)
                .setParameter(4, action)
                .setParameter(5, person)
                .setParameter(6, referral)
                .setParameter(7, supportCase)
                .setParameter(8, detail)
                .executeUpdate();
    }
}
