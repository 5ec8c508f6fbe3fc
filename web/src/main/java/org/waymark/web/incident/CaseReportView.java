package org.waymark.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.incident.CaseReport;
import org.waymark.web.casework.CaseFile;

/** How a case began. */
@Named
@RequestScoped
public class CaseReportView {

    @Inject private CaseFile file;
    @Inject private CaseReport reports;

    private CaseReport.Beginning beginning;

    public CaseReport.Beginning getBeginning() {
        if (beginning == null) {
            beginning = reports.of(file.reference());
        }
        return beginning;
    }
}
