package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.shared.Row;

/**
 * The courses of a case: how many sessions of how many, for whoever may open the case; on which
 * days, for the therapist alone.
 */
@Stateless
@Guarded
public class CourseQuery {

    private static final int MOST_COURSES = 30;
    private static final int MOST_SESSIONS = 300;

    @Inject private CaseAccess cases;
    @Inject private CourseStore store;
    @Inject private SealedNoteStore counsellors;
    @Inject private CurrentActor current;

    /** How a session stood before it was corrected, and why it was. */
    public record Before(LocalDate on, Attendance attendance, String why) {}

    /**
     * A session.
     *
     * @param noted is there a sealed note of it?
     * @param before how it stood before it was corrected, and why, the oldest first
     */
    public record Session(
            long id,
            long courseId,
            LocalDate on,
            Attendance attendance,
            boolean noted,
            List<Before> before) {}

    /**
     * A course with its counts.
     *
     * @param sessions its days; empty for everybody but its therapist
     */
    public record Course(
            long id,
            String offer,
            String therapist,
            boolean mine,
            Modality modality,
            int planned,
            boolean preTrial,
            LocalDate started,
            CourseState state,
            LocalDate ended,
            int attended,
            int missed,
            int cancelled,
            List<Session> sessions) {

        /** Have as many been held as were planned? */
        public boolean isFull() {
            return attended >= planned;
        }

        public boolean isOpen() {
            return state == CourseState.OPEN;
        }
    }

    /**
     * @param counsels does the actor counsel here, and so write?
     */
    public record Courses(boolean counsels, List<Course> all) {}

    @Needs(Right.CASE_WORK)
    public Courses of(String caseReference) {
        CaseAccess.Seen found = cases.lookShared(caseReference, "courses");
        Actor actor = current.get();
        Map<Long, List<Before>> before =
                store.corrections(found.id(), actor.id(), MOST_SESSIONS).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.number(0),
                                        Collectors.mapping(
                                                CourseQuery::before, Collectors.toList())));
        List<Session> own =
                store.sessions(found.id(), actor.id(), MOST_SESSIONS).stream()
                        .map(row -> session(row, before))
                        .toList();
        return new Courses(
                counsellors.isCounsellorOf(actor, found.id(), found.serviceId()),
                store.courses(found.id(), MOST_COURSES).stream()
                        .map(row -> course(row, actor, own))
                        .toList());
    }

    private static Session session(Row row, Map<Long, List<Before>> before) {
        return new Session(
                row.number(0),
                row.number(1),
                row.date(2),
                Attendance.valueOf(row.text(3)),
                row.number(4) != null,
                before.getOrDefault(row.number(0), List.of()));
    }

    private static Before before(Row row) {
        return new Before(row.date(1), Attendance.valueOf(row.text(2)), row.text(3));
    }

    private static Course course(Row row, Actor actor, List<Session> own) {
        long id = row.number(0);
        return new Course(
                id,
                row.text(1),
                row.text(2),
                row.number(3) == actor.id(),
                Modality.valueOf(row.text(4)),
                row.count(5),
                row.flag(6),
                row.date(7),
                CourseState.valueOf(row.text(8)),
                row.date(9),
                row.count(10),
                row.count(11),
                row.count(12),
                own.stream().filter(session -> session.courseId() == id).toList());
    }
}
