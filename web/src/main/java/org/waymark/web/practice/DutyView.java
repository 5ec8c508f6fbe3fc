package org.waymark.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.practice.DutyBearer;
import org.waymark.practice.OneChance;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** What is typed about the duty to report mutilation. */
@Named
@RequestScoped
public class DutyView {

    @Inject private CaseFile file;
    @Inject private OneChance work;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private String d;
    private LocalDate knownOn;
    private String bound;
    private String ofClient;
    private String under18;
    private String whyNot;
    private LocalDate reportedOn;
    private String reportedBy;
    private String policeReference;
    private String mistakeWhy;

    /** Which duty it is about is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        d = parameters.text("d");
    }

    public String know() {
        return saved(
                () ->
                        work.known(
                                file.reference(),
                                knownOn,
                                PracticeWords.chosen(DutyBearer.class, bound),
                                yes(ofClient),
                                yes(under18),
                                whyNot),
                "Written down.");
    }

    /** Null for what nobody chose. */
    private static Boolean yes(String chosen) {
        return chosen == null ? null : Boolean.valueOf("Y".equals(chosen));
    }

    public String report() {
        return saved(
                () ->
                        work.reported(
                                file.reference(),
                                Ids.asked(d),
                                reportedOn,
                                policeReference,
                                reportedBy),
                "Written down.");
    }

    public String mistake() {
        return saved(
                () -> work.mistaken(file.reference(), Ids.asked(d), mistakeWhy),
                "Nothing is to be reported.");
    }

    private String saved(Runnable change, String words) {
        try {
            change.run();
            messages.saved(words);
            return file.again("chance");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getD() {
        return d;
    }

    public LocalDate getKnownOn() {
        return knownOn;
    }

    public void setKnownOn(LocalDate knownOn) {
        this.knownOn = knownOn;
    }

    public String getBound() {
        return bound;
    }

    public void setBound(String bound) {
        this.bound = bound;
    }

    public String getOfClient() {
        return ofClient;
    }

    public void setOfClient(String ofClient) {
        this.ofClient = ofClient;
    }

    public String getUnder18() {
        return under18;
    }

    public void setUnder18(String under18) {
        this.under18 = under18;
    }

    public String getWhyNot() {
        return whyNot;
    }

    public void setWhyNot(String whyNot) {
        this.whyNot = whyNot;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public String getReportedBy() {
        return reportedBy;
    }

    public void setReportedBy(String reportedBy) {
        this.reportedBy = reportedBy;
    }

    public String getPoliceReference() {
        return policeReference;
    }

    public void setPoliceReference(String policeReference) {
        this.policeReference = policeReference;
    }

    public String getMistakeWhy() {
        return mistakeWhy;
    }

    public void setMistakeWhy(String mistakeWhy) {
        this.mistakeWhy = mistakeWhy;
    }
}
