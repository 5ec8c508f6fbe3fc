package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleFiguresTest {

    /**
     * A reader has the referrals and those referred again, exactly, and takes it that nobody was
     * passed on, so that referrals less people are a part of those referred again.
     */
    @Test
    void how_few_were_referred_twice_in_a_quarter_cannot_be_worked_out() {
        int told = 0;
        for (long received = 40; received <= 56; received++) {
            for (long again = 1; again <= 16; again++) {
                for (long twice = 0; twice <= again; twice++) {
                    long people = received - twice;
                    PublishedQuarter quarter = published("2026Q2", received, again, people);
                    PublishedCount count = PeopleFigures.of(quarter).get(0).referred();
                    if (!count.shown()) {
                        continue;
                    }
                    told++;
                    Range range = Range.of(count, quarter.rule().rounded());
                    long[] possible =
                            LongStream.rangeClosed(
                                            Math.max(received - again, range.low()),
                                            Math.min(received, range.high()))
                                    .toArray();
                    boolean small = small(twice) || small(again - twice);
                    assertThat(possible.length == 1 && small)
                            .as("%d of %d again, of %d", twice, again, received)
                            .isFalse();
                    assertThat(possible).contains(people);
                }
            }
        }
        assertThat(told).isGreaterThan(1000);
    }

    private static boolean small(long count) {
        return count > 0 && count < 5;
    }

    @Test
    void people_are_told_to_the_nearest_five_and_of_the_year_with_its_last_quarter() {
        List<PeopleFigures> quarter = PeopleFigures.of(published("2026Q2", 1003, 58, 962));
        assertThat(quarter).hasSize(1);
        assertThat(quarter.get(0))
                .isEqualTo(
                        new PeopleFigures(
                                "2026-27 Q2",
                                PublishedCount.rounded(960),
                                PublishedCount.rounded(960)));
        assertThat(PeopleFigures.of(published("2026Q4", 1003, 58, 962)))
                .extracting(PeopleFigures::label)
                .containsExactly("2026-27 Q4", "2026-27");
    }

    @Test
    void nobody_is_told_where_those_referred_again_are_kept_back() {
        assertThat(PeopleFigures.of(published("2026Q2", 1003, 3, 1001)))
                .noneMatch(each -> each.referred().shown() || each.engaged().shown());
    }

    /** All steps alike, so the people who engaged are those referred. */
    private static PublishedQuarter published(String code, long received, long again, long people) {
        List<Long> steps = Collections.nCopies(JourneyStep.values().length, received);
        List<Long> counted = List.of(people, people);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("JOURNEY", "-", "VS", "UNKNOWN", "-", steps));
        lines.add(new Line("JOURNEY", "-", "VS", "-", "HATE", steps));
        lines.add(new Line("BESIDE", "AGAIN", "-", "-", "-", List.of(again, again)));
        lines.add(new Line(QuarterCounts.PEOPLE, "QUARTER", "-", "-", "-", counted));
        if (code.endsWith("Q4")) {
            lines.add(new Line(QuarterCounts.PEOPLE, "YEAR", "-", "-", "-", counted));
        }
        QuarterCounts counts =
                new QuarterCounts(List.of("VS"), List.of("UNKNOWN"), List.of("HATE"), lines);
        return new PublishedQuarter(
                Quarter.parse(code), new Edition("FINAL"), Instant.EPOCH, counts);
    }
}
