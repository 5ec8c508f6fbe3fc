package org.waymark.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;

/**
 * The good answers to one question of the survey at the end of a case, of all answers to it, as
 * they may be published: of the surveys sent in a quarter, rounded. Good and other answers are
 * suppressed together, with those of all London as known before, so that few of either are hidden.
 *
 * <p>Nearly everybody who answers one question answers all. So what is told of a service or crime
 * group is a percentage of ten or more or nothing, and nothing at all where the number of answers
 * about overall satisfaction is kept back.
 *
 * @param by of each service and crime group, by dimension and key
 */
public record EndAnswers(EndQuestion question, Share london, Map<String, Map<String, Share>> by) {

    private static final String ANSWER = "answer";
    private static final String GOOD = "GOOD";
    private static final String OTHER = "OTHER";
    private static final Share HIDDEN = Share.of(PublishedCount.hidden(), PublishedCount.hidden());

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
        PublishedCube cube =
                cube(published.counts(), question)
                        .publishBelow(published.rule().rounded(), published.rule().once());
        Share london = share(published, cube, Selection.everyone());
        Map<String, Map<String, Share>> by = new LinkedHashMap<>();
        for (String dimension : List.of(PublishedQuarter.SERVICE, PublishedQuarter.GROUP)) {
            Map<String, Share> of = new LinkedHashMap<>();
            for (String key : published.keys(dimension)) {
                Selection one = Selection.everyone().with(dimension, key);
                of.put(key, london.percentage().shown() ? share(published, cube, one) : HIDDEN);
            }
            by.put(dimension, of);
        }
        return new EndAnswers(question, london, by);
    }

    private static Share share(PublishedQuarter published, PublishedCube cube, Selection of) {
        boolean answered = published.satisfaction().count(1, of).shown();
        PublishedCount other = cube.count(0, of.with(ANSWER, OTHER));
        Share share = Share.of(cube.count(0, of.with(ANSWER, GOOD)), cube.count(0, of));
        return answered && other.shown() && share.percentage().shown() ? share : HIDDEN;
    }

    private static CountCube cube(QuarterCounts counts, EndQuestion question) {
        CountCube cube =
                CountCube.of(1)
                        .by(ANSWER, List.of(GOOD, OTHER))
                        .by(PublishedQuarter.SERVICE, counts.services())
                        .by(PublishedQuarter.GROUP, counts.groups())
                        .build();
        for (QuarterCounts.Line line : counts.of(QuarterCounts.END_ANSWER)) {
            if (!line.detail().equals(question.name())) {
                continue;
            }
            long good = line.counts().get(1);
            long other = line.counts().get(0) - good;
            if (line.hasService()) { // these hold everybody once
                cube.addHub(GOOD, good).addHub(OTHER, other);
                cube.addLeaf(PublishedQuarter.SERVICE, GOOD, line.service(), good);
                cube.addLeaf(PublishedQuarter.SERVICE, OTHER, line.service(), other);
            } else {
                cube.addLeaf(PublishedQuarter.GROUP, GOOD, line.group(), good);
                cube.addLeaf(PublishedQuarter.GROUP, OTHER, line.group(), other);
            }
        }
        return cube;
    }
}
