package org.waymark.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.casework.BreakGlass;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Opening a locked case in an emergency, by the reference somebody has given. */
@Named
@RequestScoped
public class EmergencyView {

    @Inject private RequestParameters parameters;
    @Inject private BreakGlass glass;
    @Inject private PageMessages messages;

    private String wanted;
    private String reason;
    private String password;

    /** The "case does not exist" page hands the reference on. */
    @PostConstruct
    void begin() {
        wanted = parameters.text("c");
    }

    public String open() {
        try {
            String opened = glass.open(wanted, reason, password);
            messages.saved("The case is open to you. Your manager has been told.");
            return "/casework/case?faces-redirect=true&c=" + opened;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public int getMinutes() {
        return glass.minutes();
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
