package org.waymark.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.referral.RestrictedReferrals;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Somebody of an inbox closes a referral to all but those who answer for what is restricted. */
@Named
@RequestScoped
public class RestrictingView {

    @Inject private RequestParameters parameters;
    @Inject private RestrictedReferrals restricted;
    @Inject private PageMessages messages;

    private String r;
    private RestrictionReason reason;
    private String why;
    private boolean sent;

    @PostConstruct
    void begin() {
        r = parameters.text("r");
    }

    public String restrict() {
        sent = true;
        try {
            restricted.restrict(r, reason, why);
            messages.saved("Only those who triage restricted referrals know of it now.");
            return "/referral/inbox?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public RestrictionReason[] getReasons() {
        return RestrictionReason.values();
    }

    public RestrictionReason getReason() {
        return reason;
    }

    public void setReason(RestrictionReason reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** Its form stays open when something in it is wrong. */
    public boolean isSent() {
        return sent;
    }
}
