package org.waymark.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.outcome.Measurement;
import org.waymark.outcome.MeasurementQuery;
import org.waymark.outcome.Measuring;
import org.waymark.outcome.OutcomeItem;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * Measuring how somebody is: the questions in force, what was answered before, and correcting one
 * of those answers by a new version.
 */
@Named
@RequestScoped
public class OutcomesView {

    /** One question as it is filled in. */
    public static class Question {

        private final OutcomeItem item;
        private Integer score;

        Question(OutcomeItem item, Integer score) {
            this.item = item;
            this.score = score;
        }

        public OutcomeItem getItem() {
            return item;
        }

        public Integer getScore() {
            return score;
        }

        public void setScore(Integer score) {
            this.score = score;
        }
    }

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private Measuring measuring;
    @Inject private MeasurementQuery measurements;
    @Inject private PageMessages messages;

    private Measurement.Point point = Measurement.Point.ENTRY;
    private Measurement.Informant informant;
    private String why;
    private Long fix;
    private List<Question> questions;
    private List<MeasurementQuery.Row> taken;

    /** Which measurement is corrected is known before anything is asked for. */
    @PostConstruct
    void begin() {
        String asked = parameters.text("fix");
        fix = Ids.read(asked).orElse(null);
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        file.open();
        if (fix != null && getWrong().isEmpty()) {
            throw new NotFound();
        }
    }

    public String sign() {
        return saving(
                () -> measuring.sign(file.reference(), point, getInformant(), scores()),
                "Outcomes signed.");
    }

    public String correct() {
        return saving(
                () -> measuring.correct(file.reference(), fix, getInformant(), scores(), why),
                "Outcomes corrected. The earlier answers stay to be seen and no longer count.");
    }

    private String saving(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return file.again("outcomes");
        } catch (BadInput wrong) {
            wrong.problems().forEach((field, text) -> messages.problem(idOf(field), text));
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private Map<String, Integer> scores() {
        Map<String, Integer> scores = new LinkedHashMap<>();
        getQuestions().forEach(question -> scores.put(question.item.code(), question.score));
        return scores;
    }

    /** The field of a question as the form names it; what is about all of them is at the first. */
    private String idOf(String field) {
        if (field.equals("scores")) {
            return "q:0:score";
        }
        for (int i = 0; i < getQuestions().size(); i++) {
            if (getQuestions().get(i).item.code().equals(field)) {
                return "q:" + i + ":score";
            }
        }
        return field.equals("state") ? null : field;
    }

    /** The questions in force; when a measurement is corrected, with its answers. */
    public List<Question> getQuestions() {
        if (questions == null) {
            Map<String, Integer> before = new LinkedHashMap<>();
            List<MeasurementQuery.Row> wrong = getWrong();
            wrong.forEach(row -> before.put(row.code(), row.score()));
            List<OutcomeItem> items =
                    wrong.isEmpty()
                            ? measuring.questions()
                            : measuring.questions(wrong.get(0).at());
            questions = new ArrayList<>();
            items.forEach(item -> questions.add(new Question(item, before.get(item.code()))));
        }
        return questions;
    }

    /** The answers of the measurement that is corrected; empty when none is. */
    public List<MeasurementQuery.Row> getWrong() {
        return fix == null
                ? List.of()
                : getTaken().stream()
                        .filter(row -> row.measurementId() == fix && !row.superseded())
                        .toList();
    }

    public List<MeasurementQuery.Row> getTaken() {
        if (taken == null) {
            taken = measurements.of(file.reference());
        }
        return taken;
    }

    public Measurement.Point[] getPoints() {
        return Measurement.Point.values();
    }

    public Measurement.Point getPoint() {
        return point;
    }

    public void setPoint(Measurement.Point point) {
        this.point = point;
    }

    public Measurement.Informant[] getInformants() {
        return Measurement.Informant.values();
    }

    /** Who answered: the person, unless the measurement that is corrected says somebody else. */
    public Measurement.Informant getInformant() {
        if (informant == null) {
            informant =
                    getWrong().stream()
                            .findFirst()
                            .map(MeasurementQuery.Row::informant)
                            .orElse(Measurement.Informant.PERSON);
        }
        return informant;
    }

    public void setInformant(Measurement.Informant informant) {
        this.informant = informant;
    }

    public Long getFix() {
        return fix;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
