package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;

/**
 * The people behind the referrals received in a quarter, or in the financial year that ended with
 * it, as they may be published: all of London, rounded, each once as far as it is confirmed which
 * records are of one person.
 *
 * <p>Referrals less people are referrals of somebody who was referred before in the same time: a
 * part of those referred again, which are told exactly. So people are told only where these are, of
 * a year in each of its quarters.
 *
 * @param referred of whom at least one referral was received
 * @param engaged of whom at least one engaged
 */
public record PeopleFigures(String label, PublishedCount referred, PublishedCount engaged) {

    private static final int QUARTERS = 4;

    /**
     * Of the quarter, and of the year in its last quarter; empty where it was counted before.
     *
     * @param others the quarters of the year
     */
    static List<PeopleFigures> of(
            PublishedQuarter published, Function<Quarter, PublishedQuarter> others) {
        List<PeopleFigures> all = new ArrayList<>();
        for (QuarterCounts.Line line : published.counts().of(QuarterCounts.PEOPLE)) {
            boolean year = line.detail().equals(PeopleReader.OF_YEAR);
            boolean told =
                    Stream.iterate(published.quarter(), Quarter::previous)
                            .limit(year ? QUARTERS : 1)
                            .map(others)
                            .allMatch(PeopleFigures::tellsThoseReferredAgain);
            String label = published.quarter().label();
            PublishedCube cube =
                    CountCube.of(line.counts().size())
                            .build()
                            .add(List.of(), line.steps())
                            .publish(published.rule().rounded());
            all.add(
                    new PeopleFigures(
                            year ? label.substring(0, label.indexOf(' ')) : label,
                            told ? cube.count(0, Selection.everyone()) : PublishedCount.hidden(),
                            told ? cube.count(1, Selection.everyone()) : PublishedCount.hidden()));
        }
        return all;
    }

    private static boolean tellsThoseReferredAgain(PublishedQuarter quarter) {
        return quarter.beside(Definition.AGAIN).stream()
                .allMatch(again -> again.shown() && again.value() > 0);
    }
}
