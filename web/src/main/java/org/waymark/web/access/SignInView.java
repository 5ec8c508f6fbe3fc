package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.SignIn;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    @ConfigProperty(name = "waymark.demonstration", defaultValue = "no")
    private String demonstration;

    @Inject private SignIn signIn;
    @Inject private Limits limits;
    @Inject private ClientAddress address;
    @Inject private FacesContext faces;
    @Inject private Clock clock;

    private String username;
    private String password;
    private String to;

    /** Lets somebody in and takes them to where they were going, or to their home. */
    public void enter() throws IOException {
        if (username == null || password == null) {
            refuse("Enter your username and your password");
            return;
        }
        HttpServletRequest request = request();
        SignIn.Entry entry =
                signIn.withPassword(
                        username.strip(),
                        password,
                        DeviceWords.of(request.getHeader("User-Agent")));
        if (entry.step() == SignIn.Step.REFUSED) {
            limits.failed(address.of(request));
            refuse(
                    "We could not sign you in. Check the username and password. After several wrong"
                            + " tries you have to wait a little.");
            return;
        }
        ProviderKeep.forget(request);
        if (entry.step() == SignIn.Step.CODE) {
            BrowserSession.goHalfway(request, entry.username(), clock.instant());
            faces.getExternalContext().redirect(request.getContextPath() + "/second-step" + on());
            return;
        }
        BrowserSession.begin(request, entry.username(), entry.sessionId(), clock.instant());
        faces.getExternalContext()
                .redirect(
                        entry.toTell()
                                ? request.getContextPath() + PageDoor.SECOND_FACTOR
                                : LocalAddress.orHome(to, request.getContextPath()));
    }

    /** Where to go after the code, for the next page. */
    private String on() {
        return to == null ? "" : "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    private void refuse(String why) {
        password = null;
        faces.addMessage("username", new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
        faces.validationFailed();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    /** Are there only people who do not exist, so that the page says why no code is asked for? */
    public boolean isDemonstration() {
        return demonstration.strip().equalsIgnoreCase("yes");
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
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
