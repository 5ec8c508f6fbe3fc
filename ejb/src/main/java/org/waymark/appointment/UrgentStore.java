package org.waymark.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps who has to be seen at once, and the follow-ups of who was seen. */
@ApplicationScoped
class UrgentStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** One follow-up that is still to be booked or to come. */
    record FollowUp(long id, String label, LocalDate dueOn, Long taskId) {}

    /** The case of a referral. */
    Optional<Long> caseOf(long referralId) {
        return rows("SELECT id FROM support_case WHERE referral_id = ?", referralId).stream()
                .map(row -> row.number(0))
                .findFirst();
    }

    /** Until when who was referred has to be seen, while that clock runs. */
    Optional<Instant> running(long referralId) {
        return rows(
                        "SELECT due_at FROM urgent_need WHERE referral_id = ? AND ended_at IS NULL",
                        referralId)
                .stream()
                .map(row -> Columns.instant(row.columns()[0]))
                .findFirst();
    }

    /** Within how many minutes of the call; empty when the service has made no such promise. */
    Optional<Integer> minutes(long serviceId, LocalDate on) {
        return rows(
                        "SELECT t.urgent_minutes FROM appointment_term t JOIN service s ON"
                                + " s.pathway_code = t.pathway_code WHERE s.id = ? AND t.valid_from <= ?"
                                + " AND (t.valid_to IS NULL OR t.valid_to > ?) ORDER BY t.valid_from"
                                + " DESC",
                        serviceId,
                        on,
                        on)
                .stream()
                .map(row -> row.count(0))
                .findFirst();
    }

    /**
     * The clock begins with the call; one that is running goes on, one that has ended begins anew.
     *
     * @return false when it was running
     */
    boolean begin(long referralId, long serviceId, Instant called, Instant due, long by) {
        return change(
                                "UPDATE urgent_need SET called_at = ?, due_at = ?, seen_at = NULL,"
                                        + " ended_at = NULL, account_id = ? WHERE referral_id = ? AND"
                                        + " ended_at IS NOT NULL",
                                Columns.utc(called),
                                Columns.utc(due),
                                by,
                                referralId)
                        == 1
                || change(
                                "INSERT IGNORE INTO urgent_need (referral_id, service_id, called_at,"
                                        + " due_at, account_id) VALUES (?, ?, ?, ?, ?)",
                                referralId,
                                serviceId,
                                Columns.utc(called),
                                Columns.utc(due),
                                by)
                        == 1;
    }

    /** Until when somebody has to be seen whose clock is running. */
    Instant due(long referralId) {
        return Columns.instant(
                rows("SELECT due_at FROM urgent_need WHERE referral_id = ?", referralId)
                        .get(0)
                        .columns()[0]);
    }

    void seen(long referralId, Instant at) {
        change(
                "UPDATE urgent_need SET seen_at = ?, ended_at = ? WHERE referral_id = ? AND ended_at IS"
                        + " NULL",
                Columns.utc(at),
                Columns.utc(at),
                referralId);
    }

    /** They do not come, or do not want to any more. */
    void over(long referralId, Instant at) {
        change(
                "UPDATE urgent_need SET ended_at = ? WHERE referral_id = ? AND ended_at IS NULL",
                Columns.utc(at),
                referralId);
    }

    /** The open tasks of a case of this kind. */
    List<Long> openTasks(long caseId, String kind) {
        return rows(
                        "SELECT id FROM task WHERE case_id = ? AND kind = ? AND is_open = TRUE",
                        caseId,
                        kind)
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    boolean hasFollowUps(long caseId) {
        return !rows("SELECT id FROM follow_up WHERE case_id = ?", caseId).isEmpty();
    }

    /** Sets the follow-ups of the scheme that is in force on the day they were first seen. */
    void follow(long caseId, long serviceId, LocalDate seenOn) {
        rows(
                        "SELECT f.label, f.weeks, f.months FROM follow_up_scheme f JOIN service s ON"
                                + " s.pathway_code = f.pathway_code WHERE s.id = ? AND f.valid_from <= ?"
                                + " AND (f.valid_to IS NULL OR f.valid_to > ?) ORDER BY f.sort, f.id",
                        serviceId,
                        seenOn,
                        seenOn)
                .forEach(
                        row ->
                                change(
                                        "INSERT INTO follow_up (id, case_id, label, due_on, state) VALUES"
                                                + " (?, ?, ?, ?, 'OPEN')",
                                        Ids.next(),
                                        caseId,
                                        row.text(0),
                                        FollowUps.due(seenOn, row.count(1), row.count(2))));
    }

    /** The follow-ups in this state, what is due first first. */
    List<FollowUp> followUps(long caseId, String state) {
        return rows(
                        "SELECT id, label, due_on, task_id FROM follow_up WHERE case_id = ? AND state = ?"
                                + " ORDER BY due_on, id",
                        caseId,
                        state)
                .stream()
                .map(row -> new FollowUp(row.number(0), row.text(1), row.date(2), row.number(3)))
                .toList();
    }

    /** The follow-up that an appointment is for. */
    Optional<Long> followUpOf(long appointmentId) {
        return rows("SELECT id FROM follow_up WHERE appointment_id = ?", appointmentId).stream()
                .map(row -> row.number(0))
                .findFirst();
    }

    void set(long followUpId, String state, Long appointmentId, Long taskId) {
        change(
                "UPDATE follow_up SET state = ?, appointment_id = ?, task_id = ?, version = version + 1"
                        + " WHERE id = ?",
                state,
                appointmentId,
                taskId,
                followUpId);
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
