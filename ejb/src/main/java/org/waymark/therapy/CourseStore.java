package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps courses and their sessions; of a case that was opened in the actor's scope. */
@ApplicationScoped
class CourseStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A course that is under way. */
    record Running(long id, LocalDate started, Modality modality, int planned) {}

    void start(
            long id,
            long caseId,
            long offerId,
            long therapist,
            Modality modality,
            int planned,
            boolean preTrial,
            LocalDate on) {
        change(
                "INSERT INTO therapy_course (id, case_id, offer_id, therapist_id, modality,"
                        + " planned_sessions, pre_trial, started_on, state) VALUES (?, ?, ?, ?, ?, ?, ?,"
                        + " ?, 'OPEN')",
                id,
                caseId,
                offerId,
                therapist,
                modality.name(),
                planned,
                preTrial,
                on);
    }

    /** A course of the case that this therapist leads and that is under way; locked. */
    Running running(long caseId, long courseId, long therapist) {
        return rows(
                        "SELECT id, started_on, modality, planned_sessions FROM therapy_course WHERE id = ? AND case_id = ?"
                                + " AND therapist_id = ? AND state = 'OPEN' FOR UPDATE",
                        courseId,
                        caseId,
                        therapist)
                .stream()
                .map(
                        row ->
                                new Running(
                                        row.number(0),
                                        row.date(1),
                                        Modality.valueOf(row.text(2)),
                                        row.count(3)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isLogged(long courseId, LocalDate on) {
        return !rows(
                        "SELECT id FROM therapy_session WHERE course_id = ? AND on_day = ?",
                        courseId,
                        on)
                .isEmpty();
    }

    /** Writes down a session; one that was booked up to that day is no longer to come. */
    void session(
            long courseId,
            long caseId,
            LocalDate on,
            Attendance attendance,
            Modality modality,
            long by,
            Instant at) {
        change(
                "UPDATE therapy_course SET next_at = NULL, next_modality = NULL WHERE id = ? AND"
                        + " next_at < ?",
                courseId,
                Columns.utc(on.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant()));
        change(
                "INSERT INTO therapy_session (id, course_id, case_id, on_day, attendance, modality,"
                        + " account_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                courseId,
                caseId,
                on,
                attendance.name(),
                modality.name(),
                by,
                Columns.utc(at));
    }

    /** A session as it is on record. */
    record Held(
            long courseId,
            LocalDate started,
            LocalDate on,
            Attendance attendance,
            Modality modality) {}

    /** A session of the case whose course this therapist leads, under way or over; locked. */
    Held held(long caseId, long sessionId, long therapist) {
        return rows(
                        "SELECT t.id, t.started_on, e.on_day, e.attendance, COALESCE(e.modality,"
                                + " t.modality) FROM therapy_session e JOIN"
                                + " therapy_course t ON t.id = e.course_id WHERE e.id = ? AND e.case_id"
                                + " = ? AND t.therapist_id = ? FOR UPDATE",
                        sessionId,
                        caseId,
                        therapist)
                .stream()
                .map(
                        row ->
                                new Held(
                                        row.number(0),
                                        row.date(1),
                                        row.date(2),
                                        Attendance.valueOf(row.text(3)),
                                        Modality.valueOf(row.text(4))))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The session is as it should have been; how it stood before is kept beside it. */
    void correct(
            long sessionId,
            long caseId,
            Held before,
            LocalDate on,
            Attendance attendance,
            Modality modality,
            String reason,
            long by,
            Instant at) {
        change(
                "INSERT INTO therapy_session_correction (id, session_id, case_id, on_day, attendance,"
                        + " modality, reason, account_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                sessionId,
                caseId,
                before.on(),
                before.attendance().name(),
                before.modality().name(),
                reason,
                by,
                Columns.utc(at));
        change(
                "UPDATE therapy_session SET on_day = ?, attendance = ?, modality = ? WHERE id = ?",
                on,
                attendance.name(),
                modality.name(),
                sessionId);
    }

    void preTrial(long courseId, boolean preTrial) {
        change(
                "UPDATE therapy_course SET pre_trial = ?, version = version + 1 WHERE id = ?",
                preTrial,
                courseId);
    }

    void end(long courseId, CourseState state, LocalDate on) {
        change(
                "UPDATE therapy_course SET state = ?, ended_on = ?, next_at = NULL, next_modality ="
                        + " NULL, version = version + 1 WHERE id = ?",
                state.name(),
                on,
                courseId);
    }

    /** Does this counsellor work the case, or are they its therapist? */
    boolean mayLead(long caseId, long accountId) {
        return !rows(
                        "SELECT c.id FROM support_case c WHERE c.id = ? AND (c.worker_id = ? OR EXISTS"
                                + " (SELECT 1 FROM case_therapist h WHERE h.case_id = c.id AND"
                                + " h.account_id = ? AND h.live = 1)) AND EXISTS (SELECT 1 FROM account"
                                + " a JOIN account_role g ON g.account_id = a.id WHERE a.id = ? AND"
                                + " a.active = TRUE AND g.role = 'COUNSELLOR' AND (g.service_id ="
                                + " c.service_id OR g.service_id IS NULL))",
                        caseId,
                        accountId,
                        accountId,
                        accountId)
                .isEmpty();
    }

    /** Another therapist goes on with a course of the case that is under way. */
    void handOver(long caseId, long courseId, long therapist) {
        int changed =
                change(
                        "UPDATE therapy_course SET therapist_id = ?, version = version + 1 WHERE id = ?"
                                + " AND case_id = ? AND state = 'OPEN'",
                        therapist,
                        courseId,
                        caseId);
        if (changed != 1) {
            throw new NotFound();
        }
    }

    /** A closed case has no course under way. */
    void endAll(long caseId, LocalDate on) {
        change(
                "UPDATE therapy_course SET state = 'ENDED_EARLY', ended_on = ?, next_at = NULL,"
                        + " next_modality = NULL, version = version + 1 WHERE case_id = ? AND state = 'OPEN'",
                on,
                caseId);
    }

    /**
     * Ties a sealed note to a session of the same case whose course this therapist leads.
     *
     * @throws NotFound when there is no such session without a note
     */
    void note(long sessionId, long noteId, long caseId, long therapist) {
        int tied =
                change(
                        "UPDATE therapy_session SET note_id = ? WHERE id = ? AND case_id = ? AND note_id"
                                + " IS NULL AND course_id IN (SELECT t.id FROM therapy_course t WHERE"
                                + " t.therapist_id = ?)",
                        noteId,
                        sessionId,
                        caseId,
                        therapist);
        if (tied != 1) {
            throw new NotFound();
        }
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
