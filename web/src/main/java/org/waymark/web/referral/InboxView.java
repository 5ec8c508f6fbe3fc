package org.waymark.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.referral.InboxQuery;
import org.waymark.referral.ReferralState;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

/** The inbox, least time left first: what is to be decided, or what is held. */
@Named
@RequestScoped
public class InboxView {

    @Inject private InboxQuery inbox;

    private String state;
    private String after;
    private String before;
    private Page<InboxQuery.Row> page;

    public List<InboxQuery.Row> getRows() {
        return page().rows();
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        return page().next(InboxView::key);
    }

    /** The key of the page before, or null on the first one. */
    public String getPrevious() {
        return page().previous(InboxView::key);
    }

    private static String key(InboxQuery.Row row) {
        return PageKey.text(row.due(), row.id());
    }

    public boolean isHeld() {
        return chosen() == ReferralState.HELD;
    }

    /** The same view, to be leafed through. */
    public String getHere() {
        return "/referral/inbox?state=" + chosen();
    }

    private Page<InboxQuery.Row> page() {
        if (page == null) {
            page = inbox.page(chosen(), PageKey.of(after, before));
        }
        return page;
    }

    private ReferralState chosen() {
        return ReferralState.HELD.name().equals(state)
                ? ReferralState.HELD
                : ReferralState.RECEIVED;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
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
