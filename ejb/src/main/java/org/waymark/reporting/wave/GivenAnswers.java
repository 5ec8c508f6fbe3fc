package org.waymark.reporting.wave;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.reporting.Share;
import org.waymark.survey.Question;
import org.waymark.survey.Survey;

/**
 * What was answered to a question.
 *
 * @param good the share of good answers; null where no answer is better than another
 * @param given each answer; empty for a question in their own words
 * @param words what was written
 */
public record GivenAnswers(Question question, Share good, List<Given> given, List<String> words) {

    /** How often one answer was given, of all who answered the question. */
    public record Given(String label, Share share) {}

    /**
     * Of a whole survey, in the order of its questions.
     *
     * @param answers how often each answer was given, by question
     * @param words what was written in answer to a question
     */
    static List<GivenAnswers> of(
            Survey survey,
            Map<String, Map<String, Long>> answers,
            Function<Question, List<String>> words) {
        return survey.questions().stream()
                .map(
                        question ->
                                new GivenAnswers(
                                        question,
                                        question.isJudged() ? good(question, answers) : null,
                                        given(
                                                question,
                                                answers.getOrDefault(question.code(), Map.of())),
                                        question.isText() ? words.apply(question) : List.of()))
                .toList();
    }

    private static List<Given> given(Question question, Map<String, Long> counts) {
        long base = sum(counts);
        return question.options().stream()
                .map(
                        option ->
                                new Given(
                                        option.label(),
                                        ExactTables.share(
                                                counts.getOrDefault(option.value(), 0L), base)))
                .toList();
    }

    /** The share of good answers to a question. */
    static Share good(Question question, Map<String, Map<String, Long>> answers) {
        Map<String, Long> counts = answers.getOrDefault(question.code(), Map.of());
        long good =
                counts.entrySet().stream()
                        .filter(each -> question.isGood(each.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        return ExactTables.share(good, sum(counts));
    }

    /** Is it the same question, answered on the same scale, so that shares can be compared? */
    static boolean isSame(Question one, Question other) {
        return one.code().equals(other.code())
                && one.isJudged()
                && one.kind() == other.kind()
                && one.options().equals(other.options())
                && one.good().equals(other.good());
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
