package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.waymark.casework.WorkFilter;
import org.waymark.casework.WorkQuery;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

/** My work: what is due first, page after page, with a filter in the address. */
@Named
@RequestScoped
public class WorkView {

    @Inject private WorkQuery work;

    private String show;
    private String after;
    private String before;
    private Page<WorkQuery.Row> page;

    public List<WorkQuery.Row> getRows() {
        return page().rows();
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        return page().next(WorkView::key);
    }

    /** The key of the page before, or null on the first one. */
    public String getPrevious() {
        return page().previous(WorkView::key);
    }

    public WorkFilter[] getFilters() {
        return WorkFilter.values();
    }

    /** What the list is narrowed to, or null for all. */
    public WorkFilter getChosen() {
        return Arrays.stream(WorkFilter.values())
                .filter(each -> each.name().equals(show))
                .findFirst()
                .orElse(null);
    }

    private static String key(WorkQuery.Row row) {
        return PageKey.text(row.due(), row.id());
    }

    private Page<WorkQuery.Row> page() {
        if (page == null) {
            page = work.mine(getChosen(), PageKey.of(after, before));
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
