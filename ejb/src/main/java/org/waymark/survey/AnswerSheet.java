package org.waymark.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.shared.BadInput;

/** What somebody answered, checked against the version that was asked. */
final class AnswerSheet {

    /** The name of the field of a question in a form. */
    static final String FIELD = "q_";

    private AnswerSheet() {}

    /**
     * The answers that there are, by question. Each may be left out, not all.
     *
     * @throws BadInput naming each field that cannot be taken
     */
    static Map<String, String> checked(Survey survey, Map<String, String> typed) {
        Map<String, String> answers = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (Question question : survey.questions()) {
            String answer = typed.get(question.code());
            if (answer == null || answer.isBlank()) {
                continue;
            }
            answer = answer.strip();
            if (question.takes(answer)) {
                answers.put(question.code(), answer);
            } else {
                problems.put(
                        FIELD + question.code(),
                        question.isText()
                                ? "Use at most 2,000 characters."
                                : "Choose one of the answers.");
            }
        }
        if (problems.isEmpty() && answers.isEmpty()) {
            problems.put(
                    FIELD + survey.questions().get(0).code(),
                    "Answer at least one question. Nothing has been sent.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return answers;
    }
}
