package org.waymark.web.instrument;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.instrument.Instrument;
import org.waymark.instrument.MeasureForm;
import org.waymark.instrument.MeasureQuery;
import org.waymark.instrument.MeasureRow;
import org.waymark.instrument.MeasureTaking;
import org.waymark.outcome.Measurement;
import org.waymark.reference.Risk;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
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
    private MeasureSheet sheet;
    private MeasureRow known;
    private boolean conflict;

    /** Which measure it is, is known before anything is asked for. */
    @PostConstruct
    void begin() {
        code = parameters.text("i");
        begun = Ids.read(parameters.text("m")).orElse(null);
        fix = Ids.read(parameters.text("fix")).orElse(null);
        String version = parameters.text("v");
        seen = version != null && version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : null;
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        file.open();
        if (isOpen()) {
            getItems();
            if (known != null && (known.superseded() || known.signed() != (fix != null))) {
                throw new NotFound();
            }
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

    private String saving(Supplier<String> change, String notice) {
        try {
            String next = change.get();
            messages.saved(notice);
            return next;
        } catch (BadInput wrong) {
            wrong.problems()
                    .forEach((field, text) -> messages.problem(sheet().fieldOf(field), text));
            return null;
        } catch (ChangedMeanwhile lost) {
            showBoth();
            messages.refused(lost);
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** What somebody else has saved stands beside what was typed; who saves again has seen it. */
    private void showBoth() {
        conflict = known != null;
        getItems().forEach(MeasureItem::showSaved);
        seen = known == null ? seen : Integer.valueOf(known.seen());
    }

    private MeasureTaking.Which which() {
        return new MeasureTaking.Which(getInstrument().code(), begun, seen);
    }

    private MeasureForm form() {
        return new MeasureForm(
                point,
                sheet().answers(),
                judgement,
                reason == null || reason.isBlank() ? null : reason.strip());
    }

    /** The questions, with what is known of their answers. */
    public List<MeasureItem> getItems() {
        return sheet().items();
    }

    private MeasureSheet sheet() {
        if (sheet == null) {
            Long id = fix == null ? begun : fix;
            sheet = id == null ? asked() : answers(id);
        }
        return sheet;
    }

    /** A new one: goals come back in their words, to be measured again. */
    private MeasureSheet asked() {
        if (code == null) {
            throw new NotFound();
        }
        MeasureQuery.Asking asking = measures.ask(file.reference(), code);
        point = asking.again() ? Measurement.Point.REVIEW : Measurement.Point.ENTRY;
        return MeasureSheet.again(asking.instrument(), asking.goals());
    }

    private MeasureSheet answers(long id) {
        MeasureQuery.Detail detail = measures.one(file.reference(), id);
        known = detail.row();
        point = known.point();
        judgement = known.judgement();
        reason = known.judgementReason();
        seen = seen == null ? Integer.valueOf(known.seen()) : seen;
        return MeasureSheet.of(detail.instrument(), detail.answers());
    }

    public Instrument getInstrument() {
        return sheet().instrument();
    }

    /** The key of the draft of this form. */
    public String getDraft() {
        return fix == null
                ? which().draft(file.reference())
                : "remeasure:" + file.reference() + ":" + fix;
    }

    /** How judgement counts, and what somebody else has judged meanwhile. */
    public String getJudgementHint() {
        String other =
                !conflict || known.judgement() == null || known.judgement() == judgement
                        ? ""
                        : "Saved meanwhile by somebody else: "
                                + known.judgement().label()
                                + ", "
                                + known.judgementReason()
                                + ". ";
        return other
                + "The higher of the count and your judgement counts. Your judgement never lowers it.";
    }

    public Measurement.Point[] getPoints() {
        return Measurement.Point.values();
    }

    public Risk[] getRisks() {
        return Risk.values();
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
