package org.waymark.web.therapy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Ids;
import org.waymark.therapy.CourseGoingOn;
import org.waymark.therapy.CourseQuery;
import org.waymark.therapy.Modality;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.RequestParameters;
import org.waymark.web.shared.TimeText;

/** The next session of the course that the actor leads, and how many more there will be. */
@Named
@RequestScoped
public class CourseGoingOnView {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private CoursesView courses;
    @Inject private CourseGoingOn going;
    @Inject private FormSaving saving;

    private Integer more;
    private String moreWhy;
    private LocalDate nextDay;
    private String nextTime;
    private Modality nextHeld;
    private boolean offered;

    public String extend() {
        return change(
                () -> going.extend(file.reference(), course(), more, moreWhy), "Course extended.");
    }

    public String book() {
        return change(
                () ->
                        going.book(
                                file.reference(),
                                course(),
                                nextDay,
                                TimeText.of("nextTime", nextTime),
                                nextHeld),
                "Booked. It stands in your calendar.");
    }

    public String unbook() {
        return change(
                () -> going.unbook(file.reference(), course()), "No session is booked any more.");
    }

    private String change(Runnable change, String notice) {
        return saving.save(change, notice, file.again("courses"));
    }

    private long course() {
        return Ids.asked(parameters.text("course"));
    }

    /** Offers what is booked; how it is held is offered as the course has it. */
    private void offer() {
        if (offered) {
            return;
        }
        offered = true;
        CourseQuery.Course running = courses.getRunning();
        if (running == null) {
            return;
        }
        Instant booked = running.nextAt();
        if (booked != null) {
            ZonedDateTime at = booked.atZone(WorkingDays.LONDON);
            nextDay = at.toLocalDate();
            nextTime = HOUR.format(at);
        }
        nextHeld = running.nextModality() == null ? running.modality() : running.nextModality();
    }

    public Integer getMore() {
        return more;
    }

    public void setMore(Integer more) {
        this.more = more;
    }

    public String getMoreWhy() {
        return moreWhy;
    }

    public void setMoreWhy(String moreWhy) {
        this.moreWhy = moreWhy;
    }

    public LocalDate getNextDay() {
        offer();
        return nextDay;
    }

    public void setNextDay(LocalDate nextDay) {
        offer();
        this.nextDay = nextDay;
    }

    public String getNextTime() {
        offer();
        return nextTime;
    }

    public void setNextTime(String nextTime) {
        offer();
        this.nextTime = nextTime;
    }

    public Modality getNextHeld() {
        offer();
        return nextHeld;
    }

    public void setNextHeld(Modality nextHeld) {
        offer();
        this.nextHeld = nextHeld;
    }
}
