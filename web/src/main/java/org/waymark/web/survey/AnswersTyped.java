package org.waymark.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.survey.Question;
import org.waymark.web.shared.RequestParameters;

/** What was answered in this request to the questions of a survey; what was typed stays. */
@Named
@RequestScoped
public class AnswersTyped {

    private static final String FIELD = "q_";

    @Inject private RequestParameters parameters;

    /** The answer to a question; empty for none. */
    public String to(Question question) {
        String answer = parameters.text(FIELD + question.code());
        return answer == null ? "" : answer;
    }

    /** Is this the answer that was chosen? */
    public boolean is(Question question, String value) {
        return value.equals(to(question));
    }

    /** All answers, by the code of their question. */
    Map<String, String> all(List<Question> questions) {
        Map<String, String> answers = new HashMap<>();
        questions.forEach(question -> answers.put(question.code(), to(question)));
        return answers;
    }
}
