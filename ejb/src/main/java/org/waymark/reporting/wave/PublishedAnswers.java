package org.waymark.reporting.wave;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;
import org.waymark.survey.Question;
import org.waymark.survey.Survey;

/**
 * The good answers to one further question of a wave, of all answers to it, as they may be
 * published: of everybody who was asked, rounded, and by no group. Good and other answers are
 * suppressed together, and a share that is no percentage tells no number either.
 */
public record PublishedAnswers(Question question, Share good) {

    private static final String ANSWER = "answer";
    private static final String GOOD = "GOOD";
    private static final String OTHER = "OTHER";
    private static final Share HIDDEN = Share.of(PublishedCount.hidden(), PublishedCount.hidden());

    /**
     * Of all questions with good answers but that about satisfaction, which is told with its
     * groups.
     *
     * @param counts how often each answer was given, by question
     * @param shown is it shown how many said how satisfied they are? Nearly everybody who answers
     *     one question answers all
     */
    static List<PublishedAnswers> of(
            Survey survey,
            Map<String, Map<String, Long>> counts,
            boolean shown,
            DisclosureRule rule) {
        return survey.questions().stream()
                .filter(Question::isJudged)
                .filter(question -> !question.code().equals(Question.OVERALL))
                .map(
                        question ->
                                new PublishedAnswers(
                                        question,
                                        shown
                                                ? good(
                                                        question,
                                                        counts.getOrDefault(
                                                                question.code(), Map.of()),
                                                        rule)
                                                : HIDDEN))
                .toList();
    }

    private static Share good(Question question, Map<String, Long> counts, DisclosureRule rule) {
        PublishedCube cube =
                CountCube.of(1)
                        .by(ANSWER, List.of(GOOD, OTHER))
                        .build()
                        .addHub(GOOD, sum(counts, question::isGood))
                        .addHub(OTHER, sum(counts, answer -> !question.isGood(answer)))
                        .publishBelow(rule.rounded(), rule.once());
        Selection all = Selection.everyone();
        PublishedCount other = cube.count(0, all.with(ANSWER, OTHER));
        Share share = Share.of(cube.count(0, all.with(ANSWER, GOOD)), cube.count(0, all));
        return other.shown() && share.percentage().shown() ? share : HIDDEN;
    }

    private static long sum(Map<String, Long> counts, Predicate<String> which) {
        return counts.entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** What the share counts, for a table. */
    public String label() {
        return question.wording() + " (" + question.goodWords() + ")";
    }
}
