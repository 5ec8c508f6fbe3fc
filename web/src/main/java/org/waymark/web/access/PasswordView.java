package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.waymark.access.CurrentActor;
import org.waymark.access.OwnPassword;
import org.waymark.access.SignIn;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** One's own password, and the only page there is while somebody else knows it. */
@Named
@RequestScoped
public class PasswordView {

    @Inject private OwnPassword passwords;
    @Inject private SignIn signIn;
    @Inject private CurrentActor current;
    @Inject private PageMessages messages;
    @Inject private FacesContext faces;
    @Inject private Clock clock;

    private String oldPassword;
    private String newPassword;
    private String repeated;

    /** Every other session ends; this one goes on under a new id. */
    public String change() {
        try {
            passwords.change(oldPassword, newPassword, repeated);
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            long row = signIn.begin(current.get(), DeviceWords.of(request.getHeader("User-Agent")));
            BrowserSession.begin(request, current.get().username(), row, clock.instant());
            messages.saved("Password changed. Other sessions of yours have ended.");
            return "/access/password?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
