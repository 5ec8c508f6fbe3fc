package org.waymark.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.practice.FollowedUp;
import org.waymark.practice.PracticeCare;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.RequestParameters;

/** What comes after one piece of advice ({@code a}) or one training ({@code e}), and of all. */
@Named
@RequestScoped
public class PracticeFollowUpView {

    @Inject private RequestParameters parameters;
    @Inject private PracticeCare care;
    @Inject private FormSaving saving;

    private String advice;
    private String training;
    private Long chosen;
    private PracticeCare.After after;
    private List<FollowedUp> open;
    private LocalDate followOn;
    private String followWhat;
    private String doneWords;

    /** What it is about is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        advice = parameters.text("a");
        training = parameters.text("e");
        chosen = Ids.read(parameters.text("f")).orElse(null);
    }

    public String add() {
        return saving.save(
                () -> {
                    if (advice != null) {
                        care.followUpAdvice(reference(), followOn, followWhat);
                    } else {
                        care.followUpTraining(Ids.asked(training), followOn, followWhat);
                    }
                },
                "Written down. It stands under advice until it is done.",
                again());
    }

    public String done() {
        return saving.save(
                () -> {
                    long which = Ids.asked(parameters.text("f"));
                    if (advice != null) {
                        care.adviceDone(reference(), which, doneWords);
                    } else {
                        care.trainingDone(Ids.asked(training), which, doneWords);
                    }
                },
                "Written down.",
                again());
    }

    /** The page again that shows it. */
    String again() {
        return advice != null
                ? "/practice/one?faces-redirect=true&a=" + reference()
                : "/practice/event?faces-redirect=true&e=" + Ids.asked(training);
    }

    private String reference() {
        return Reference.parse(advice).map(Reference::value).orElseThrow(NotFound::new);
    }

    public PracticeCare.After getAfter() {
        if (after == null) {
            after =
                    advice != null
                            ? care.ofAdvice(reference())
                            : care.ofTraining(Ids.asked(training));
        }
        return after;
    }

    /** The one that is being answered; null when none is. */
    public FollowedUp getAnswered() {
        return chosen == null
                ? null
                : getAfter().followUps().stream()
                        .filter(each -> each.id() == chosen && !each.isDone())
                        .findFirst()
                        .orElse(null);
    }

    /** The address of this page. */
    public String getHere() {
        return advice != null
                ? "/practice/one?a=" + reference()
                : "/practice/event?e=" + Ids.asked(training);
    }

    /** What is still to be done after all advice and trainings. */
    public List<FollowedUp> getOpen() {
        if (open == null) {
            open = care.open();
        }
        return open;
    }

    /** The page on which it is done. */
    public String page(FollowedUp one) {
        return (one.kind() == FollowedUp.Kind.ADVICE ? "/practice/one?a=" : "/practice/event?e=")
                + one.subject();
    }

    public String getAdvice() {
        return advice;
    }

    public String getTraining() {
        return training;
    }

    public LocalDate getFollowOn() {
        return followOn;
    }

    public void setFollowOn(LocalDate followOn) {
        this.followOn = followOn;
    }

    public String getFollowWhat() {
        return followWhat;
    }

    public void setFollowWhat(String followWhat) {
        this.followWhat = followWhat;
    }

    public String getDoneWords() {
        return doneWords;
    }

    public void setDoneWords(String doneWords) {
        this.doneWords = doneWords;
    }
}
