package org.waymark.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.access.AccountIdentity;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Of one account: by whom it signs in at the provider. */
@Named
@RequestScoped
public class AccountIdentityView {

    @Inject private AccountIdentity identity;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private Long id;
    private AccountIdentity.View view;
    private String number;

    @PostConstruct
    void begin() {
        id = Ids.asked(parameters.text("id"));
    }

    public String bind() {
        return doing(() -> identity.bind(id, number), "Bound. They sign in there from now on.");
    }

    public String unbind() {
        return doing(() -> identity.unbind(id), "Taken off. They need a password to sign in.");
    }

    private String doing(Runnable work, String notice) {
        try {
            work.run();
            messages.saved(notice);
            return "/access/account?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public AccountIdentity.View getView() {
        if (view == null) {
            view = identity.view(id);
        }
        return view;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
