package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
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
import org.waymark.shared.Columns;
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
    @Inject private CourseReader reader;
    @Inject private SealedNoteStore counsellors;
    @Inject private CurrentActor current;

    /** How a session stood before it was corrected, and why it was. */
    public record Before(LocalDate on, Attendance attendance, Modality modality, String why) {

        /** "2 March, attended, video", as far as it is known. */
        public String how() {
            return attendance.label().toLowerCase()
                    + (modality == null ? "" : ", " + modality.label().toLowerCase());
        }
    }

    /** A course became longer. */
    public record Longer(int sessions, String why, Instant at) {}

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
            Modality modality,
            boolean noted,
            List<Before> before) {}

    /**
     * A course with its counts.
     *
     * @param nextAt when the next session is; null while none is booked, and for everybody but its
     *     therapist
     * @param longer how it became longer than it was planned; the reasons are its therapist's
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
            Instant nextAt,
            Modality nextModality,
            List<Longer> longer,
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
                reader.corrections(found.id(), actor.id(), MOST_SESSIONS).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.number(0),
                                        Collectors.mapping(
                                                CourseQuery::before, Collectors.toList())));
        List<Session> own =
                reader.sessions(found.id(), actor.id(), MOST_SESSIONS).stream()
                        .map(row -> session(row, before))
                        .toList();
        List<Row> longer = reader.extensions(found.id(), MOST_SESSIONS);
        return new Courses(
                counsellors.isCounsellorOf(actor, found.id(), found.serviceId()),
                reader.courses(found.id(), MOST_COURSES).stream()
                        .map(row -> course(row, actor, longer, own))
                        .toList());
    }

    private static Session session(Row row, Map<Long, List<Before>> before) {
        return new Session(
                row.number(0),
                row.number(1),
                row.date(2),
                Attendance.valueOf(row.text(3)),
                Modality.valueOf(row.text(5)),
                row.number(4) != null,
                before.getOrDefault(row.number(0), List.of()));
    }

    private static Before before(Row row) {
        return new Before(
                row.date(1), Attendance.valueOf(row.text(2)), modality(row.text(4)), row.text(3));
    }

    private static Modality modality(String name) {
        return name == null ? null : Modality.valueOf(name);
    }

    private static Course course(Row row, Actor actor, List<Row> longer, List<Session> own) {
        long id = row.number(0);
        boolean mine = row.number(3) == actor.id();
        return new Course(
                id,
                row.text(1),
                row.text(2),
                mine,
                Modality.valueOf(row.text(4)),
                row.count(5),
                row.flag(6),
                row.date(7),
                CourseState.valueOf(row.text(8)),
                row.date(9),
                row.count(10),
                row.count(11),
                row.count(12),
                mine ? Columns.instant(row.columns()[13]) : null,
                mine ? modality(row.text(14)) : null,
                longer.stream()
                        .filter(each -> each.number(0) == id)
                        .map(
                                each ->
                                        new Longer(
                                                each.count(1),
                                                mine ? each.text(2) : null,
                                                Columns.instant(each.columns()[3])))
                        .toList(),
                own.stream().filter(session -> session.courseId() == id).toList());
    }
}
