package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.privacy.breach.BreachQuery;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

/** The log of breaches: what is open, or what is closed. */
@Named
@RequestScoped
public class BreachListView {

    private static final String CLOSED = "closed";

    @Inject private BreachQuery query;

    private String show;
    private String after;
    private String before;
    private Page<BreachQuery.Line> page;

    public List<BreachQuery.Line> getLines() {
        return page().rows();
    }

    public String getNext() {
        return page().next(BreachListView::key);
    }

    public String getPrevious() {
        return page().previous(BreachListView::key);
    }

    public boolean isOpen() {
        return !CLOSED.equals(show);
    }

    public String getAddress() {
        return "/privacy/breaches?show=" + (isOpen() ? "open" : CLOSED);
    }

    private static String key(BreachQuery.Line line) {
        return PageKey.text(line.noticedAt(), line.id());
    }

    private Page<BreachQuery.Line> page() {
        if (page == null) {
            page = query.page(isOpen(), PageKey.of(after, before));
        }
        return page;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
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
