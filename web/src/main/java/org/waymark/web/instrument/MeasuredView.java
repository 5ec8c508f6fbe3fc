package org.waymark.web.instrument;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.instrument.Answer;
import org.waymark.instrument.AnswerKind;
import org.waymark.instrument.Engine;
import org.waymark.instrument.Item;
import org.waymark.instrument.ItemChange;
import org.waymark.instrument.MeasureQuery;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.RequestParameters;

/** One measure with its answers, what it says, and what followed from it. */
@Named
@RequestScoped
public class MeasuredView {

    /**
     * One answer in words.
     *
     * @param change since the last time; empty when there is nothing to compare
     */
    public record Line(String question, String answer, String said, String change) {}

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private MeasureQuery measures;

    private Long id;
    private MeasureQuery.Detail detail;

    /** Which measure it is, is known before anything is asked for. */
    @PostConstruct
    void begin() {
        id = Ids.read(parameters.text("m")).orElse(null);
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        file.open();
        getDetail();
    }

    public MeasureQuery.Detail getDetail() {
        if (detail == null) {
            if (id == null) {
                throw new NotFound();
            }
            detail = measures.one(file.reference(), id);
        }
        return detail;
    }

    public List<Line> getLines() {
        return getDetail().instrument().itemsAt(getDetail().row().point()).stream()
                .map(this::line)
                .toList();
    }

    private Line line(Item item) {
        Answer answer = getDetail().answers().getOrDefault(item.code(), Answer.NONE);
        ItemChange change = isComparedByItem() ? getDetail().change(item) : ItemChange.UNPAIRED;
        return new Line(
                item.kind() == AnswerKind.GOAL && answer.words() != null
                        ? answer.words()
                        : item.asked(),
                words(item, answer),
                said(answer),
                change == ItemChange.UNPAIRED ? "" : change.label());
    }

    private static String words(Item item, Answer answer) {
        if (answer.value() == null) {
            return answer.missing() == null ? "Not answered" : answer.missing().label();
        }
        return item.kind() == AnswerKind.YES_NO
                ? answer.value() == 1 ? "Yes" : "No"
                : answer.value() + " of " + item.max();
    }

    private static String said(Answer answer) {
        String comment = answer.comment() == null ? "" : answer.comment();
        return answer.notVictim() ? (comment + " (said by somebody else)").strip() : comment;
    }

    /**
     * Is each answer compared by itself? Where there is a total, a single answer is no measure of
     * anything.
     */
    public boolean isComparedByItem() {
        Engine engine = getDetail().instrument().engine();
        return engine == Engine.PROFILE || engine == Engine.MEAN;
    }

    /** Can it be corrected: signed, still counting, and the case open? */
    public boolean isCorrectable() {
        return getDetail().row().isCounting() && file.getHeader().state().isOpen();
    }

    /** Can it be gone on with? */
    public boolean isUnfinished() {
        return !getDetail().row().signed() && file.getHeader().state().isOpen();
    }
}
