package org.waymark.survey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.TypedText;

/** What is still missing before a draft of a survey can be published. */
public final class SurveyCheck {

    private static final int LONGEST_INTRO = 500;
    private static final int LONGEST_WORDING = 300;
    private static final int LONGEST_HINT = 200;
    private static final int LONGEST_WORDS = 60;
    private static final int LONGEST_CHOICE = 80;
    private static final int LONGEST_CHOICES = 1000;
    private static final int MOST_CHOICES = 10;
    private static final int MOST_TEXTS = 3;
    private static final int HIGHEST = 10;

    private SurveyCheck() {}

    /** By field, in the order of the form; empty when it is whole. */
    static Map<String, String> problems(SurveyPlan plan) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!TypedText.fits(plan.intro(), LONGEST_INTRO)) {
            problems.put("intro", TypedText.tooLong(plan.intro(), LONGEST_INTRO));
        }
        List<Question> questions = plan.questions();
        StringBuilder wrong = new StringBuilder();
        int number = 1;
        for (Question each : questions) {
            String problem = problem(each);
            if (problem != null) {
                wrong.append("Question ").append(number).append(": ").append(problem).append(' ');
            }
            number++;
        }
        long overall = questions.stream().filter(q -> q.code().equals(Question.OVERALL)).count();
        if (overall != 1
                || questions.stream().filter(q -> q.kind() == QuestionKind.SATISFACTION).count()
                        != 1) {
            wrong.append(
                    "Ask exactly one question of the kind \u201cSatisfaction\u201d, about the service"
                            + " overall: surveys are compared by it. ");
        }
        if (questions.stream().filter(Question::isText).count() > MOST_TEXTS) {
            wrong.append("Ask at most three questions in their own words. ");
        }
        if (wrong.length() > 0) {
            problems.put("questions", wrong.toString().strip());
        }
        return problems;
    }

    private static String problem(Question each) {
        if (each.kind() == null) {
            return "choose how it is answered.";
        }
        if (!TypedText.fits(each.wording(), LONGEST_WORDING)) {
            return "use at most 300 characters.";
        }
        if (!TypedText.fits(each.hint(), LONGEST_HINT)) {
            return "use at most 200 characters for the hint.";
        }
        return switch (each.kind()) {
            case SCALE -> scale(each);
            case YES_NO ->
                    each.good() == null || each.good().matches("YES|NO")
                            ? null
                            : "the good answer is YES or NO, or empty.";
            case CHOICE -> choice(each.choices());
            case SATISFACTION, TEXT -> null;
        };
    }

    private static String scale(Question each) {
        if (each.min() == null
                || each.max() == null
                || each.min() < 0
                || each.max() > HIGHEST
                || each.min() >= each.max()) {
            return "its scale goes from a lower to a higher number, at most from 0 to 10.";
        }
        if (!TypedText.fits(each.low(), LONGEST_WORDS)
                || !TypedText.fits(each.high(), LONGEST_WORDS)) {
            return "use at most 60 characters for what the ends of the scale mean.";
        }
        if (each.good() == null) {
            return null;
        }
        boolean number = each.good().matches("[0-9]{1,2}");
        int good = number ? Integer.parseInt(each.good()) : -1;
        return good > each.min() && good <= each.max()
                ? null
                : "the least good answer is a number of its scale, above the lowest.";
    }

    private static String choice(List<String> choices) {
        if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
            return "write two to ten answers, one in each line.";
        }
        if (new HashSet<>(choices).size() != choices.size()) {
            return "the same answer is there twice.";
        }
        return choices.stream().allMatch(c -> c.length() <= LONGEST_CHOICE)
                        && String.join("\n", choices).length() <= LONGEST_CHOICES
                ? null
                : "use at most 80 characters for an answer.";
    }
}
