package org.waymark.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps slots and appointments; always of a case or site that was found in the actor's scope. */
@ApplicationScoped
class AppointmentStore {

    private static final String TAKEN = "Somebody has just taken this time. Choose another.";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A time that can be given, or is. */
    record Slot(long id, Instant starts, Instant ends) {}

    /** An appointment that is still to come. */
    record Booked(long id, long slotId, Instant starts, AppointmentKind kind, Long remindPoint) {}

    /**
     * A slot of the service, locked until the transaction ends, so that two who want it come after
     * each other.
     */
    Slot lock(long slotId, long serviceId) {
        return rows(
                        "SELECT s.id, s.starts_at, s.ends_at FROM appointment_slot s JOIN"
                                + " appointment_site t ON t.id = s.site_id WHERE s.id = ? AND"
                                + " t.service_id = ? FOR UPDATE",
                        slotId,
                        serviceId)
                .stream()
                .map(
                        row ->
                                new Slot(
                                        row.number(0),
                                        Columns.instant(row.columns()[1]),
                                        Columns.instant(row.columns()[2])))
                .findFirst()
                .orElseThrow(() -> new BadInput("slot", "Choose a free time."));
    }

    /**
     * Gives a slot to a case.
     *
     * @throws BadInput when it is not free; the unique key says so last
     */
    void book(
            long id,
            long caseId,
            long slotId,
            AppointmentKind kind,
            Long movedFrom,
            Long remindPoint,
            long by,
            Instant at) {
        if (!rows("SELECT id FROM appointment WHERE held_slot_id = ?", slotId).isEmpty()) {
            throw new BadInput("slot", TAKEN);
        }
        try {
            change(
                    "INSERT INTO appointment (id, case_id, slot_id, held_slot_id, kind, state,"
                            + " moved_from, remind_point, booked_at, booked_by) VALUES (?, ?, ?, ?, ?,"
                            + " 'BOOKED', ?, ?, ?, ?)",
                    id,
                    caseId,
                    slotId,
                    slotId,
                    kind.name(),
                    movedFrom,
                    remindPoint,
                    Columns.utc(at),
                    by);
        } catch (PersistenceException taken) {
            throw new BadInput("slot", TAKEN);
        }
    }

    /** An appointment of the case that nothing has become of yet; locked. */
    Booked booked(long caseId, long id) {
        return rows(
                        "SELECT a.id, a.slot_id, s.starts_at, a.kind, a.remind_point FROM appointment a"
                                + " JOIN appointment_slot s ON s.id = a.slot_id WHERE a.id = ? AND"
                                + " a.case_id = ? AND a.state = 'BOOKED' FOR UPDATE",
                        id,
                        caseId)
                .stream()
                .map(
                        row ->
                                new Booked(
                                        row.number(0),
                                        row.number(1),
                                        Columns.instant(row.columns()[2]),
                                        AppointmentKind.valueOf(row.text(3)),
                                        row.number(4)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void ends(long id, AppointmentState state, long by, Instant at) {
        change(
                "UPDATE appointment SET state = ?, held_slot_id = CASE WHEN ? THEN held_slot_id END,"
                        + " ended_at = ?, ended_by = ?, version = version + 1 WHERE id = ?",
                state.name(),
                state.holdsTime(),
                Columns.utc(at),
                by,
                id);
    }

    /**
     * What was still to come is cancelled, and what was urgent is over.
     *
     * @param followedUp do its follow-ups stay promised? Then they are to be booked again
     * @param by who closed the case; null when no person did
     */
    void caseEnds(long caseId, boolean followedUp, Long by, Instant at) {
        change(
                "UPDATE appointment SET state = 'CANCELLED_BY_SERVICE', held_slot_id = NULL, ended_at ="
                        + " ?, ended_by = ?, version = version + 1 WHERE case_id = ? AND state ="
                        + " 'BOOKED'",
                Columns.utc(at),
                by,
                caseId);
        change(
                "UPDATE follow_up SET state = ?, appointment_id = NULL, task_id = NULL, version ="
                        + " version + 1 WHERE case_id = ? AND state IN ('OPEN', 'BOOKED')",
                followedUp ? FollowUps.OPEN : FollowUps.NOT_WANTED,
                caseId);
        change(
                "UPDATE urgent_need u JOIN support_case c ON c.referral_id = u.referral_id SET"
                        + " u.ended_at = ? WHERE c.id = ? AND u.ended_at IS NULL",
                Columns.utc(at),
                caseId);
    }

    /** Has somebody of this case been given this e-mail's reminder for a time within the window? */
    boolean isExpected(long caseId, List<Long> points, Instant from, Instant to) {
        return rows(
                        "SELECT a.remind_point FROM appointment a JOIN appointment_slot s ON s.id ="
                                + " a.slot_id WHERE a.case_id = ? AND a.state = 'BOOKED' AND"
                                + " a.remind_point IS NOT NULL AND s.starts_at BETWEEN ? AND ?",
                        caseId,
                        Columns.utc(from),
                        Columns.utc(to))
                .stream()
                .anyMatch(row -> points.contains(row.number(0)));
    }

    /** Whose case it is. */
    Optional<Long> personOf(long caseId) {
        return rows("SELECT person_id FROM support_case WHERE id = ?", caseId).stream()
                .map(row -> row.number(0))
                .findFirst();
    }

    /** Adds a slot where there is none at this time in this room; was it added? */
    boolean open(long siteId, String room, Instant starts, Instant ends, boolean urgent, long by) {
        return change(
                        "INSERT INTO appointment_slot (id, site_id, room, starts_at, ends_at, urgent,"
                                + " created_by) SELECT ?, ?, ?, ?, ?, ?, ? FROM (SELECT 1) one WHERE NOT"
                                + " EXISTS (SELECT 1 FROM appointment_slot x WHERE x.site_id = ? AND"
                                + " x.room = ? AND x.starts_at < ? AND x.ends_at > ?)",
                        Ids.next(),
                        siteId,
                        room,
                        Columns.utc(starts),
                        Columns.utc(ends),
                        urgent,
                        by,
                        siteId,
                        room,
                        Columns.utc(ends),
                        Columns.utc(starts))
                == 1;
    }

    /** Until which day what a marker is about is kept; null while that is not known. */
    LocalDate keptUntil(long caseId, String kind) {
        return rows(
                        "SELECT kept_until, case_id FROM medical_marker WHERE case_id = ? AND kind = ?"
                                + " AND answer = 'YES' FOR UPDATE",
                        caseId,
                        kind)
                .stream()
                .map(row -> row.date(0))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A marker as it is now; what it was before is in the audit and nowhere else. */
    void mark(
            long caseId,
            String kind,
            MarkerAnswer answer,
            LocalDate on,
            LocalDate keptUntil,
            long by,
            Instant at) {
        change(
                "INSERT INTO medical_marker (case_id, kind, answer, on_day, kept_until, account_id, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE answer ="
                        + " VALUES(answer), on_day = VALUES(on_day), kept_until ="
                        + " VALUES(kept_until), account_id = VALUES(account_id), at = VALUES(at)",
                caseId,
                kind,
                answer.name(),
                on,
                keptUntil,
                by,
                Columns.utc(at));
    }

    /** The label of a kind of marker that is in use on a day. */
    Optional<String> markerLabel(String kind, LocalDate on) {
        return rows(
                        "SELECT label FROM medical_marker_kind WHERE code = ? AND valid_from <= ? AND"
                                + " (valid_to IS NULL OR valid_to >= ?)",
                        kind,
                        on,
                        on)
                .stream()
                .map(row -> row.text(0))
                .findFirst();
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
