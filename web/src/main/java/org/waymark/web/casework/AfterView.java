package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.casework.AfterClosing;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

/** Follow-ups after closing: what is due first, page after page. */
@Named
@RequestScoped
public class AfterView {

    @Inject private AfterClosing closed;

    private String after;
    private String before;
    private Page<AfterClosing.Due> page;

    public List<AfterClosing.Due> getRows() {
        return page().rows();
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        return page().next(AfterView::key);
    }

    /** The key of the page before, or null on the first one. */
    public String getPrevious() {
        return page().previous(AfterView::key);
    }

    private static String key(AfterClosing.Due row) {
        return PageKey.text(row.due(), row.id());
    }

    private Page<AfterClosing.Due> page() {
        if (page == null) {
            page = closed.list(PageKey.of(after, before));
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
