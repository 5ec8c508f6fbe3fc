package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.reference.WorkingDays;
import org.waymark.safety.Disclosure;
import org.waymark.safety.Disclosures;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Applications under Clare's Law: their days, and never what police said. */
@Named
@RequestScoped
public class DisclosureView {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private Disclosures disclosures;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private List<Disclosure> all;
    private Long id;
    private Boolean toAsk;
    private LocalDate appliedOn;
    private LocalDate checkedOn;
    private LocalDate metOn;
    private LocalDate answeredOn;
    private Disclosure.Outcome disclosureOutcome;

    /** Which application is looked at is known before anything is asked for. */
    @PostConstruct
    void begin() {
        id = Ids.read(parameters.text("disclosure")).orElse(null);
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        if (parameters.text("disclosure") != null && getOne() == null) {
            throw new NotFound();
        }
        if (parameters.text("going") == null && getOne() != null) {
            checkedOn = getOne().checkedOn();
            metOn = getOne().metOn();
        }
    }

    public String applied() {
        return saving(() -> disclosures.applied(file.reference(), toAsk, appliedOn));
    }

    public String went() {
        int version =
                Ids.read(parameters.text("version"))
                        .map(each -> (int) Math.min(each, Integer.MAX_VALUE))
                        .orElse(-1);
        return saving(
                () ->
                        disclosures.went(
                                file.reference(),
                                id == null ? 0 : id,
                                version,
                                new Disclosure.Form(
                                        checkedOn, metOn, answeredOn, disclosureOutcome)));
    }

    private String saving(Runnable change) {
        try {
            change.run();
            messages.saved("Written down.");
            return file.again("orders");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<Disclosure> getAll() {
        if (all == null) {
            all = disclosures.of(file.reference());
        }
        return all;
    }

    /** The application that is looked at, while it goes on; null when none is. */
    public Disclosure getOne() {
        return id == null
                ? null
                : getAll().stream()
                        .filter(each -> each.id() == id && each.isOpen())
                        .findFirst()
                        .orElse(null);
    }

    public Disclosure.Outcome[] getOutcomes() {
        return Disclosure.Outcome.values();
    }

    public LocalDate getToday() {
        return WorkingDays.dateOf(clock.instant());
    }

    public Boolean getToAsk() {
        return toAsk;
    }

    public void setToAsk(Boolean toAsk) {
        this.toAsk = toAsk;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public LocalDate getMetOn() {
        return metOn;
    }

    public void setMetOn(LocalDate metOn) {
        this.metOn = metOn;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public Disclosure.Outcome getDisclosureOutcome() {
        return disclosureOutcome;
    }

    public void setDisclosureOutcome(Disclosure.Outcome disclosureOutcome) {
        this.disclosureOutcome = disclosureOutcome;
    }
}
