package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.waymark.web.shared.RequestParameters;

/** The page of a sign-in by the provider that did not work. */
@Named
@RequestScoped
public class SignInProblemView {

    @Inject private RequestParameters parameters;
    @Inject private ProviderView provider;
    @Inject private FacesContext faces;

    public String getHeading() {
        return problem().heading(provider.getName());
    }

    public String getText() {
        return problem().text(provider.getName());
    }

    /** The provider's number of somebody whom Waymark does not know; else null. */
    public String getNumber() {
        return problem().isOfAStranger() ? ProviderKeep.stranger(request()) : null;
    }

    /** Would the provider let the same person through again without asking? */
    public boolean isSomebodyElseOffered() {
        return getNumber() != null || problem() == SignInProblem.NO_GROUP;
    }

    /** The sign-in page, leading on to where somebody wanted to go. */
    public String getSignIn() {
        String to = parameters.text("to");
        return request().getContextPath()
                + "/signin"
                + (to == null ? "" : "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }

    private SignInProblem problem() {
        return SignInProblem.named(parameters.text("why"));
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
