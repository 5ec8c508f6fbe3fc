package org.waymark.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.commissioning.Organisations;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps what is proposed to be destroyed, and what people decided about it. */
@ApplicationScoped
class ProposalStore {

    /** A rule that changed since makes an approval void; so does a second look asked for now. */
    private static final String PROPOSE =
            "INSERT INTO retention_proposal (referral_id, person_id, case_id, organisation_id,"
                    + " service_id, rule_id, due_on, second_look, look_why, proposed_at, run_id) VALUES"
                    + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE approved_at ="
                    + " IF(rule_id = VALUES(rule_id), approved_at, NULL), approved_by = IF(rule_id ="
                    + " VALUES(rule_id), approved_by, NULL), second_at = IF(rule_id ="
                    + " VALUES(rule_id), second_at, NULL), second_by = IF(rule_id = VALUES(rule_id),"
                    + " second_by, NULL), rule_id = VALUES(rule_id), due_on = VALUES(due_on),"
                    + " second_look = VALUES(second_look), look_why = VALUES(look_why), run_id ="
                    + " VALUES(run_id), version = version + 1";

    private static final String APPROVED =
            "approved_at IS NOT NULL AND (second_look = FALSE OR second_at IS NOT NULL)";

    private static final String FROM =
            " FROM retention_proposal d JOIN referral r ON r.id = d.referral_id JOIN person p ON p.id"
                    + " = r.person_id LEFT JOIN support_case c ON c.referral_id = r.id JOIN service s"
                    + " ON s.id = COALESCE(c.service_id, r.service_id, r.proposed_service_id, ?) JOIN"
                    + " retention_rule u ON u.id = d.rule_id WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;

    void propose(RecordFacts record, Due due, long run, Instant now) {
        entityManager
                .createNativeQuery(PROPOSE)
                .setParameter(1, record.referralId())
                .setParameter(2, record.personId())
                .setParameter(3, record.caseId())
                .setParameter(4, record.organisationId())
                .setParameter(5, record.serviceId())
                .setParameter(6, due.rule().id())
                .setParameter(7, due.on())
                .setParameter(8, due.lookTwice() != null)
                .setParameter(9, due.lookTwice())
                .setParameter(10, Columns.utc(now))
                .setParameter(11, run)
                .executeUpdate();
    }

    /** What a whole run did not find due any more is no longer proposed. */
    int dropOthers(long run) {
        return entityManager
                .createNativeQuery("DELETE FROM retention_proposal WHERE run_id <> ?")
                .setParameter(1, run)
                .executeUpdate();
    }

    void drop(long referralId) {
        entityManager
                .createNativeQuery("DELETE FROM retention_proposal WHERE referral_id = ?")
                .setParameter(1, referralId)
                .executeUpdate();
    }

    /** All that has been approved, as often as it has to be. */
    List<Long> approved() {
        List<?> ids =
                entityManager
                        .createNativeQuery(
                                "SELECT referral_id FROM retention_proposal WHERE "
                                        + APPROVED
                                        + " ORDER BY referral_id")
                        .getResultList();
        return ids.stream().map(Columns::number).toList();
    }

    /** Who approved, while the approval still stands; locked until the transaction ends. */
    List<Row> approval(long referralId) {
        lock(referralId);
        return Row.of(
                entityManager
                        .createNativeQuery(
                                "SELECT d.rule_id, a.username, b.username FROM retention_proposal d JOIN"
                                        + " account a ON a.id = d.approved_by LEFT JOIN account b ON b.id"
                                        + " = d.second_by WHERE d.referral_id = ? AND d."
                                        + APPROVED)
                        .setParameter(1, referralId)
                        .getResultList());
    }

    /**
     * How many of each kind are waiting, of those the actor decides on, and how many beside them
     * wait for others.
     */
    RetentionReview.Counts counts(Actor actor) {
        RetentionScope scope = RetentionScope.of(actor);
        String hidden = scope.counted();
        List<Row> rows =
                Row.of(
                        bound(
                                        "SELECT u.trigger_kind, u.amount, u.unit, s.name, SUM(NOT "
                                                + hidden
                                                + "), SUM(NOT "
                                                + hidden
                                                + " AND d.approved_at IS NULL), SUM(NOT "
                                                + hidden
                                                + " AND d.approved_at IS NOT NULL AND d.second_look AND"
                                                + " d.second_at IS NULL), MIN(IF("
                                                + hidden
                                                + ", NULL, d.due_on)), SUM("
                                                + hidden
                                                + " AND (d.approved_at IS NULL OR d.second_look AND"
                                                + " d.second_at IS NULL))"
                                                + FROM
                                                + scope.sql()
                                                + " GROUP BY u.trigger_kind, u.amount, u.unit, s.name"
                                                + " ORDER BY s.name, u.trigger_kind, u.amount",
                                        scope.values())
                                .getResultList());
        return new RetentionReview.Counts(
                rows.stream().filter(row -> row.count(4) > 0).map(ProposalStore::count).toList(),
                rows.stream().mapToInt(row -> row.count(8)).sum());
    }

    private static RetentionReview.Count count(Row row) {
        return new RetentionReview.Count(
                row.text(3),
                Trigger.valueOf(row.text(0)),
                new KeepFor(row.count(1), KeepFor.Unit.valueOf(row.text(2))),
                row.count(4),
                row.count(5),
                row.count(6),
                row.date(7));
    }

    /** The next records to decide on, those due longest first. */
    List<RetentionReview.Item> page(Actor actor, RetentionReview.Key after, int most) {
        RetentionScope scope = RetentionScope.of(actor);
        List<Object> values = new ArrayList<>(scope.values());
        String beyond = "";
        if (after != null) {
            beyond = " AND (d.due_on > ? OR (d.due_on = ? AND d.referral_id > ?))";
            values.addAll(List.of(after.due(), after.due(), after.id()));
        }
        return Row.of(
                        bound(
                                        "SELECT d.referral_id, COALESCE(c.reference, r.reference), s.name,"
                                                + " u.trigger_kind, u.amount, u.unit, d.due_on, d.look_why,"
                                                + " d.approved_by, d.second_by, TRIM(CONCAT(COALESCE("
                                                + "p.given_names, ''), ' ', p.surname)), p.id, c.id, (SELECT"
                                                + " a.display_name FROM account a WHERE a.id ="
                                                + " d.approved_by), (SELECT a.display_name FROM account a"
                                                + " WHERE a.id = d.second_by)"
                                                + FROM
                                                + scope.shown()
                                                + beyond
                                                + " ORDER BY d.due_on, d.referral_id LIMIT "
                                                + most,
                                        values)
                                .getResultList())
                .stream()
                .map(row -> item(row, scope.named()))
                .toList();
    }

    private static RetentionReview.Item item(Row row, boolean named) {
        return new RetentionReview.Item(
                row.number(0),
                row.text(1),
                row.text(2),
                Trigger.valueOf(row.text(3)),
                new KeepFor(row.count(4), KeepFor.Unit.valueOf(row.text(5))),
                row.date(6),
                row.text(7),
                row.number(8),
                row.number(9),
                named ? row.text(10) : null,
                row.number(11),
                row.number(12),
                row.text(13),
                row.text(14));
    }

    private void lock(long referralId) {
        entityManager
                .createNativeQuery(
                        "SELECT referral_id FROM retention_proposal WHERE referral_id = ? FOR UPDATE")
                .setParameter(1, referralId)
                .getResultList();
    }

    /** One of those the actor decides on, or nothing. */
    List<Row> decidable(Actor actor, long referralId) {
        lock(referralId);
        RetentionScope scope = RetentionScope.of(actor);
        List<Object> values = new ArrayList<>(scope.values());
        values.add(referralId);
        return Row.of(
                bound(
                                "SELECT d.person_id, d.case_id, d.second_look, d.approved_by,"
                                        + " d.second_by, d.due_on, u.trigger_kind"
                                        + FROM
                                        + scope.shown()
                                        + " AND d.referral_id = ?",
                                values)
                        .getResultList());
    }

    void decided(long referralId, Long by, Long second, Instant now) {
        entityManager
                .createNativeQuery(
                        "UPDATE retention_proposal SET approved_by = ?, approved_at = IF(? IS NULL,"
                                + " NULL, COALESCE(approved_at, ?)), second_by = ?, second_at = IF(? IS"
                                + " NULL, NULL, ?), version = version + 1 WHERE referral_id = ?")
                .setParameter(1, by)
                .setParameter(2, by)
                .setParameter(3, Columns.utc(now))
                .setParameter(4, second)
                .setParameter(5, second)
                .setParameter(6, Columns.utc(now))
                .setParameter(7, referralId)
                .executeUpdate();
    }

    private Query bound(String sql, List<Object> values) {
        Query query = entityManager.createNativeQuery(sql);
        query.setParameter(1, organisations.intakeService().orElse(0L));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 2, values.get(i));
        }
        return query;
    }
}
