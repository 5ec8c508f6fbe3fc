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
import org.waymark.access.Actor;
import org.waymark.access.SignIn;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    @Inject private SignIn signIn;
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
        Optional<Actor> actor = signIn.withPassword(username.strip(), password);
        if (actor.isEmpty()) {
            refuse(
                    "We could not sign you in. Check the username and password. After several wrong"
                            + " tries you have to wait a little.");
            return;
        }
        HttpServletRequest request = request();
        WaymarkAuthentication.begin(request, actor.get().username(), clock.instant());
        faces.getExternalContext().redirect(LocalAddress.orHome(to, request.getContextPath()));
    }

    private void refuse(String why) {
        password = null;
        faces.addMessage("username", new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
        faces.validationFailed();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
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
