package org.waymark.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.referral.RestrictedReferralQuery;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;
import org.waymark.web.shared.RequestParameters;

/** Restricted referrals that no case was opened for: what is to be looked at soonest. */
@Named
@RequestScoped
public class RestrictedView {

    @Inject private RequestParameters parameters;
    @Inject private RestrictedReferralQuery restricted;

    private String after;
    private String before;
    private Page<RestrictedReferralQuery.Line> page;

    @PostConstruct
    void begin() {
        after = parameters.text("after");
        before = parameters.text("before");
    }

    /** Reads them before the page is drawn. */
    public void open() {
        page();
    }

    public List<RestrictedReferralQuery.Line> getRows() {
        return page().rows();
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        return page().next(RestrictedView::key);
    }

    /** The key of the page before, or null on the first one. */
    public String getPrevious() {
        return page().previous(RestrictedView::key);
    }

    private static String key(RestrictedReferralQuery.Line line) {
        return PageKey.text(line.due(), line.id());
    }

    private Page<RestrictedReferralQuery.Line> page() {
        if (page == null) {
            page = restricted.page(PageKey.of(after, before));
        }
        return page;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
