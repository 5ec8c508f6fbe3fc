package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.privacy.breach.BreachKind;
import org.waymark.privacy.breach.BreachReporting;
import org.waymark.privacy.breach.Reported;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Reporting a breach, for everybody; it begins with today and now. */
@Named
@RequestScoped
public class BreachReportView {

    @Inject private BreachReporting reporting;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private BreachKind kind;
    private LocalDate noticedOn;
    private String noticedAt;
    private String what;
    private String doneAlready;

    @PostConstruct
    void begin() {
        noticedOn = Moment.day(clock.instant());
        noticedAt = Moment.time(clock.instant());
    }

    public String report() {
        try {
            String reference =
                    reporting.report(
                            new Reported(
                                    kind,
                                    Moment.of(noticedOn, noticedAt, "noticedAt"),
                                    what,
                                    doneAlready));
            messages.saved(
                    "Thank you. It is reported as "
                            + new Reference(reference).shown()
                            + ". Tell your manager now as well.");
            return "/privacy/breach-report?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public BreachKind[] getKinds() {
        return BreachKind.values();
    }

    public BreachKind getKind() {
        return kind;
    }

    public void setKind(BreachKind kind) {
        this.kind = kind;
    }

    public LocalDate getNoticedOn() {
        return noticedOn;
    }

    public void setNoticedOn(LocalDate noticedOn) {
        this.noticedOn = noticedOn;
    }

    public String getNoticedAt() {
        return noticedAt;
    }

    public void setNoticedAt(String noticedAt) {
        this.noticedAt = noticedAt;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getDoneAlready() {
        return doneAlready;
    }

    public void setDoneAlready(String doneAlready) {
        this.doneAlready = doneAlready;
    }
}
