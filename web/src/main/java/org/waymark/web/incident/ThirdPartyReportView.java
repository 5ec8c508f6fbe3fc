package org.waymark.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.incident.TellingPolice;
import org.waymark.incident.ThirdPartyReports;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The police are told for somebody that hate has happened to them again. */
@Named
@RequestScoped
public class ThirdPartyReportView {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private CaseReportView beginning;
    @Inject private ThirdPartyReports reports;
    @Inject private PageMessages messages;

    private TellingPolice.How reportHow;
    private LocalDate reportSaidOn;
    private String reportWords;
    private boolean reportChanged;

    public String report() {
        try {
            reports.report(
                    file.reference(),
                    Ids.read(parameters.text("i")).orElse(0L),
                    new ThirdPartyReports.Form(
                            reportHow, reportSaidOn, reportWords, reportChanged));
            messages.saved("The police were told.");
            return file.again("incidents");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** Is it known what the hate was about? Only what is hate is reported this way. */
    public boolean isHate() {
        return !beginning.getBeginning().sent().isEmpty()
                || !beginning.getBeginning().told().isEmpty();
    }

    public boolean getReportChanged() {
        return reportChanged;
    }

    public void setReportChanged(boolean reportChanged) {
        this.reportChanged = reportChanged;
    }

    public TellingPolice.How getReportHow() {
        return reportHow;
    }

    public void setReportHow(TellingPolice.How reportHow) {
        this.reportHow = reportHow;
    }

    public LocalDate getReportSaidOn() {
        return reportSaidOn;
    }

    public void setReportSaidOn(LocalDate reportSaidOn) {
        this.reportSaidOn = reportSaidOn;
    }

    public String getReportWords() {
        return reportWords;
    }

    public void setReportWords(String reportWords) {
        this.reportWords = reportWords;
    }
}
