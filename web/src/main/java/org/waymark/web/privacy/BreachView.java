package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.privacy.breach.BreachKeeping;
import org.waymark.privacy.breach.BreachQuery;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One breach, with the steps that its state allows. */
@Named
@RequestScoped
public class BreachView {

    @Inject private BreachQuery query;
    @Inject private BreachKeeping keeping;
    @Inject private AssessForm assessForm;
    @Inject private DecideForm decideForm;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;
    @Inject private Clock clock;

    private String b;
    private BreachQuery.Whole whole;
    private LocalDate toldOn;
    private String toldAt;
    private String icoReference;
    private String words;
    private String caseReference;
    private String toldHow;

    @PostConstruct
    void begin() {
        b = parameters.text("b");
        toldOn = Moment.day(clock.instant());
        toldAt = Moment.time(clock.instant());
    }

    /** "Not found" is an answer and not half a page; the forms show what is on record. */
    public void open() {
        assessForm.fill(getWhole().assessed());
        decideForm.fill(getWhole().decided());
    }

    public BreachQuery.Whole getWhole() {
        if (whole == null) {
            whole = query.breach(reference());
        }
        return whole;
    }

    private String reference() {
        return Reference.parse(b).map(Reference::value).orElseThrow(NotFound::new);
    }

    public String assess() {
        return step(() -> keeping.assess(reference(), assessForm.assessed()), "Assessed.");
    }

    public String decide() {
        return step(() -> keeping.decide(reference(), decideForm.decided()), "Decided.");
    }

    public String icoTold() {
        return step(
                () ->
                        keeping.icoTold(
                                reference(),
                                Moment.of(toldOn, toldAt, "toldAt"),
                                icoReference,
                                words),
                "It is on record that they were told.");
    }

    public String icoToldMore() {
        return step(() -> keeping.icoToldMore(reference(), words), "It is on record.");
    }

    public String peopleTold() {
        return step(() -> keeping.peopleTold(reference(), words), "It is on record.");
    }

    public String link() {
        return step(() -> keeping.link(reference(), stored()), "The case is linked.");
    }

    public String caseTold() {
        return step(
                () -> keeping.caseTold(reference(), stored(), toldHow),
                "It is on record that this person was told.");
    }

    public String close() {
        return step(() -> keeping.close(reference(), words), "The breach is closed.");
    }

    public String reopen() {
        return step(() -> keeping.reopen(reference(), words), "It is open again.");
    }

    private String stored() {
        return Reference.parse(caseReference).map(Reference::value).orElse("");
    }

    private String step(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
        return "/privacy/breach?faces-redirect=true&b=" + reference();
    }

    public String getB() {
        return b;
    }

    public void setB(String b) {
        this.b = b;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public String getToldAt() {
        return toldAt;
    }

    public void setToldAt(String toldAt) {
        this.toldAt = toldAt;
    }

    public String getIcoReference() {
        return icoReference;
    }

    public void setIcoReference(String icoReference) {
        this.icoReference = icoReference;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCaseReference() {
        return caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }

    public String getToldHow() {
        return toldHow;
    }

    public void setToldHow(String toldHow) {
        this.toldHow = toldHow;
    }
}
