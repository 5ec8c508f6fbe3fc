package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.privacy.rights.RightsQuery;
import org.waymark.shared.PageKey;
import org.waymark.web.shared.RequestParameters;

/** The register of requests, what is due first; those that have ended, the newest first. */
@Named
@RequestScoped
public class RequestsView {

    @Inject private RequestParameters parameters;
    @Inject private RightsQuery query;

    private String show;
    private String after;
    private String before;
    private RightsQuery.Listed listed;

    @PostConstruct
    void begin() {
        show = parameters.text("show");
        after = parameters.text("after");
        before = parameters.text("before");
    }

    public boolean isEnded() {
        return "ended".equals(show);
    }

    public List<RightsQuery.Line> getRows() {
        return listed().page().rows();
    }

    public long getOverdue() {
        return listed().overdue();
    }

    public String getAddress() {
        return "/privacy/requests?show=" + (isEnded() ? "ended" : "open");
    }

    public String getNext() {
        return listed().page().next(this::key);
    }

    public String getPrevious() {
        return listed().page().previous(this::key);
    }

    private String key(RightsQuery.Line line) {
        return PageKey.text(isEnded() ? line.endedAt() : line.dueAt(), line.id());
    }

    private RightsQuery.Listed listed() {
        if (listed == null) {
            listed = query.list(isEnded(), PageKey.of(after, before));
        }
        return listed;
    }
}
