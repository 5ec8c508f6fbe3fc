package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.waymark.access.OwnSessions;
import org.waymark.access.SessionRow;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Where somebody is signed in, and signing out there. */
@Named
@RequestScoped
public class SessionsView {

    @Inject private OwnSessions sessions;
    @Inject private PageMessages messages;
    @Inject private FacesContext faces;

    private List<SessionRow> rows;

    public List<SessionRow> getRows() {
        if (rows == null) {
            rows = sessions.running();
        }
        return rows;
    }

    /** Is this the session that the page is shown in? */
    public boolean here(SessionRow row) {
        return BrowserSession.signed((HttpServletRequest) faces.getExternalContext().getRequest())
                .filter(signed -> signed.row() == row.id())
                .isPresent();
    }

    public String end(long id) {
        try {
            sessions.end(id);
            messages.saved("Signed out there.");
            return "/access/sessions?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** This browser's next request finds itself signed out too. */
    public String endAll() {
        sessions.endAll();
        faces.getExternalContext().invalidateSession();
        return "/signed-out?faces-redirect=true";
    }
}
