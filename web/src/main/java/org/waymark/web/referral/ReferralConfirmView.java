package org.waymark.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.referral.ReferralAcquaintance;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * Before a referral is opened: does whoever triages know the person? Nothing of the person is
 * shown.
 */
@Named
@RequestScoped
public class ReferralConfirmView {

    @Inject private RequestParameters parameters;
    @Inject private ReferralAcquaintance acquaintance;
    @Inject private PageMessages messages;

    private String r;
    private String how;

    /** What the address or the form says is known before anything is asked for. */
    @PostConstruct
    void begin() {
        r = parameters.text("r");
    }

    /** "Not found" is an answer before anything is drawn. */
    public void open() {
        acquaintance.asked(getReference());
    }

    public String stranger() {
        try {
            acquaintance.denied(getReference());
            return "/referral/triage?faces-redirect=true&r=" + getReference();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String known() {
        try {
            acquaintance.admitted(getReference(), how);
            messages.saved("Thank you. The referral is for your colleagues.");
            return "/referral/inbox?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** Of the referral, as it is stored. */
    public String getReference() {
        return Reference.parse(r).map(Reference::value).orElseThrow(NotFound::new);
    }

    public String getR() {
        return r;
    }

    public void setR(String r) {
        this.r = r;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
