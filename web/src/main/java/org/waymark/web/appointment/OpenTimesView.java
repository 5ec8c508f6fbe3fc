package org.waymark.web.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.appointment.AppointmentDesk;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.TimeText;
import org.waymark.web.shared.Words;

/** Times of a day at a site, opened by whoever manages it. */
@Named
@RequestScoped
public class OpenTimesView {

    @Inject private AppointmentDesk desk;
    @Inject private DayView day;
    @Inject private FormSaving saving;
    @Inject private PageMessages messages;
    @Inject private Words words;

    private Long openSite;
    private LocalDate openOn;
    private String openFrom;
    private String openTo;
    private Integer minutes;
    private String room;
    private boolean openUrgent;

    public String openTimes() {
        return saving.save(
                () ->
                        messages.saved(
                                words.count(
                                                desk.open(
                                                        openSite,
                                                        openOn,
                                                        TimeText.of("openFrom", openFrom),
                                                        TimeText.of("openTo", openTo),
                                                        minutes,
                                                        room,
                                                        openUrgent),
                                                "time")
                                        + " opened."),
                "Where there was one already it stayed.",
                day.getAddress());
    }

    public Long getOpenSite() {
        return openSite;
    }

    public void setOpenSite(Long openSite) {
        this.openSite = openSite;
    }

    public LocalDate getOpenOn() {
        return openOn;
    }

    public void setOpenOn(LocalDate openOn) {
        this.openOn = openOn;
    }

    public String getOpenFrom() {
        return openFrom;
    }

    public void setOpenFrom(String openFrom) {
        this.openFrom = openFrom;
    }

    public String getOpenTo() {
        return openTo;
    }

    public void setOpenTo(String openTo) {
        this.openTo = openTo;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public boolean isOpenUrgent() {
        return openUrgent;
    }

    public void setOpenUrgent(boolean openUrgent) {
        this.openUrgent = openUrgent;
    }
}
