package org.waymark.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.practice.PlaceKind;
import org.waymark.practice.PracticeCare;
import org.waymark.practice.TrainingQuery;
import org.waymark.practice.Trainings;
import org.waymark.shared.Ids;
import org.waymark.web.shared.FormSaving;

/** Corrects one training; the form begins with how it stands. */
@Named
@RequestScoped
public class TrainingFixView {

    private static final Map<String, String> NAMES =
            Map.of(
                    "on", "fixOn",
                    "topic", "fixTopic",
                    "kind", "fixKind",
                    "area", "fixArea",
                    "places", "fixPlaces",
                    "attended", "fixAttended",
                    "feedback", "fixFeedback");

    @Inject private TrainingView one;
    @Inject private PracticeCare care;
    @Inject private FormSaving saving;

    private LocalDate on;
    private String topic;
    private String kind;
    private String area;
    private String places;
    private String attended;
    private String feedback;
    private String fixWhy;

    @PostConstruct
    void begin() {
        TrainingQuery.Training now = one.getTraining();
        on = now.on();
        topic = now.topic();
        kind = now.kind().name();
        area = now.area();
        places = Integer.toString(now.places());
        attended = now.attended() == null ? null : now.attended().toString();
        feedback = now.feedback() == null ? null : now.feedback().toString();
    }

    public String correct() {
        long id = Ids.asked(one.getE());
        return saving.save(
                NAMES,
                () ->
                        care.correctTraining(
                                id,
                                new Trainings.Plan(
                                        on,
                                        topic,
                                        PracticeWords.chosen(PlaceKind.class, kind),
                                        area,
                                        PracticeWords.number(places)),
                                PracticeWords.number(attended),
                                PracticeWords.number(feedback),
                                fixWhy),
                "Corrected. How it stood before is kept.",
                "/practice/event?faces-redirect=true&e=" + id);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public String getAttended() {
        return attended;
    }

    public void setAttended(String attended) {
        this.attended = attended;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String feedback) {
        this.feedback = feedback;
    }

    public String getFixWhy() {
        return fixWhy;
    }

    public void setFixWhy(String fixWhy) {
        this.fixWhy = fixWhy;
    }
}
