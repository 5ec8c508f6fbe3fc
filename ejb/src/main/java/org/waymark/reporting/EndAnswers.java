package org.waymark.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.reporting.suppression.Selection;

/**
 * The good answers to one question of the survey at the end of a case, of all answers to it, as
 * they may be published: of the surveys sent in a quarter, rounded ({@link GoodShares}).
 *
 * <p>Nearly everybody who answers one question answers all. So nothing is told where the number of
 * answers about overall satisfaction is kept back.
 *
 * @param by of each service and crime group, by dimension and key
 */
public record EndAnswers(EndQuestion question, Share london, Map<String, Map<String, Share>> by) {

    private static final List<String> DIMENSIONS =
            List.of(PublishedQuarter.SERVICE, PublishedQuarter.GROUP);

    /** Of each question; empty in a quarter that was counted before they were. */
    static List<EndAnswers> of(PublishedQuarter published) {
        List<EndAnswers> all = new ArrayList<>();
        if (!published.counts().of(QuarterCounts.END_ANSWER).isEmpty()) {
            for (EndQuestion question : EndQuestion.values()) {
                all.add(of(published, question));
            }
        }
        return all;
    }

    private static EndAnswers of(PublishedQuarter published, EndQuestion question) {
        GoodShares shares =
                GoodShares.of(published, QuarterCounts.END_ANSWER, question.name(), DIMENSIONS);
        boolean answered = isTold(published, Selection.everyone());
        Map<String, Map<String, Share>> by = new LinkedHashMap<>();
        for (String dimension : DIMENSIONS) {
            Map<String, Share> of = shares.by(published, dimension);
            of.replaceAll(
                    (key, share) ->
                            answered && isTold(published, Selection.everyone().with(dimension, key))
                                    ? share
                                    : GoodShares.HIDDEN);
            by.put(dimension, of);
        }
        return new EndAnswers(
                question, answered ? shares.share(Selection.everyone()) : GoodShares.HIDDEN, by);
    }

    /** Is it told how many said how satisfied they are? */
    private static boolean isTold(PublishedQuarter published, Selection of) {
        return published.satisfaction().count(1, of).shown();
    }
}
