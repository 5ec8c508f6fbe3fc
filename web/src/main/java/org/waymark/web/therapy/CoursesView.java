package org.waymark.web.therapy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.therapy.Attendance;
import org.waymark.therapy.CourseQuery;
import org.waymark.therapy.CourseState;
import org.waymark.therapy.Modality;
import org.waymark.therapy.TherapyCourses;
import org.waymark.therapy.WaitingQuery;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.RequestParameters;

/** Courses of counselling of a case: counts for whoever works it, days for the therapist. */
@Named
@RequestScoped
public class CoursesView {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private TherapyCourses courses;
    @Inject private CourseQuery query;
    @Inject private WaitingQuery waiting;
    @Inject private FormSaving saving;

    private CourseQuery.Courses record;
    private List<WaitingQuery.Choice> offers;

    private Long offer;
    private Modality modality;
    private boolean preTrial;
    private LocalDate startedOn;
    private LocalDate sessionOn;
    private Attendance attendance;
    private CourseState how;
    private CourseQuery.Session correcting;
    private Modality held;
    private Modality rightHeld;
    private LocalDate rightOn;
    private Attendance rightAttendance;
    private String rightWhy;
    private boolean filled;

    public String start() {
        return change(
                () -> courses.start(file.reference(), offer, modality, preTrial, startedOn),
                "Course begun.");
    }

    public String session() {
        return change(
                () -> courses.session(file.reference(), course(), sessionOn, attendance, held),
                "Session written down. What was said belongs into a sealed note.");
    }

    public String correct() {
        return change(
                () -> {
                    if (getCorrecting() == null) {
                        throw new NotFound();
                    }
                    courses.correct(
                            file.reference(),
                            correcting.id(),
                            getRightOn(),
                            getRightAttendance(),
                            getRightHeld(),
                            rightWhy);
                },
                "Corrected. How it stood before is kept.");
    }

    /** The session that is to be corrected; null while none is. */
    public CourseQuery.Session getCorrecting() {
        if (correcting == null) {
            Long asked = Ids.read(parameters.text("fix")).orElse(null);
            correcting =
                    getRecord().all().stream()
                            .flatMap(course -> course.sessions().stream())
                            .filter(session -> asked != null && session.id() == asked)
                            .findFirst()
                            .orElse(null);
        }
        return correcting;
    }

    public String mark(CourseQuery.Course which) {
        return change(
                () -> courses.preTrial(file.reference(), which.id(), !which.preTrial()),
                "Written down.");
    }

    public String end() {
        return change(() -> courses.end(file.reference(), course(), how), "Course ended.");
    }

    private long course() {
        return Ids.asked(parameters.text("course"));
    }

    private String change(Runnable change, String notice) {
        return saving.save(change, notice, file.again("courses"));
    }

    public CourseQuery.Courses getRecord() {
        if (record == null) {
            record = query.of(file.reference());
        }
        return record;
    }

    /** The course that the actor leads and that is under way; null when there is none. */
    public CourseQuery.Course getRunning() {
        return getRecord().all().stream()
                .filter(course -> course.mine() && course.isOpen())
                .findFirst()
                .orElse(null);
    }

    /** Courses that are under way, whoever leads them. */
    public List<CourseQuery.Course> getUnderWay() {
        return getRecord().all().stream().filter(CourseQuery.Course::isOpen).toList();
    }

    /** What a course can be of. */
    public List<WaitingQuery.Choice> getOffers() {
        if (offers == null) {
            offers = waiting.of(file.reference()).choices();
        }
        return offers;
    }

    public Modality[] getModalities() {
        return Modality.values();
    }

    public Attendance[] getAttendances() {
        return Attendance.values();
    }

    public List<CourseState> getEndings() {
        return List.of(CourseState.COMPLETED, CourseState.ENDED_EARLY);
    }

    public Long getOffer() {
        return offer;
    }

    public void setOffer(Long offer) {
        this.offer = offer;
    }

    public Modality getModality() {
        return modality;
    }

    public void setModality(Modality modality) {
        this.modality = modality;
    }

    public boolean isPreTrial() {
        return preTrial;
    }

    public void setPreTrial(boolean preTrial) {
        this.preTrial = preTrial;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(LocalDate startedOn) {
        this.startedOn = startedOn;
    }

    public LocalDate getSessionOn() {
        return sessionOn;
    }

    public void setSessionOn(LocalDate sessionOn) {
        this.sessionOn = sessionOn;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(Attendance attendance) {
        this.attendance = attendance;
    }

    /** How the session was held; offered as the course has it. */
    public Modality getHeld() {
        if (held == null && getRunning() != null) {
            held = getRunning().modality();
        }
        return held;
    }

    public void setHeld(Modality held) {
        this.held = held;
    }

    public Modality getRightHeld() {
        fill();
        return rightHeld;
    }

    public void setRightHeld(Modality rightHeld) {
        fill();
        this.rightHeld = rightHeld;
    }

    public CourseState getHow() {
        return how;
    }

    public void setHow(CourseState how) {
        this.how = how;
    }

    private void fill() {
        if (!filled && getCorrecting() != null) {
            filled = true;
            rightOn = correcting.on();
            rightAttendance = correcting.attendance();
            rightHeld = correcting.modality();
        }
    }

    public LocalDate getRightOn() {
        fill();
        return rightOn;
    }

    public void setRightOn(LocalDate rightOn) {
        fill();
        this.rightOn = rightOn;
    }

    public Attendance getRightAttendance() {
        fill();
        return rightAttendance;
    }

    public void setRightAttendance(Attendance rightAttendance) {
        fill();
        this.rightAttendance = rightAttendance;
    }

    public String getRightWhy() {
        return rightWhy;
    }

    public void setRightWhy(String rightWhy) {
        this.rightWhy = rightWhy;
    }
}
