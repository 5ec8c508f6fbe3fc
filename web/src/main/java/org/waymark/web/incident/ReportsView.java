package org.waymark.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.waymark.incident.Report;
import org.waymark.incident.ReportQuery;
import org.waymark.shared.Page;

/** What the public told, for the service that reads it. */
@Named
@RequestScoped
public class ReportsView {

    private static final Map<String, ReportQuery.Show> SHOWN =
            Map.of("contact", ReportQuery.Show.CONTACT, "kept", ReportQuery.Show.KEPT);

    @Inject private ReportQuery reports;

    private String show;
    private Long before;
    private Page<Report> page;

    public List<Report> getRows() {
        return page().rows();
    }

    public Long getNext() {
        return page().next(Report::id);
    }

    private Page<Report> page() {
        if (page == null) {
            page = reports.page(which(), before);
        }
        return page;
    }

    /** Only those about which somebody is to make contact? */
    public boolean isAsking() {
        return which() == ReportQuery.Show.CONTACT;
    }

    /** Only those that are kept past their time? */
    public boolean isKept() {
        return which() == ReportQuery.Show.KEPT;
    }

    private ReportQuery.Show which() {
        return show == null ? ReportQuery.Show.ALL : SHOWN.getOrDefault(show, ReportQuery.Show.ALL);
    }

    /** The address of this list, to which a page is added. */
    public String getHere() {
        return which() == ReportQuery.Show.ALL
                ? "/incident/reports"
                : "/incident/reports?show=" + show;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
