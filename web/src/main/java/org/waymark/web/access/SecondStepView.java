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
import org.waymark.access.SignIn;

/** The second page of signing in: the code that the telephone shows, or a recovery code. */
@Named
@RequestScoped
public class SecondStepView {

    @Inject private SignIn signIn;
    @Inject private Limits limits;
    @Inject private ClientAddress address;
    @Inject private FacesContext faces;
    @Inject private Clock clock;

    private String code;
    private String to;

    /** Lets somebody in whose password was right a moment ago, or sends them back to the start. */
    public void enter() throws IOException {
        HttpServletRequest request = request();
        Optional<String> username = BrowserSession.halfway(request, clock.instant());
        if (username.isEmpty()) {
            faces.getExternalContext().redirect(request.getContextPath() + "/signin");
            return;
        }
        if (code == null || code.isBlank()) {
            refuse("Enter the code");
            return;
        }
        SignIn.Entry entry =
                signIn.withCode(
                        username.get(),
                        code,
                        DeviceWords.of(request.getHeader("User-Agent")),
                        ProviderKeep.mark(request));
        if (entry.step() != SignIn.Step.IN) {
            limits.failed(address.of(request));
            refuse(
                    "This code does not work. Wait until the app shows the next one: none works"
                            + " twice. After several wrong tries you have to wait a little.");
            return;
        }
        BrowserSession.begin(request, entry.username(), entry.sessionId(), clock.instant());
        faces.getExternalContext().redirect(LocalAddress.orHome(to, request.getContextPath()));
    }

    private void refuse(String why) {
        code = null;
        faces.addMessage("code", new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
        faces.validationFailed();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    /** Is there anybody whose password was right a moment ago? */
    public boolean isHalfway() {
        return BrowserSession.halfway(request(), clock.instant()).isPresent();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
