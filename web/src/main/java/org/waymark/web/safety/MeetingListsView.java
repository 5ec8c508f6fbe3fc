package org.waymark.web.safety;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.waymark.reference.Area;
import org.waymark.reference.ReferenceData;
import org.waymark.safety.MeetingLists;
import org.waymark.safety.Meetings;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The MARAC meetings of the boroughs that somebody co-ordinates, and the list of one of them. */
@Named
@RequestScoped
public class MeetingListsView {

    @Inject private MeetingLists lists;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;

    private Meetings.Diary diary;
    private MeetingLists.Agenda agenda;
    private String id;
    private String meetingArea;
    private LocalDate heldOn;

    /** Reads the meeting before the page is drawn. */
    public void open() {
        agenda = lists.agenda(Ids.asked(id));
    }

    public String plan() {
        try {
            lists.plan(new Meetings.Planned(meetingArea, heldOn));
            messages.saved("The meeting stands in the diary.");
            return "/safety/lists?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public Meetings.Diary getDiary() {
        if (diary == null) {
            diary = lists.diary();
        }
        return diary;
    }

    public MeetingLists.Agenda getAgenda() {
        return agenda;
    }

    public List<Area> getBoroughs() {
        Set<String> mine = lists.boroughs();
        return reference.areas().all().stream().filter(area -> mine.contains(area.code())).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
