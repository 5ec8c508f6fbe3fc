package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps groups, their days and who comes; cases and services were found in scope before. */
@ApplicationScoped
class GroupStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void open(long serviceId, String name, String place, int places, LocalDate on) {
        change(
                "INSERT INTO therapy_group (id, service_id, name, place, places, opened_on) VALUES (?,"
                        + " ?, ?, ?, ?, ?)",
                Ids.next(),
                serviceId,
                name,
                place,
                places,
                on);
    }

    /** Adds a day; false when the group meets on it already. */
    boolean day(long groupId, LocalDate on) {
        return change(
                        "INSERT IGNORE INTO group_date (id, group_id, on_day) VALUES (?, ?, ?)",
                        Ids.next(),
                        groupId,
                        on)
                == 1;
    }

    /** The group is over, and nobody is in it any more. */
    void end(long groupId, LocalDate on) {
        change("UPDATE therapy_group SET ended_on = ? WHERE id = ?", on, groupId);
        change(
                "UPDATE group_member SET live = NULL, left_on = ? WHERE group_id = ? AND live = 1",
                on,
                groupId);
    }

    /** Who leads it from now on; null for nobody. */
    void lead(long groupId, Long accountId) {
        change("UPDATE therapy_group SET facilitator_id = ? WHERE id = ?", accountId, groupId);
    }

    /** The service of a group that goes on. */
    Optional<Long> serviceOf(long groupId) {
        return rows(
                        "SELECT service_id FROM therapy_group WHERE id = ? AND ended_on IS NULL",
                        groupId)
                .stream()
                .map(row -> row.number(0))
                .findFirst();
    }

    /**
     * Puts a case into a group of its service; the group is locked, so that the last place is given
     * once.
     */
    void join(long groupId, long serviceId, long caseId, LocalDate on, long by) {
        List<Row> group =
                rows(
                        "SELECT places FROM therapy_group WHERE id = ? AND service_id = ? AND ended_on"
                                + " IS NULL FOR UPDATE",
                        groupId,
                        serviceId);
        if (group.isEmpty()) {
            throw new BadInput("group", "Choose a group.");
        }
        if (member(groupId, caseId).isPresent()) {
            throw new BadInput("group", "They are in this group already.");
        }
        long taken =
                rows("SELECT COUNT(*) FROM group_member WHERE group_id = ? AND live = 1", groupId)
                        .get(0)
                        .number(0);
        if (taken >= group.get(0).count(0)) {
            throw new BadInput("group", "All places of this group are taken.");
        }
        change(
                "INSERT INTO group_member (id, group_id, case_id, live, joined_on, account_id) VALUES"
                        + " (?, ?, ?, 1, ?, ?)",
                Ids.next(),
                groupId,
                caseId,
                on,
                by);
    }

    /** The row of somebody who is in a group. */
    Optional<Long> member(long groupId, long caseId) {
        return rows(
                        "SELECT id FROM group_member WHERE group_id = ? AND case_id = ? AND live = 1",
                        groupId,
                        caseId)
                .stream()
                .map(row -> row.number(0))
                .findFirst();
    }

    void leave(long memberId, LocalDate on) {
        change("UPDATE group_member SET live = NULL, left_on = ? WHERE id = ?", on, memberId);
    }

    /** A closed case is in no group. */
    void leaveAll(long caseId, LocalDate on) {
        change(
                "UPDATE group_member SET live = NULL, left_on = ? WHERE case_id = ? AND live = 1",
                on,
                caseId);
    }

    /** A day of a group that has come; its id. */
    Optional<Long> dayOf(long groupId, long dateId, LocalDate today) {
        return rows(
                        "SELECT id FROM group_date WHERE id = ? AND group_id = ? AND on_day <= ?",
                        dateId,
                        groupId,
                        today)
                .stream()
                .map(row -> row.number(0))
                .findFirst();
    }

    void came(long dateId, long caseId, Attendance attendance, long by, Instant at) {
        change(
                "INSERT INTO group_attendance (date_id, case_id, attendance, account_id, at) VALUES (?,"
                        + " ?, ?, ?, ?) ON DUPLICATE KEY UPDATE attendance = VALUES(attendance),"
                        + " account_id = VALUES(account_id), at = VALUES(at)",
                dateId,
                caseId,
                attendance.name(),
                by,
                Columns.utc(at));
    }

    /** The groups that a case is or was in, with the days of each and whether they came. */
    List<Row> ofCase(long caseId, int most) {
        return rows(
                "SELECT g.id, g.name, g.place, m.joined_on, m.left_on, m.live, d.id, d.on_day,"
                        + " w.attendance FROM group_member m JOIN therapy_group g ON g.id = m.group_id"
                        + " LEFT JOIN group_date d ON d.group_id = g.id AND d.on_day >= m.joined_on"
                        + " AND (m.left_on IS NULL OR d.on_day <= m.left_on) LEFT JOIN"
                        + " group_attendance w ON w.date_id = d.id AND w.case_id = m.case_id WHERE"
                        + " m.case_id = ? ORDER BY m.id DESC, d.on_day LIMIT "
                        + most,
                caseId);
    }

    /** The groups of a service that go on, and how many places are free. */
    List<Row> running(long serviceId) {
        return rows(
                "SELECT g.id, g.name, g.places - (SELECT COUNT(*) FROM group_member m WHERE m.group_id"
                        + " = g.id AND m.live = 1) FROM therapy_group g WHERE g.service_id = ? AND"
                        + " g.ended_on IS NULL ORDER BY g.id",
                serviceId);
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
