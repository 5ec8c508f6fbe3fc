package org.waymark.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.incident.Report;
import org.waymark.incident.ReportQuery;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;

/** One report of the public. */
@Named
@RequestScoped
public class ReportView {

    @Inject private ReportQuery reports;

    private String i;
    private Report report;

    /** Before the page is drawn: a report that is not there is an answer and not half a page. */
    public void open() {
        report = reports.one(Reference.parse(i).map(Reference::value).orElseThrow(NotFound::new));
    }

    public Report getReport() {
        return report;
    }

    public String getI() {
        return i;
    }

    public void setI(String i) {
        this.i = i;
    }
}
