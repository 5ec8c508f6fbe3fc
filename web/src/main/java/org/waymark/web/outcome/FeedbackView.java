package org.waymark.web.outcome;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.waymark.outcome.Feedback;
import org.waymark.outcome.SatisfactionScale;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.LinkCookie;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * The public questions behind a one-time link. The page knows neither case nor person, and every
 * question may be left out.
 */
@Named
@RequestScoped
public class FeedbackView {

    @Inject private Feedback feedback;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;
    @Inject private FacesContext faces;

    private String t;
    private Integer satisfaction;
    private String listened;
    private String choiceGiven;
    private String easyContact;
    private String waitedLong;
    private String recommend;
    private String helped;

    /** The link is known before a postback begins: a form of a link not known is not answered. */
    @PostConstruct
    void begin() {
        t = parameters.text("t") == null ? LinkCookie.of(faces) : parameters.text("t");
    }

    /** Can the link still be answered? Wrong, used and expired ones look the same. */
    public boolean isOpen() {
        return t != null && feedback.isOpen(t);
    }

    /** Takes the answers and says thank you; a link that is used up says so on its page. */
    public String send() {
        try {
            boolean taken =
                    t != null
                            && feedback.answer(
                                    t,
                                    new Feedback.Answers(
                                            satisfaction,
                                            listened,
                                            choiceGiven,
                                            easyContact,
                                            waitedLong,
                                            recommend,
                                            helped));
            if (taken) {
                LinkCookie.take(faces, t);
                return "/feedback/done?faces-redirect=true";
            }
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<SelectItem> getScale() {
        return Arrays.stream(SatisfactionScale.values())
                .map(answer -> new SelectItem(answer.score(), answer.label()))
                .toList();
    }

    public List<SelectItem> getYesNo() {
        return List.of(
                new SelectItem("YES", "Yes"),
                new SelectItem("PARTLY", "Partly"),
                new SelectItem("NO", "No"));
    }

    public String getT() {
        return t;
    }

    public Integer getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(Integer satisfaction) {
        this.satisfaction = satisfaction;
    }

    public String getListened() {
        return listened;
    }

    public void setListened(String listened) {
        this.listened = listened;
    }

    public String getChoiceGiven() {
        return choiceGiven;
    }

    public void setChoiceGiven(String choiceGiven) {
        this.choiceGiven = choiceGiven;
    }

    public String getEasyContact() {
        return easyContact;
    }

    public void setEasyContact(String easyContact) {
        this.easyContact = easyContact;
    }

    public String getWaitedLong() {
        return waitedLong;
    }

    public void setWaitedLong(String waitedLong) {
        this.waitedLong = waitedLong;
    }

    public String getRecommend() {
        return recommend;
    }

    public void setRecommend(String recommend) {
        this.recommend = recommend;
    }

    public String getHelped() {
        return helped;
    }

    public void setHelped(String helped) {
        this.helped = helped;
    }
}
