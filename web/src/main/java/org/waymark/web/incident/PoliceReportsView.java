package org.waymark.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.incident.PoliceReports;
import org.waymark.incident.Report;
import org.waymark.shared.Page;

/** What the public told for the police. */
@Named
@RequestScoped
public class PoliceReportsView {

    @Inject private PoliceReports reports;

    private Long before;
    private Page<Report> page;

    public List<Report> getRows() {
        return page().rows();
    }

    public Long getNext() {
        return page().next(Report::policeOrder);
    }

    private Page<Report> page() {
        if (page == null) {
            page = reports.page(before);
        }
        return page;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
