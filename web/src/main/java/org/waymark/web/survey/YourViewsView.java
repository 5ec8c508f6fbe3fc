package org.waymark.web.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.shared.Refusal;
import org.waymark.survey.Survey;
import org.waymark.survey.WaveFeedback;
import org.waymark.web.shared.LinkCookie;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * The public questions behind a one-time link of a wave. The page knows neither case nor person,
 * and every question may be left out.
 */
@Named
@RequestScoped
public class YourViewsView {

    @Inject private WaveFeedback feedback;
    @Inject private AnswersTyped typed;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;
    @Inject private FacesContext faces;

    private String t;
    private Survey survey;

    /** The link is known before a postback begins: a form of a link not known is not answered. */
    @PostConstruct
    void begin() {
        t = parameters.text("t") == null ? LinkCookie.of(faces) : parameters.text("t");
        survey = t == null ? null : feedback.open(t).orElse(null);
    }

    /** What is asked; null when the link is wrong, used or too old, which all look the same. */
    public Survey getSurvey() {
        return survey;
    }

    /** Takes the answers and says thank you; a link that is used up says so on its page. */
    public String send() {
        try {
            if (survey != null && feedback.answer(t, typed.all(survey.questions()))) {
                LinkCookie.take(faces, t);
                return "/feedback/done?faces-redirect=true";
            }
            survey = null;
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getT() {
        return t;
    }
}
