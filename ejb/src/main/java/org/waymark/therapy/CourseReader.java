package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Reads the courses of a case that was opened in the actor's scope. */
@ApplicationScoped
class CourseReader {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The courses of a case with their counts, the newest first. */
    List<Row> courses(long caseId, int most) {
        return rows(
                "SELECT t.id, o.name, a.display_name, t.therapist_id, t.modality,"
                        + " t.planned_sessions, t.pre_trial, t.started_on, t.state, t.ended_on,"
                        + " (SELECT COUNT(*) FROM therapy_session e WHERE e.course_id = t.id AND"
                        + " e.attendance = 'ATTENDED'), (SELECT COUNT(*) FROM therapy_session e WHERE"
                        + " e.course_id = t.id AND e.attendance = 'DID_NOT_ATTEND'), (SELECT COUNT(*)"
                        + " FROM therapy_session e WHERE e.course_id = t.id AND e.attendance LIKE"
                        + " 'CANCELLED%'), t.next_at, t.next_modality FROM therapy_course t JOIN therapy_offer o ON o.id ="
                        + " t.offer_id JOIN account a ON a.id = t.therapist_id WHERE t.case_id = ?"
                        + " ORDER BY t.id DESC LIMIT "
                        + most,
                caseId);
    }

    /** The sessions of the courses of a case that this therapist leads, the newest first. */
    List<Row> sessions(long caseId, long therapist, int most) {
        return rows(
                "SELECT e.id, e.course_id, e.on_day, e.attendance, e.note_id, COALESCE(e.modality,"
                        + " t.modality) FROM therapy_session e"
                        + " JOIN therapy_course t ON t.id = e.course_id WHERE e.case_id = ? AND"
                        + " t.therapist_id = ? ORDER BY e.on_day DESC, e.id DESC LIMIT "
                        + most,
                caseId,
                therapist);
    }

    /**
     * How sessions that this therapist leads stood before they were corrected, the oldest first.
     */
    List<Row> corrections(long caseId, long therapist, int most) {
        return rows(
                "SELECT x.session_id, x.on_day, x.attendance, x.reason, x.modality FROM therapy_session_correction"
                        + " x JOIN therapy_session e ON e.id = x.session_id JOIN therapy_course t ON"
                        + " t.id = e.course_id WHERE x.case_id = ? AND t.therapist_id = ? ORDER BY x.id"
                        + " LIMIT "
                        + most,
                caseId,
                therapist);
    }

    /** How and why courses of a case became longer, the oldest first. */
    List<Row> extensions(long caseId, int most) {
        return rows(
                "SELECT x.course_id, x.sessions, x.reason, x.at FROM therapy_extension x WHERE"
                        + " x.case_id = ? ORDER BY x.id LIMIT "
                        + most,
                caseId);
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }
}
