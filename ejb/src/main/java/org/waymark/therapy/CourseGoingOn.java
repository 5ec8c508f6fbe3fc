package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * A course goes on: its next session is booked, and it becomes longer than it was planned. Both are
 * done by its therapist alone.
 */
@Stateless
@Guarded
public class CourseGoingOn {

    /** A session further ahead than so many days is a slip of the pen. */
    static final int AHEAD = 366;

    /** No course becomes longer by more than this at once. */
    static final int MOST_MORE = 52;

    private static final int LONGEST_REASON = 300;

    @Inject private CaseAccess cases;
    @Inject private CounselledCase counselled;
    @Inject private CourseStore courses;
    @Inject private CourseGoingOnStore store;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * More sessions than were planned.
     *
     * @param more how many more
     * @param why without anything that was said
     */
    @Needs(Right.SEALED_NOTES)
    public void extend(String caseReference, long courseId, Integer more, String why) {
        CaseAccess.Found found = counselled.open(caseReference, "course extended", "more");
        CourseStore.Running course = courses.running(found.id(), courseId, current.get().id());
        if (more == null || more < 1 || more > MOST_MORE) {
            throw new BadInput("more", "Enter how many sessions more: 1 to " + MOST_MORE + ".");
        }
        String reason =
                TypedText.required(
                                "moreWhy",
                                why,
                                LONGEST_REASON,
                                "Say why it becomes longer, and nothing of what was said.")
                        .replaceAll("\\s+", " ");
        store.extend(course, found.id(), more, reason, current.get().id(), clock.instant());
        tell(
                found,
                "Course extended",
                "%d sessions more: %d in all".formatted(more, course.planned() + more));
    }

    /**
     * Books the next session, in place of the one that was booked before.
     *
     * @param modality null: as the course has it
     */
    @Needs(Right.SEALED_NOTES)
    public void book(
            String caseReference, long courseId, LocalDate day, LocalTime time, Modality modality) {
        CaseAccess.Found found = counselled.open(caseReference, "session booked", "nextDay");
        CourseStore.Running course = courses.running(found.id(), courseId, current.get().id());
        Instant at = moment(day, time, clock.instant());
        store.next(course.id(), at, modality == null ? course.modality() : modality);
        tell(found, "Next session booked", null);
    }

    /** No session is booked any more. */
    @Needs(Right.SEALED_NOTES)
    public void unbook(String caseReference, long courseId) {
        CaseAccess.Found found = counselled.open(caseReference, "session not booked", "nextDay");
        long course = courses.running(found.id(), courseId, current.get().id()).id();
        store.next(course, null, null);
        tell(found, "Next session no longer booked", null);
    }

    /**
     * The moment of a session that is to come.
     *
     * @throws BadInput when a part is missing, it is over, or more than a year ahead
     */
    static Instant moment(LocalDate day, LocalTime time, Instant now) {
        if (day == null) {
            throw new BadInput("nextDay", "Enter the day of the next session.");
        }
        if (time == null) {
            throw new BadInput("nextTime", "Enter when it begins, such as 10:00.");
        }
        ZonedDateTime at = day.atTime(time).atZone(WorkingDays.LONDON);
        if (!at.toInstant().isAfter(now)) {
            throw new BadInput("nextDay", "This time is over. Enter one that is to come.");
        }
        if (day.isAfter(WorkingDays.dateOf(now).plusDays(AHEAD))) {
            throw new BadInput("nextDay", "This is more than a year ahead.");
        }
        return at.toInstant();
    }

    private void tell(CaseAccess.Found found, String title, String detail) {
        cases.happened(found.id(), CaseEvent.Kind.THERAPY, title, detail, null);
    }
}
