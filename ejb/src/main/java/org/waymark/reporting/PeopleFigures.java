package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
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
 * part of those referred again, which are told exactly. So people are told only where these are.
 *
 * @param referred of whom at least one referral was received
 * @param engaged of whom at least one engaged
 */
public record PeopleFigures(String label, PublishedCount referred, PublishedCount engaged) {

    /** Of the quarter, and of the year in its last quarter; empty where it was counted before. */
    static List<PeopleFigures> of(PublishedQuarter published) {
        List<PeopleFigures> all = new ArrayList<>();
        for (QuarterCounts.Line line : published.counts().of(QuarterCounts.PEOPLE)) {
            boolean year = line.detail().equals(PeopleReader.OF_YEAR);
            String label = published.quarter().label();
            PublishedCube cube =
                    CountCube.of(line.counts().size())
                            .build()
                            .add(List.of(), line.steps())
                            .publish(published.rule().rounded());
            all.add(
                    new PeopleFigures(
                            year ? label.substring(0, label.indexOf(' ')) : label,
                            told(published, cube.count(0, Selection.everyone())),
                            told(published, cube.count(1, Selection.everyone()))));
        }
        return all;
    }

    private static PublishedCount told(PublishedQuarter published, PublishedCount people) {
        boolean shown =
                published.beside(Definition.AGAIN).stream()
                        .allMatch(again -> again.shown() && again.value() > 0);
        return shown ? people : PublishedCount.hidden();
    }
}
