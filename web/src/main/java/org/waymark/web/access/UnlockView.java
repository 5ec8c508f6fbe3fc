package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.waymark.access.CurrentActor;
import org.waymark.access.SignIn;

/** Asks for the password again after a while without use; drafts and the session wait. */
@Named
@RequestScoped
public class UnlockView {

    @Inject private SignIn signIn;
    @Inject private CurrentActor current;
    @Inject private Limits limits;
    @Inject private ClientAddress address;
    @Inject private FacesContext faces;
    @Inject private Clock clock;

    private String password;
    private String to;

    /** Goes on where somebody was; whoever is not signed in any more begins from the start. */
    public void unlock() throws IOException {
        HttpServletRequest request = request();
        Optional<BrowserSession.Signed> signed = BrowserSession.signed(request);
        if (signed.isEmpty()) {
            faces.getExternalContext().redirect(request.getContextPath() + "/signin");
            return;
        }
        if (password == null || !signIn.unlock(signed.get().username(), password)) {
            password = null;
            limits.failed(address.of(request));
            faces.addMessage(
                    "password",
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            (current.isByProvider()
                                            ? "This code does not work."
                                            : "This is not your password.")
                                    + " After several wrong tries you have to wait a little.",
                            null));
            faces.validationFailed();
            return;
        }
        BrowserSession.uncover(request, clock.instant());
        faces.getExternalContext().redirect(LocalAddress.orHome(to, request.getContextPath()));
    }

    /** Is somebody signed in here, covered or not? */
    public boolean isSigned() {
        return BrowserSession.signed(request()).isPresent();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
