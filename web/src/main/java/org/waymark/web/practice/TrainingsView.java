package org.waymark.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.practice.PlaceKind;
import org.waymark.practice.TrainingQuery;
import org.waymark.practice.Trainings;
import org.waymark.shared.Page;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The trainings of a service: the form, and the list. */
@Named
@RequestScoped
public class TrainingsView {

    @Inject private Trainings trainings;
    @Inject private TrainingQuery query;
    @Inject private PageMessages messages;

    private Long before;
    private LocalDate on;
    private String topic;
    private String kind;
    private String area;
    private String places;
    private Page<TrainingQuery.Training> page;

    public String plan() {
        try {
            trainings.plan(
                    new Trainings.Plan(
                            on,
                            topic,
                            PracticeWords.chosen(PlaceKind.class, kind),
                            area,
                            PracticeWords.number(places)));
            messages.saved("Training planned.");
            return "/practice/training?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<TrainingQuery.Training> getRows() {
        return page().rows();
    }

    public Long getNext() {
        return page().next(TrainingQuery.Training::id);
    }

    private Page<TrainingQuery.Training> page() {
        if (page == null) {
            page = query.page(before);
        }
        return page;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
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
}
