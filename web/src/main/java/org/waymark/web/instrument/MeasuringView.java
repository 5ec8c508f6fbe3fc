package org.waymark.web.instrument;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.instrument.Answer;
import org.waymark.instrument.Instrument;
import org.waymark.instrument.MeasureForm;
import org.waymark.instrument.MeasureQuery;
import org.waymark.instrument.MeasureTaking;
import org.waymark.outcome.Measurement;
import org.waymark.reference.Risk;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * Filling in a measure: a new one ({@code i}, its instrument), one that was begun ({@code m}), or a
 * correction of a signed one ({@code fix}). The form comes from the definition.
 */
@Named
@RequestScoped
public class MeasuringView {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private MeasureQuery measures;
    @Inject private MeasureTaking taking;
    @Inject private PageMessages messages;

    private String code;
    private Long begun;
    private Long fix;
    private Integer seen;
    private Measurement.Point point;
    private Risk judgement;
    private String reason;
    private String why;
    private Instrument instrument;
    private List<MeasureItem> items;

    /** Which measure it is, is known before anything is asked for. */
    @PostConstruct
    void begin() {
        code = parameters.text("i");
        begun = id("m");
        fix = id("fix");
        String version = parameters.text("v");
        seen = version != null && version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : null;
    }

    private Long id(String name) {
        String asked = parameters.text(name);
        return asked != null && asked.matches("[0-9]{1,18}") ? Long.valueOf(asked) : null;
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        file.open();
        if (isOpen()) {
            getItems();
        }
    }

    /** Is the case open, so that something can be asked? */
    public boolean isOpen() {
        return file.getHeader().state().isOpen();
    }

    public String sign() {
        return saving(
                () -> to("measured", taking.save(file.reference(), which(), form(), true)),
                "Signed. It stays as it is; what follows for the risk has been done.");
    }

    public String later() {
        return saving(
                () -> to("measuring", taking.save(file.reference(), which(), form(), false)),
                "Saved. It is not signed yet; go on whenever you can.");
    }

    public String correct() {
        return saving(
                () -> to("measured", taking.correct(file.reference(), fix, form(), why)),
                "Corrected. The earlier answers stay to be seen and no longer count.");
    }

    private String to(String page, long id) {
        return file.again(page) + "&m=" + id;
    }

    private String saving(java.util.function.Supplier<String> change, String notice) {
        try {
            String next = change.get();
            messages.saved(notice);
            return next;
        } catch (BadInput wrong) {
            wrong.problems().forEach((field, text) -> messages.problem(idOf(field), text));
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private MeasureTaking.Which which() {
        return new MeasureTaking.Which(getInstrument().code(), begun, seen);
    }

    private MeasureForm form() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        getItems().forEach(each -> answers.put(each.getItem().code(), each.answer()));
        return new MeasureForm(
                point,
                answers,
                judgement,
                reason == null || reason.isBlank() ? null : reason.strip());
    }

    /** The field of an item as the form names it; what is about the case has none. */
    private String idOf(String field) {
        boolean comment = field.endsWith(MeasureForm.COMMENT);
        String item = comment ? field.replace(MeasureForm.COMMENT, "") : field;
        for (int i = 0; i < getItems().size(); i++) {
            MeasureItem each = getItems().get(i);
            if (each.getItem().code().equals(item)) {
                return "items:" + i + ":" + (comment ? "comment" : each.getField());
            }
        }
        return field.equals("state") ? null : field;
    }

    /** The questions, with what is known of their answers. */
    public List<MeasureItem> getItems() {
        if (items == null) {
            load();
        }
        return items;
    }

    private void load() {
        Long known = fix == null ? begun : fix;
        Map<String, Answer> before = known == null ? asked() : answers(known);
        items = new ArrayList<>();
        instrument
                .items()
                .forEach(
                        item ->
                                items.add(
                                        new MeasureItem(
                                                items.size() + 1,
                                                item,
                                                instrument.words(),
                                                before.getOrDefault(item.code(), Answer.NONE))));
    }

    /** A new one: goals come back in their words, to be measured again. */
    private Map<String, Answer> asked() {
        if (code == null) {
            throw new NotFound();
        }
        MeasureQuery.Asking asking = measures.ask(file.reference(), code);
        instrument = asking.instrument();
        point = Measurement.Point.ENTRY;
        Map<String, Answer> goals = new LinkedHashMap<>();
        asking.goals()
                .forEach(
                        (item, answer) ->
                                goals.put(
                                        item, new Answer(null, null, answer.words(), null, false)));
        return goals;
    }

    private Map<String, Answer> answers(long known) {
        MeasureQuery.Detail detail = measures.one(file.reference(), known);
        if (detail.row().superseded() || detail.row().signed() != (fix != null)) {
            throw new NotFound();
        }
        instrument = detail.instrument();
        point = detail.row().point();
        judgement = detail.row().judgement();
        reason = detail.row().judgementReason();
        seen = seen == null ? Integer.valueOf(detail.row().seen()) : seen;
        return detail.answers();
    }

    public Instrument getInstrument() {
        getItems();
        return instrument;
    }

    /** The key of the draft of this form. */
    public String getDraft() {
        return fix == null
                ? MeasureTaking.draft(file.reference(), which())
                : "remeasure:" + file.reference() + ":" + fix;
    }

    public Measurement.Point[] getPoints() {
        return Measurement.Point.values();
    }

    public Risk[] getRisks() {
        return Risk.values();
    }

    public String getCode() {
        return code;
    }

    public Long getBegun() {
        return begun;
    }

    public Long getFix() {
        return fix;
    }

    public Integer getSeen() {
        return seen;
    }

    public Measurement.Point getPoint() {
        return point;
    }

    public void setPoint(Measurement.Point point) {
        this.point = point;
    }

    public Risk getJudgement() {
        return judgement;
    }

    public void setJudgement(Risk judgement) {
        this.judgement = judgement;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
