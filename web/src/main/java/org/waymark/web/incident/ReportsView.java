package org.waymark.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.incident.Report;
import org.waymark.incident.ReportQuery;
import org.waymark.shared.Page;

/** What the public told, for the service that reads it. */
@Named
@RequestScoped
public class ReportsView {

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
            page = reports.page(isAsking(), before);
        }
        return page;
    }

    /** Only those about which somebody is to make contact? */
    public boolean isAsking() {
        return "contact".equals(show);
    }

    /** The address of this list, to which a page is added. */
    public String getHere() {
        return isAsking() ? "/incident/reports?show=contact" : "/incident/reports";
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
