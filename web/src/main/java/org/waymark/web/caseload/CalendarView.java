package org.waymark.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.OwnCalendar;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** What a worker's calendar program is given to read their times: made, shown once, ended. */
@Named
@RequestScoped
public class CalendarView {

    @Inject private OwnCalendar calendar;
    @Inject private PageMessages messages;

    @Inject
    @ConfigProperty(name = "waymark.public.address", defaultValue = "http://127.0.0.1:8080")
    private String publicAddress;

    private OwnCalendar.Fresh fresh;

    /** Name and password are in this answer and nowhere else. */
    public void make() {
        fresh = calendar.make();
    }

    public String end() {
        try {
            calendar.end();
            messages.saved("No calendar program reads your times any more.");
        } catch (Refusal refused) {
            messages.refused(refused);
        }
        return "/caseload/calendar?faces-redirect=true";
    }

    public OwnCalendar.State getState() {
        return calendar.state().orElse(null);
    }

    public OwnCalendar.Fresh getFresh() {
        return fresh;
    }

    /** The address that is typed into the calendar program: the same for everybody. */
    public String getAddress() {
        return publicAddress + "/calendar.ics";
    }
}
