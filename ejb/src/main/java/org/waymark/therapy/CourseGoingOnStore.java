package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.SqlReader;

/** Keeps how a course goes on; one that was found under way, and locked, before. */
@ApplicationScoped
class CourseGoingOnStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A course is longer than it was planned, with the reason. */
    void extend(
            CourseStore.Running course,
            long caseId,
            int sessions,
            String reason,
            long by,
            Instant at) {
        change(
                "INSERT INTO therapy_extension (id, course_id, case_id, sessions, reason, account_id,"
                        + " at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                course.id(),
                caseId,
                sessions,
                reason,
                by,
                Columns.utc(at));
        change(
                "UPDATE therapy_course SET planned_sessions = planned_sessions + ?, version = version +"
                        + " 1 WHERE id = ?",
                sessions,
                course.id());
    }

    /** When the next session is; both null when none is booked. */
    void next(long courseId, Instant at, Modality modality) {
        change(
                "UPDATE therapy_course SET next_at = ?, next_modality = ?, version = version + 1 WHERE"
                        + " id = ?",
                at == null ? null : Columns.utc(at),
                modality == null ? null : modality.name(),
                courseId);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
