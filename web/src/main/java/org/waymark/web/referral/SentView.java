package org.waymark.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.referral.CrimeReference;
import org.waymark.referral.SentReferralQuery;
import org.waymark.shared.Page;

/** My referrals: what became of what I sent. */
@Named
@RequestScoped
public class SentView {

    @Inject private SentReferralQuery sent;

    private String r;
    private Long before;
    private Long after;
    private Page<SentReferralQuery.Sent> page;

    public List<SentReferralQuery.Sent> getRows() {
        return page().rows();
    }

    public Long getNext() {
        return page().next(SentReferralQuery.Sent::id);
    }

    public Long getPrevious() {
        return page().previous(SentReferralQuery.Sent::id);
    }

    /** The referral of the receipt. */
    public SentReferralQuery.Sent getOne() {
        return sent.receipt(r);
    }

    /** The sender's own crime reference; in words where they gave none. */
    public String crime(SentReferralQuery.Sent one) {
        return CrimeReference.isGiven(one.crimeRef()) ? one.crimeRef() : "None given";
    }

    /** Reads the receipt before the page is drawn. */
    public void open() {
        getOne();
    }

    private Page<SentReferralQuery.Sent> page() {
        if (page == null) {
            page = sent.page(before, after);
        }
        return page;
    }

    public String getR() {
        return r;
    }

    public void setR(String r) {
        this.r = r;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
