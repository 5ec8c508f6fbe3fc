package org.waymark.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.practice.ProfessionalRole;
import org.waymark.practice.TrainingQuery;
import org.waymark.practice.Trainings;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One training: its bookings and who came. */
@Named
@RequestScoped
public class TrainingView {

    @Inject private Trainings trainings;
    @Inject private TrainingQuery query;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private String e;
    private TrainingQuery.Opened opened;
    private String organisation;
    private String role;
    private String booked;
    private String attended;
    private String feedback;

    /** Which training it is about is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        e = parameters.text("e");
    }

    /** Before the page is drawn. */
    public void open() {
        opened();
    }

    public String book() {
        return saved(
                () ->
                        trainings.book(
                                Ids.asked(e),
                                organisation,
                                PracticeWords.chosen(ProfessionalRole.class, role),
                                PracticeWords.number(booked)),
                "Places booked.");
    }

    public String held() {
        return saved(
                () ->
                        trainings.held(
                                Ids.asked(e),
                                PracticeWords.number(attended),
                                PracticeWords.number(feedback)),
                "Saved.");
    }

    private String saved(Runnable work, String words) {
        try {
            work.run();
            messages.saved(words);
            return "/practice/event?faces-redirect=true&e=" + Ids.asked(e);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private TrainingQuery.Opened opened() {
        if (opened == null) {
            opened = query.one(Ids.asked(e));
        }
        return opened;
    }

    public TrainingQuery.Training getTraining() {
        return opened().training();
    }

    public List<TrainingQuery.Booked> getBookings() {
        return opened().bookings();
    }

    public String getE() {
        return e;
    }

    public void setE(String e) {
        this.e = e;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getBooked() {
        return booked;
    }

    public void setBooked(String booked) {
        this.booked = booked;
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
}
