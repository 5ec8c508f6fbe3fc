package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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
                    PublishedCount count = of(quarter).get(0).referred();
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

    /** The same of those who engaged, with those referred again of whom a case was opened. */
    @Test
    void how_few_engaged_twice_in_a_quarter_cannot_be_worked_out() {
        int told = 0;
        for (long engaged = 40; engaged <= 50; engaged++) {
            for (long taken = 1; taken <= 16; taken++) {
                for (long twice = 0; twice <= taken; twice++) {
                    long people = engaged - twice;
                    PublishedQuarter quarter =
                            published(
                                    "2026Q2",
                                    List.of(70L, engaged),
                                    List.of(20L, taken),
                                    Map.of("QUARTER", List.of(50L, people)));
                    PublishedCount count = of(quarter).get(0).engaged();
                    if (!count.shown()) {
                        continue;
                    }
                    told++;
                    Range range = Range.of(count, quarter.rule().rounded());
                    long least = Math.max(engaged - taken, range.low());
                    long most = Math.min(engaged, range.high());
                    assertThat(least == most && (small(twice) || small(taken - twice)))
                            .as("%d of %d taken again, of %d", twice, taken, engaged)
                            .isFalse();
                    assertThat(people).isBetween(least, most);
                }
            }
        }
        assertThat(told).isGreaterThan(500);
    }

    /**
     * Of 101 referrals 92 people, who are told as 90: nine and more were referred twice. In three
     * quarters five were referred again, so in the fourth it would be four.
     */
    @Test
    void people_of_a_year_are_told_where_those_referred_again_are_in_each_of_its_quarters() {
        PublishedQuarter last =
                published(
                        "2026Q4",
                        List.of(25L, 25L),
                        List.of(5L, 5L),
                        Map.of("QUARTER", List.of(22L, 22L), "YEAR", List.of(92L, 92L)));
        PublishedQuarter none = published("2026Q2", 25, 0, 25);
        List<PeopleFigures> kept =
                PeopleFigures.of(last, year(published("2026Q1", 26, 4, 24), none, none, last));
        assertThat(kept).hasSize(2);
        assertThat(kept.get(0).referred().shown()).as("of the quarter").isTrue();
        assertThat(kept.get(1).referred().shown()).as("of the year").isFalse();
        assertThat(kept.get(1).engaged().shown()).isFalse();
        PublishedQuarter some = published("2026Q2", 25, 6, 22);
        assertThat(PeopleFigures.of(last, year(some, some, some, last)).get(1))
                .isEqualTo(
                        new PeopleFigures(
                                "2026-27", PublishedCount.rounded(90), PublishedCount.rounded(90)));
        assertThat(PeopleFigures.of(last, year(some, none, some, last)).get(1).referred().shown())
                .as("nought tells that nobody is a part of it")
                .isFalse();
    }

    private static List<PeopleFigures> of(PublishedQuarter quarter) {
        return PeopleFigures.of(quarter, each -> quarter);
    }

    /** By the numbers of the quarters, whatever quarter they are of. */
    private static Function<Quarter, PublishedQuarter> year(PublishedQuarter... quarters) {
        return quarter -> quarters[quarter.number() - 1];
    }

    private static boolean small(long count) {
        return count > 0 && count < 5;
    }

    @Test
    void people_are_told_to_the_nearest_five_and_of_the_year_with_its_last_quarter() {
        List<PeopleFigures> quarter = of(published("2026Q2", 1003, 58, 962));
        assertThat(quarter).hasSize(1);
        assertThat(quarter.get(0))
                .isEqualTo(
                        new PeopleFigures(
                                "2026-27 Q2",
                                PublishedCount.rounded(960),
                                PublishedCount.rounded(960)));
        assertThat(of(published("2026Q4", 1003, 58, 962)))
                .extracting(PeopleFigures::label)
                .containsExactly("2026-27 Q4", "2026-27");
    }

    @Test
    void nobody_is_told_where_those_referred_again_are_kept_back() {
        assertThat(of(published("2026Q2", 1003, 3, 1001)))
                .noneMatch(each -> each.referred().shown() || each.engaged().shown());
    }

    /** All steps alike, so the people who engaged are those referred. */
    private static PublishedQuarter published(String code, long received, long again, long people) {
        List<Long> counted = List.of(people, people);
        return published(
                code,
                List.of(received, received),
                List.of(again, again),
                code.endsWith("Q4")
                        ? Map.of("QUARTER", counted, "YEAR", counted)
                        : Map.of("QUARTER", counted));
    }

    /**
     * A quarter.
     *
     * @param journey received and, of them, engaged
     * @param again of the received, and of them those of whom a case was opened
     * @param people referred and engaged, by the time they are counted in
     */
    private static PublishedQuarter published(
            String code, List<Long> journey, List<Long> again, Map<String, List<Long>> people) {
        List<Long> steps =
                Stream.of(JourneyStep.values())
                        .map(step -> journey.get(step.compareTo(JourneyStep.ENGAGED) < 0 ? 0 : 1))
                        .toList();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("JOURNEY", "-", "VS", "UNKNOWN", "-", steps));
        lines.add(new Line("JOURNEY", "-", "VS", "-", "HATE", steps));
        lines.add(new Line("BESIDE", "AGAIN", "-", "-", "-", again));
        new TreeMap<>(people)
                .forEach(
                        (time, counted) ->
                                lines.add(
                                        new Line(
                                                QuarterCounts.PEOPLE,
                                                time,
                                                "-",
                                                "-",
                                                "-",
                                                counted)));
        QuarterCounts counts =
                new QuarterCounts(List.of("VS"), List.of("UNKNOWN"), List.of("HATE"), lines);
        return new PublishedQuarter(
                Quarter.parse(code), new Edition("FINAL"), Instant.EPOCH, counts);
    }
}
