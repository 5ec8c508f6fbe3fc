package org.waymark.web.safety;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.reference.Area;
import org.waymark.reference.ReferenceData;
import org.waymark.safety.Meetings;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The meetings of the boroughs’ MARACs in the diary of the service. */
@Named
@RequestScoped
public class MeetingsView {

    @Inject private Meetings meetings;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;

    private Meetings.Diary diary;
    private String meetingArea;
    private LocalDate heldOn;

    public String plan() {
        try {
            meetings.plan(new Meetings.Planned(meetingArea, heldOn));
            messages.saved("The meeting stands in the diary.");
            return "/safety/meetings?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public Meetings.Diary getDiary() {
        if (diary == null) {
            diary = meetings.diary();
        }
        return diary;
    }

    public List<Area> getBoroughs() {
        return reference.areas().all().stream().filter(Area::isInLondon).toList();
    }

    public String getMeetingArea() {
        return meetingArea;
    }

    public void setMeetingArea(String meetingArea) {
        this.meetingArea = meetingArea;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
