package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Selection;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedQuarterTest {

    private final List<Line> lines = new ArrayList<>();

    @Test
    void counts_survive_being_kept_as_text() {
        journey("VS", "UNKNOWN", "UNMAPPED", 40, 30, 20, 10, 10, 10, 10, 0);
        lines.add(new Line("FEED", "DUPLICATE", "-", "-", "-", List.of(7L)));
        QuarterCounts counts = counts();
        assertThat(QuarterCounts.parse(counts.text())).isEqualTo(counts);
    }

    @Test
    void unmapped_and_unknown_are_counted_in_london_and_in_rows_of_their_own() {
        journey("VS", "E09000007", "VIOLENCE", 60, 50, 40, 30, 20, 20, 20, 10);
        journey("VS", "UNKNOWN", "UNMAPPED", 40, 30, 20, 10, 10, 10, 10, 0);
        PublishedQuarter quarter = published();
        assertThat(quarter.journey().count(0, Selection.everyone()).value()).isEqualTo(100);
        assertThat(received(quarter, "borough", "UNKNOWN").value()).isEqualTo(40);
        assertThat(received(quarter, "group", "UNMAPPED").value()).isEqualTo(40);
    }

    @Test
    void lines_by_one_dimension_each_are_published_like_lines_of_all_combinations() {
        for (int times : new int[] {1, 400}) {
            lines.clear();
            journey("VS", "E09000007", "VIOLENCE", steps(times, 60, 50, 40, 30, 20, 20, 20, 10));
            journey("VS", "UNKNOWN", "HATE", steps(times, 40, 30, 20, 10, 10, 10, 10, 7));
            journey("IDVA", "UNKNOWN", "VIOLENCE", steps(times, 9, 8, 7, 6, 5, 5, 5, 1));
            outcome("VS", "IMPROVED", 30);
            outcome("IDVA", "WORSE", 10);
            outcome("IDVA", "UNPAIRED", 40);
            PublishedQuarter combined = published();
            lines.clear();
            journey("VS", "E09000007", "-", steps(times, 60, 50, 40, 30, 20, 20, 20, 10));
            journey("VS", "UNKNOWN", "-", steps(times, 40, 30, 20, 10, 10, 10, 10, 7));
            journey("IDVA", "UNKNOWN", "-", steps(times, 9, 8, 7, 6, 5, 5, 5, 1));
            journey("VS", "-", "VIOLENCE", steps(times, 60, 50, 40, 30, 20, 20, 20, 10));
            journey("VS", "-", "HATE", steps(times, 40, 30, 20, 10, 10, 10, 10, 7));
            journey("IDVA", "-", "VIOLENCE", steps(times, 9, 8, 7, 6, 5, 5, 5, 1));
            single("IMPROVED", 30, "VS", "-", "-");
            single("WORSE", 10, "IDVA", "-", "-");
            single("UNPAIRED", 40, "IDVA", "-", "-");
            for (String[] by : new String[][] {{"UNKNOWN", "-"}, {"-", "HATE"}}) {
                single("IMPROVED", 30, "-", by[0], by[1]);
                single("WORSE", 10, "-", by[0], by[1]);
                single("UNPAIRED", 40, "-", by[0], by[1]);
            }
            PublishedQuarter apart = published();
            for (Selection one : selections()) {
                assertThat(apart.journey().journey(one))
                        .as("%s times %s", one.chosen(), times)
                        .isEqualTo(combined.journey().journey(one));
                OutcomeFigures of = OutcomeFigures.of(combined.outcomes(MojOutcome.SAFETY), one);
                assertThat(OutcomeFigures.of(apart.outcomes(MojOutcome.SAFETY), one)).isEqualTo(of);
                assertThat(apart.completion(one)).isEqualTo(combined.completion(one));
            }
        }
    }

    private static List<Selection> selections() {
        Selection all = Selection.everyone();
        return List.of(
                all,
                all.with("service", "VS"),
                all.with("service", "IDVA"),
                all.with("borough", "UNKNOWN"),
                all.with("group", "VIOLENCE"),
                all.with("group", "HATE"));
    }

    private static long[] steps(int times, long... steps) {
        return java.util.Arrays.stream(steps).map(step -> step * times).toArray();
    }

    private void single(String change, long cases, String... keys) {
        lines.add(new Line("SAFETY", change, keys[0], keys[1], keys[2], List.of(cases)));
    }

    @Test
    void a_small_quarter_does_not_cross_services_with_boroughs() {
        journey("VS", "E09000007", "VIOLENCE", 60, 50, 40, 30, 20, 20, 20, 10);
        assertThat(published().journey().publishes(serviceAndBorough())).isFalse();
    }

    @Test
    void a_large_quarter_crosses_services_with_boroughs_but_never_boroughs_with_crimes() {
        journey("VS", "E09000007", "VIOLENCE", 20_000, 9_000, 8_000, 700, 600, 500, 400, 300);
        assertThat(published().journey().publishes(serviceAndBorough())).isTrue();
        assertThat(published().journey().count(0, serviceAndBorough()).value()).isEqualTo(20_000);
        Selection both =
                Selection.everyone().with("borough", "E09000007").with("group", "VIOLENCE");
        assertThat(published().journey().publishes(both)).isFalse();
    }

    /** Of a quarter of 87,500 referrals, as London has them. */
    @Test
    void harmful_practices_are_published_for_all_of_london_only() {
        long[] many = steps(1, 29_000, 20_000, 18_000, 9_000, 8_000, 7_000, 6_000, 5_000);
        long[] few = steps(1, 600, 500, 400, 300, 200, 100, 90, 80);
        long[] family = steps(1, 45, 40, 35, 30, 25, 20, 15, 10);
        for (String[] place : List.of(pair("E09000007", "VIOLENCE"), pair("OUTSIDE", "HATE"))) {
            journey("VS", place[0], place[1], many);
            journey("IDVA", place[0], place[1], few);
        }
        journey("VS", "UNKNOWN", "UNMAPPED", many);
        journey("HP", "E09000007", "VIOLENCE", family);
        journey("HP", "OUTSIDE", "HATE", steps(2, family));
        assertThat(published().journey().publishes(hp("borough", "E09000007"))).isTrue();
        lines.add(new Line(QuarterCounts.LONDON_ONLY, "-", "HP", "-", "-", List.of(1L)));
        PublishedQuarter quarter = published();
        assertThat(received(quarter, "service", "HP").value()).isEqualTo(135);
        assertThat(received(quarter, "borough", "E09000007").value()).isEqualTo(29_645);
        for (Selection one : List.of(hp("borough", "E09000007"), hp("group", "HATE"))) {
            assertThat(quarter.journey().publishes(one)).isFalse();
            assertThat(quarter.journey().journey(one))
                    .extracting(PublishedCount::text)
                    .containsOnly("*");
        }
        assertThat(quarter.journey().publishes(hp("borough", "UNKNOWN"))).isFalse();
        List<String> others =
                List.of("VS", "IDVA", "NONE").stream()
                        .map(service -> Selection.everyone().with("service", service))
                        .map(one -> one.with("borough", "E09000007"))
                        .map(one -> quarter.journey().count(0, one).text())
                        .toList();
        assertThat(others).as("or the difference would be it").contains("*");
        assertThat(quarter.journey().publishes(serviceAndBorough())).isTrue();
    }

    private static String[] pair(String area, String group) {
        return new String[] {area, group};
    }

    private static Selection hp(String dimension, String key) {
        return Selection.everyone().with("service", "HP").with(dimension, key);
    }

    @Test
    void completion_counts_the_closed_cases_of_the_selection_only() {
        outcome("VS", "IMPROVED", 30);
        outcome("VS", "UNPAIRED", 10);
        outcome("IDVA", "IMPROVED", 20);
        outcome("IDVA", "UNPAIRED", 40);
        PublishedQuarter quarter = published();
        assertThat(completion(quarter, "VS")).isEqualTo(Completion.MIDDLE);
        assertThat(completion(quarter, "IDVA")).isEqualTo(Completion.LOW);
    }

    /** By five questions it would be 61 of 82 pairs, by the four of M14 it is 20 of 41. */
    @Test
    void completion_is_that_of_the_four_outcomes_as_indicator_m14_is() {
        outcome("VS", "IMPROVED", 20);
        outcome("VS", "UNPAIRED", 21);
        lines.add(new Line("COPING", "IMPROVED", "VS", "UNKNOWN", "HATE", List.of(41L)));
        assertThat(completion(published(), "VS"))
                .as("kept before the two were one formula")
                .isEqualTo(Completion.MIDDLE);
        lines.add(new Line(QuarterCounts.COMPLETION, "FOUR", "-", "-", "-", List.of(1L)));
        assertThat(completion(published(), "VS")).isEqualTo(Completion.LOW);
    }

    @Test
    void beside_coping_there_is_no_band_of_the_four_other_questions() {
        outcome("VS", "IMPROVED", 20);
        outcome("VS", "UNPAIRED", 21);
        lines.add(new Line("COPING", "IMPROVED", "VS", "UNKNOWN", "HATE", List.of(41L)));
        assertThat(besideCoping(published())).isEqualTo(Completion.MIDDLE);
        lines.add(new Line(QuarterCounts.COMPLETION, "FOUR", "-", "-", "-", List.of(1L)));
        assertThat(besideCoping(published())).isEqualTo(Completion.NOT_SHOWN);
    }

    private static Completion besideCoping(PublishedQuarter quarter) {
        Selection service = Selection.everyone().with("service", "VS");
        return OutcomesReports.completion(
                quarter,
                MojOutcome.COPING,
                OutcomeFigures.of(quarter.outcomes(MojOutcome.COPING), service),
                service);
    }

    @Test
    void before_it_is_final_a_quarter_has_the_journey_of_london_to_the_nearest_five_only() {
        journey("VS", "E09000007", "VIOLENCE", 62, 50, 40, 30, 20, 20, 20, 11);
        journey("IDVA", "UNKNOWN", "HATE", 1, 1, 1, 1, 1, 0, 0, 0);
        QuarterCounts kept = counts().journeyOfLondon();
        assertThat(kept.lines()).hasSize(1);
        PublishedQuarter running =
                new PublishedQuarter(
                        Quarter.parse("2026Q1"),
                        new Edition("2026-05-01T10"),
                        Instant.EPOCH,
                        QuarterCounts.parse(kept.text()));
        assertThat(running.journey().journey(Selection.everyone()))
                .extracting(PublishedCount::spoken)
                .containsExactly(
                        "about 65",
                        "about 50",
                        "about 40",
                        "about 30",
                        "about 20",
                        "about 20",
                        "about 20",
                        "about 10");
        assertThat(running.keys("service")).contains("VS", "IDVA");
    }

    @Test
    void who_came_again_is_told_of_london_unless_it_would_give_a_few_away() {
        journey("VS", "E09000007", "VIOLENCE", 60, 50, 40, 30, 20, 20, 20, 10);
        lines.add(new Line("BESIDE", "AGAIN", "-", "-", "-", List.of(58L, 7L)));
        lines.add(new Line("BESIDE", "WITHDRAWN", "-", "-", "-", List.of(3L)));
        assertThat(published().beside(Definition.AGAIN))
                .extracting(PublishedCount::text)
                .as("two had not been referred before")
                .containsExactly("*", "7");
        assertThat(published().beside(Definition.WITHDRAWN))
                .extracting(PublishedCount::text)
                .containsExactly("<5");
    }

    @Test
    void one_rule_holds_for_everything_that_is_published_and_is_kept_with_the_counts() {
        journey("VS", "E09000007", "VIOLENCE", 100, 90, 80, 70, 60, 50, 40, 30);
        journey("IDVA", "UNKNOWN", "HATE", 7, 0, 0, 0, 0, 0, 0, 0);
        outcome("VS", "IMPROVED", 47);
        outcome("VS", "WORSE", 7);
        lines.add(new Line("FEED", "DUPLICATE", "-", "-", "-", List.of(31L)));
        lines.add(new Line("CHARACTERISTIC", "SEX:F", "-", "-", "-", List.of(107L, 70L, 60L)));
        lines.add(new Line("LATE", "CLOSED", "-", "-", "-", List.of(31L)));
        QuarterCounts kept = QuarterCounts.parse(counts().by(DisclosureRule.of(10, 1, 9)).text());
        PublishedQuarter quarter =
                new PublishedQuarter(
                        Quarter.parse("2026Q1"), new Edition("FINAL"), Instant.EPOCH, kept);
        assertThat(quarter.rule()).isEqualTo(DisclosureRule.of(10, 1, 9));
        assertThat(received(quarter, "service", "IDVA").text()).isEqualTo("<10");
        assertThat(
                        OutcomeFigures.of(quarter.outcomes(MojOutcome.SAFETY), Selection.everyone())
                                .worse()
                                .part()
                                .text())
                .isEqualTo("<10");
        assertThat(quarter.feed(List.of("DUPLICATE", "INVALID")).total().spoken())
                .isEqualTo("about 27");
        assertThat(quarter.closedLate().orElseThrow().spoken()).isEqualTo("about 27");
        assertThat(
                        quarter.characteristic(Characteristic.SEX)
                                .orElseThrow()
                                .count(0, Selection.everyone().with("category", "F"))
                                .spoken())
                .isEqualTo("about 108");
        assertThat(published().rule())
                .as("kept before there was one")
                .isEqualTo(DisclosureRule.STANDARD);
        assertThat(QuarterCounts.parse(kept.journeyOfLondon().text()).rule())
                .as("while it is provisional")
                .isEqualTo(quarter.rule());
    }

    private static Completion completion(PublishedQuarter quarter, String service) {
        Selection selection = Selection.everyone().with("service", service);
        return quarter.completion(selection);
    }

    private static Selection serviceAndBorough() {
        return Selection.everyone().with("service", "VS").with("borough", "E09000007");
    }

    private static PublishedCount received(
            PublishedQuarter quarter, String dimension, String code) {
        return quarter.journey().count(0, Selection.everyone().with(dimension, code));
    }

    private void journey(String service, String area, String group, long... steps) {
        List<Long> counts = java.util.Arrays.stream(steps).boxed().toList();
        lines.add(new Line("JOURNEY", "-", service, area, group, counts));
    }

    private void outcome(String service, String change, long cases) {
        lines.add(new Line("SAFETY", change, service, "UNKNOWN", "HATE", List.of(cases)));
    }

    private QuarterCounts counts() {
        return new QuarterCounts(
                List.of("VS", "IDVA", "HP", "NONE"),
                List.of("E09000007", "OUTSIDE", "UNKNOWN"),
                List.of("VIOLENCE", "HATE", "UNMAPPED"),
                lines);
    }

    private PublishedQuarter published() {
        return new PublishedQuarter(
                Quarter.parse("2026Q1"), new Edition("FINAL"), Instant.EPOCH, counts());
    }
}
