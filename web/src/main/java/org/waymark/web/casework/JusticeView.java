package org.waymark.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.justice.JusticeEvent;
import org.waymark.justice.JusticeFile;
import org.waymark.justice.JusticeQuery;
import org.waymark.justice.JusticeTracking;
import org.waymark.justice.SpecialMeasure;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * Police and court of a case: what happened, what the victim was told, and until when they can ask.
 */
@Named
@RequestScoped
public class JusticeView {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private JusticeTracking tracking;
    @Inject private CourtResultForm result;
    @Inject private ReferenceData reference;
    @Inject private JusticeQuery query;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private JusticeFile record;
    private Long stepId;
    private JusticeEvent event;
    private LocalDate happenedOn;
    private LocalDate knownOn;
    private String detail;
    private String outcome;
    private LocalDate toldOn;
    private String strikeReason;
    private SpecialMeasure.Kind measure;
    private SpecialMeasure.State measureState;
    private LocalDate measureOn;

    /** Which line is looked at is known before anything is asked for. */
    @PostConstruct
    void begin() {
        stepId = Ids.read(parameters.text("step")).orElse(null);
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        file.open();
        getRecord();
        if (parameters.text("step") != null && getStep() == null) {
            throw new NotFound();
        }
    }

    public String happened() {
        return saving(
                () ->
                        result.came(
                                tracking.happened(
                                        file.reference(),
                                        event,
                                        happenedOn,
                                        knownOn,
                                        detail,
                                        outcome,
                                        result.typed())),
                result::notice);
    }

    public String told() {
        return saving(() -> tracking.told(file.reference(), stepId, toldOn), "Written down.");
    }

    public String strike() {
        return saving(
                () -> tracking.strike(file.reference(), stepId, strikeReason),
                "Struck out. It stays to be seen and counts no more.");
    }

    public String measured() {
        return saving(
                () -> tracking.measure(file.reference(), measure, measureState, measureOn),
                "Special measure written down.");
    }

    public String remind(JusticeFile.Matter matter) {
        return saving(() -> tracking.remind(file.reference(), matter), "Reminder set as a task.");
    }

    private String saving(Runnable change, String notice) {
        return saving(change, () -> notice);
    }

    private String saving(Runnable change, Supplier<String> notice) {
        try {
            change.run();
            messages.saved(notice.get());
            return file.again("justice");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public JusticeFile getRecord() {
        if (record == null) {
            record = query.of(file.reference());
        }
        return record;
    }

    /** The line that is looked at; null when none is. */
    public JusticeFile.Step getStep() {
        return stepId == null
                ? null
                : getRecord().steps().stream()
                        .filter(step -> step.id() == stepId && step.struckReason() == null)
                        .findFirst()
                        .orElse(null);
    }

    /** What happened, except with a hearing: that has its own form. */
    public List<JusticeEvent> getEvents() {
        return Arrays.stream(JusticeEvent.values()).filter(each -> !each.isOfHearing()).toList();
    }

    public SpecialMeasure.Kind[] getMeasures() {
        return SpecialMeasure.Kind.values();
    }

    public SpecialMeasure.State[] getMeasureStates() {
        return SpecialMeasure.State.values();
    }

    public LocalDate getToday() {
        return WorkingDays.dateOf(clock.instant());
    }

    public JusticeEvent getEvent() {
        return event;
    }

    public void setEvent(JusticeEvent event) {
        this.event = event;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public LocalDate getKnownOn() {
        return knownOn;
    }

    public void setKnownOn(LocalDate knownOn) {
        this.knownOn = knownOn;
    }

    public String getDetail() {
        return detail;
    }

    /** The outcome types of the police, to choose from. */
    public List<CodeEntry> getOutcomes() {
        return reference.entries("outcome_type");
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public String getStrikeReason() {
        return strikeReason;
    }

    public void setStrikeReason(String strikeReason) {
        this.strikeReason = strikeReason;
    }

    public SpecialMeasure.Kind getMeasure() {
        return measure;
    }

    public void setMeasure(SpecialMeasure.Kind measure) {
        this.measure = measure;
    }

    public SpecialMeasure.State getMeasureState() {
        return measureState;
    }

    public void setMeasureState(SpecialMeasure.State measureState) {
        this.measureState = measureState;
    }

    public LocalDate getMeasureOn() {
        return measureOn;
    }

    public void setMeasureOn(LocalDate measureOn) {
        this.measureOn = measureOn;
    }
}
