package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.privacy.material.MaterialQuery;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

/** The register of requests for material: what is open, or what has ended. */
@Named
@RequestScoped
public class MaterialListView {

    private static final String ENDED = "ended";

    @Inject private MaterialQuery query;

    private String show;
    private String after;
    private String before;
    private Page<MaterialQuery.Line> page;

    public List<MaterialQuery.Line> getLines() {
        return page().rows();
    }

    public String getNext() {
        return page().next(MaterialListView::key);
    }

    public String getPrevious() {
        return page().previous(MaterialListView::key);
    }

    public boolean isOpen() {
        return !ENDED.equals(show);
    }

    public String getAddress() {
        return "/privacy/material?show=" + (isOpen() ? "open" : ENDED);
    }

    private static String key(MaterialQuery.Line line) {
        return PageKey.text(line.receivedAt(), line.id());
    }

    private Page<MaterialQuery.Line> page() {
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
