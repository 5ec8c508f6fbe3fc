package org.waymark.web.casework;

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
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Measuring how somebody is: the questions in force, and what was answered before. */
@Named
@RequestScoped
public class OutcomesView {

    /** One question as it is filled in. */
    public static class Question {

        private final OutcomeItem item;
        private Integer score;

        Question(OutcomeItem item) {
            this.item = item;
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

    @Inject private CaseFile file;
    @Inject private Measuring measuring;
    @Inject private MeasurementQuery measurements;
    @Inject private PageMessages messages;

    private Measurement.Point point = Measurement.Point.ENTRY;
    private List<Question> questions;
    private List<MeasurementQuery.Row> taken;

    public String sign() {
        Map<String, Integer> scores = new LinkedHashMap<>();
        getQuestions().forEach(question -> scores.put(question.item.code(), question.score));
        try {
            measuring.sign(file.reference(), point, scores);
            messages.saved("Outcomes signed.");
            return file.again("outcomes");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<Question> getQuestions() {
        if (questions == null) {
            questions = new ArrayList<>();
            measuring.questions().forEach(item -> questions.add(new Question(item)));
        }
        return questions;
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
}
