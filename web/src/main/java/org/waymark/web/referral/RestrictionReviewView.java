package org.waymark.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.referral.RestrictedReferralQuery;
import org.waymark.referral.RestrictedReferrals;
import org.waymark.referral.RestrictionTerms;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One restricted referral without a case, looked at again by whoever answers for it. */
@Named
@RequestScoped
public class RestrictionReviewView {

    private static final String LIST = "/referral/restricted?faces-redirect=true";

    @Inject private RequestParameters parameters;
    @Inject private RestrictedReferralQuery query;
    @Inject private RestrictedReferrals restricted;
    @Inject private PageMessages messages;

    private String r;
    private Integer months;
    private String keepWhy;
    private String liftWhy;
    private RestrictedReferralQuery.Detail detail;

    /** What the address or the form says is known before anything is asked for. */
    @PostConstruct
    void begin() {
        r = parameters.text("r");
    }

    /** "Not found" is an answer and not half a page. */
    public void open() {
        getDetail();
    }

    public String keep() {
        return saving(() -> restricted.keep(r, keepWhy, months), "It stays restricted.");
    }

    public String lift() {
        return saving(() -> restricted.lift(r, liftWhy), "The inbox may know of it again.");
    }

    private String saving(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return LIST;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public RestrictedReferralQuery.Detail getDetail() {
        if (detail == null) {
            detail = query.one(r);
        }
        return detail;
    }

    public RestrictedReferralQuery.Line getLine() {
        return getDetail().line();
    }

    public List<Integer> getTerms() {
        return RestrictionTerms.MONTHS;
    }

    public String getR() {
        return r;
    }

    public void setR(String r) {
        this.r = r;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getKeepWhy() {
        return keepWhy;
    }

    public void setKeepWhy(String keepWhy) {
        this.keepWhy = keepWhy;
    }

    public String getLiftWhy() {
        return liftWhy;
    }

    public void setLiftWhy(String liftWhy) {
        this.liftWhy = liftWhy;
    }
}
