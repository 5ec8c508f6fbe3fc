package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.waymark.access.CurrentActor;
import org.waymark.access.FreshSignIn;
import org.waymark.access.ProviderFile;
import org.waymark.access.ProviderSettings;

/** The sign-in service of the organisation, for pages: {@code #{provider.name}}. */
@Named("provider")
@RequestScoped
public class ProviderView {

    @Inject private ProviderFile file;
    @Inject private FreshSignIn fresh;
    @Inject private CurrentActor current;
    @Inject private FacesContext faces;

    /** Is there one to sign in by? */
    public boolean isOffered() {
        return file.settings().isPresent();
    }

    /** As people know it. */
    public String getName() {
        return file.settings().map(ProviderSettings::name).orElse("the sign-in service");
    }

    /** Who may sign in with a password besides, in words; empty when everybody may. */
    public String getPasswords() {
        return file.settings()
                .map(ProviderSettings::passwords)
                .map(
                        who ->
                                switch (who) {
                                    case EVERYBODY -> "";
                                    case NOT_BOUND ->
                                            "Only for accounts that do not sign in by "
                                                    + getName()
                                                    + ".";
                                    case ADMINISTRATORS ->
                                            "Only for administrators, for the day that "
                                                    + getName()
                                                    + " does not answer.";
                                })
                .orElse("");
    }

    /** Did this session begin there, so that there is no password to ask for? */
    public boolean isHere() {
        return current.isByProvider();
    }

    /** Has its owner signed in there again a moment ago? */
    public boolean isProved() {
        return fresh.isProved();
    }

    /** Where signing in begins, and where it leads to; null for one's first page. */
    public String start(String to) {
        return address("enter", to);
    }

    /** The same as somebody else than the provider remembers. */
    public String other() {
        return address("other", null);
    }

    /** Where one shows again who one is, and where that leads to. */
    public String prove(String to) {
        return address("prove", to);
    }

    private String address(String purpose, String to) {
        return faces.getExternalContext().getRequestContextPath()
                + "/openid/start?for="
                + purpose
                + (to == null || to.isEmpty()
                        ? ""
                        : "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }
}
