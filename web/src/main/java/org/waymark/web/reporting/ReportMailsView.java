package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.reporting.mail.MailedReport;
import org.waymark.reporting.mail.ReportMail;
import org.waymark.reporting.mail.ReportMails;
import org.waymark.reporting.mail.Rhythm;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The reports that one is sent the address of, and asking for another. */
@Named
@RequestScoped
public class ReportMailsView {

    private static final String PAGE = "/reporting/by-mail?faces-redirect=true";

    @Inject private ReportMails work;
    @Inject private PageMessages messages;

    private List<ReportMail> mails;
    private Boolean address;
    private MailedReport report;
    private Rhythm rhythm;

    /** Asks for what was chosen. */
    public String ask() {
        try {
            work.ask(report, rhythm);
            messages.saved("Saved. You are sent the address when it is ready.");
            return PAGE;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** Stops one of one's own. */
    public String stop(long id) {
        work.stop(id);
        messages.saved("Stopped.");
        return PAGE;
    }

    public List<ReportMail> getMails() {
        if (mails == null) {
            mails = work.mine();
        }
        return mails;
    }

    /** Can anything be sent to this account? */
    public boolean isAddress() {
        if (address == null) {
            address = work.hasAddress();
        }
        return address;
    }

    public MailedReport[] getReports() {
        return MailedReport.values();
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public MailedReport getReport() {
        return report;
    }

    public void setReport(MailedReport report) {
        this.report = report;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }
}
