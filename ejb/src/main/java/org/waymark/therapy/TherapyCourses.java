package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Courses of counselling and therapy, led by the counsellor who works the case. What is on record
 * is that sessions were held and how many; what was said is in sealed notes.
 */
@Stateless
@Guarded
public class TherapyCourses {

    private static final int LONGEST_REASON = 300;

    @Inject private CaseAccess cases;
    @Inject private CourseStore store;
    @Inject private WaitingStore waiting;
    @Inject private CounselledCase counselled;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Begins a course of as many sessions as the offer has.
     *
     * @param preTrial a criminal case about it is under way or may come
     */
    @Needs(Right.SEALED_NOTES)
    public void start(
            String caseReference, Long offerId, Modality modality, boolean preTrial, LocalDate on) {
        CaseAccess.Found found = counselled.open(caseReference, "course begun", "offer");
        LocalDate day = past("startedOn", on);
        WaitingStore.Offer offer =
                offerId == null
                        ? null
                        : waiting.offer(offerId, found.serviceId(), today()).orElse(null);
        if (offer == null) {
            throw new BadInput("offer", "Choose what they have been offered.");
        }
        if (waiting.isOnList(found.id(), offer.id())) {
            throw new BadInput(
                    "offer", "They still stand on its waiting list. Make the offer there first.");
        }
        if (modality == null) {
            throw new BadInput("modality", "Choose how sessions are held.");
        }
        store.start(
                Ids.next(),
                found.id(),
                offer.id(),
                current.get().id(),
                modality,
                offer.plannedSessions(),
                preTrial,
                day);
        waiting.toBegin(found.id(), offer.toBegin()).forEach(cases::taskEnds);
        tell(found, "Course begun", offer.name());
    }

    /**
     * A session was due on this day; whether it was held, and how. Nothing of what was said.
     *
     * @param modality null: as the course has it
     */
    @Needs(Right.SEALED_NOTES)
    public void session(
            String caseReference,
            long courseId,
            LocalDate on,
            Attendance attendance,
            Modality modality) {
        CaseAccess.Found found = counselled.open(caseReference, "session", "attendance");
        CourseStore.Running course = store.running(found.id(), courseId, current.get().id());
        LocalDate day = past("sessionOn", on);
        if (day.isBefore(course.started())) {
            throw new BadInput("sessionOn", "The course had not begun on this day.");
        }
        if (attendance == null) {
            throw new BadInput("attendance", "Choose whether it was held.");
        }
        if (store.isLogged(courseId, day)) {
            throw new BadInput("sessionOn", "A session of this day is on record already.");
        }
        Modality how = modality == null ? course.modality() : modality;
        store.session(
                courseId, found.id(), day, attendance, how, current.get().id(), clock.instant());
        tell(found, "Session: " + attendance.label().toLowerCase(), how.label());
    }

    /**
     * What was written down about a session was wrong: it is put right, and how it stood before is
     * kept with the reason. A session that never was is cancelled by the service.
     */
    @Needs(Right.SEALED_NOTES)
    public void correct(
            String caseReference,
            long sessionId,
            LocalDate on,
            Attendance attendance,
            Modality modality,
            String why) {
        CaseAccess.Found found =
                counselled.open(caseReference, "session corrected", "rightAttendance");
        CourseStore.Held before = store.held(found.id(), sessionId, current.get().id());
        LocalDate day = past("rightOn", on);
        if (day.isBefore(before.started())) {
            throw new BadInput("rightOn", "The course had not begun on this day.");
        }
        if (attendance == null) {
            throw new BadInput("rightAttendance", "Choose whether it was held.");
        }
        String reason =
                TypedText.required(
                                "rightWhy",
                                why,
                                LONGEST_REASON,
                                "Say what was wrong, and nothing of what was said.")
                        .replaceAll("\\s+", " ");
        Modality how = modality == null ? before.modality() : modality;
        if (day.equals(before.on())
                && attendance == before.attendance()
                && how == before.modality()) {
            throw new BadInput("rightAttendance", "This is how it stands already.");
        }
        if (!day.equals(before.on()) && store.isLogged(before.courseId(), day)) {
            throw new BadInput("rightOn", "A session of this day is on record already.");
        }
        store.correct(
                sessionId,
                found.id(),
                before,
                day,
                attendance,
                how,
                reason,
                current.get().id(),
                clock.instant());
        tell(
                found,
                "Session corrected: " + attendance.label().toLowerCase(),
                "Before: " + before.attendance().label().toLowerCase() + ".");
    }

    /** Whether a criminal case is under way or may come, which the counsellor has to know. */
    @Needs(Right.SEALED_NOTES)
    public void preTrial(String caseReference, long courseId, boolean preTrial) {
        CaseAccess.Found found = counselled.open(caseReference, "pre-trial therapy", "preTrial");
        store.preTrial(store.running(found.id(), courseId, current.get().id()).id(), preTrial);
        tell(found, preTrial ? "Marked as pre-trial therapy" : "No longer pre-trial therapy", null);
    }

    /** The course is over. */
    @Needs(Right.SEALED_NOTES)
    public void end(String caseReference, long courseId, CourseState how) {
        CaseAccess.Found found = counselled.open(caseReference, "course ended", "how");
        if (how == null || how == CourseState.OPEN) {
            throw new BadInput("how", "Choose how it ended.");
        }
        store.end(store.running(found.id(), courseId, current.get().id()).id(), how, today());
        tell(found, "Course: " + how.label().toLowerCase(), null);
    }

    private LocalDate past(String field, LocalDate day) {
        if (day == null) {
            throw new BadInput(field, "Enter the day.");
        }
        if (day.isAfter(today())) {
            throw new BadInput(field, "This day has not come yet.");
        }
        return day;
    }

    private void tell(CaseAccess.Found found, String title, String detail) {
        cases.happened(found.id(), CaseEvent.Kind.THERAPY, title, detail, null);
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
