package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.safety.Meetings;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One meeting: the list of cases in its order, and what waits for one of this borough. */
@Named
@RequestScoped
public class MeetingView {

    @Inject private RequestParameters parameters;
    @Inject private Meetings meetings;
    @Inject private PageMessages messages;

    private Meetings.Agenda agenda;
    private String id;

    /** Which meeting it is is known before anything is asked for. */
    @PostConstruct
    void begin() {
        id = parameters.text("id");
    }

    /** "Not found" is an answer and not half a page. */
    public void open() {
        getAgenda();
    }

    public String list(long referralId) {
        return saving(() -> meetings.list(Ids.asked(id), referralId), "Listed.");
    }

    public String unlist(long referralId) {
        return saving(
                () -> meetings.unlist(Ids.asked(id), referralId),
                "Taken from the list. It waits for another meeting.");
    }

    public String earlier(long referralId) {
        return saving(() -> meetings.earlier(Ids.asked(id), referralId), "Moved up.");
    }

    private String saving(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return "/safety/meeting?faces-redirect=true&id=" + Ids.asked(id);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public Meetings.Agenda getAgenda() {
        if (agenda == null) {
            agenda = meetings.agenda(Ids.asked(id));
        }
        return agenda;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
