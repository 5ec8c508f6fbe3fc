package org.waymark.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.commissioning.Service;
import org.waymark.reference.MigrationRows;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Completeness;
import org.waymark.reporting.Completion;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureTest {

    static Indicator indicator(String code, String target, Indicator.Direction direction) {
        return new Indicator(
                code,
                1,
                "OUTCOME",
                "Improved",
                "Better?",
                "Improved",
                "Paired",
                "Closed",
                "All",
                "cases",
                target == null ? null : new BigDecimal(target),
                direction,
                new BigDecimal("5"),
                LocalDate.of(2026, 4, 1),
                null,
                2);
    }

    private static final Indicator SIXTY = indicator("M10", "60", Indicator.Direction.HIGHER);

    @Test
    void all_of_forty_six_is_shown_with_its_interval() {
        Figure figure = OwnIndicators.of(SIXTY, new Measured(1, "M10", 46, 46L));
        assertThat(figure.result()).isEqualTo("100.0% (92.3 to 100.0), n = 46");
        assertThat(figure.percent()).isEqualTo("100.0%");
        assertThat(figure.standing()).isEqualTo(Standing.MET);
    }

    @Test
    void a_target_is_met_near_or_missed_by_its_direction_and_tolerance() {
        assertThat(SIXTY.standing(60)).isEqualTo(Standing.MET);
        assertThat(SIXTY.standing(55)).isEqualTo(Standing.NEAR);
        assertThat(SIXTY.standing(54.9)).isEqualTo(Standing.MISSED);
        Indicator lower = indicator("M17", "10", Indicator.Direction.LOWER);
        assertThat(lower.standing(10)).isEqualTo(Standing.MET);
        assertThat(lower.standing(15)).isEqualTo(Standing.NEAR);
        assertThat(lower.standing(15.1)).isEqualTo(Standing.MISSED);
        assertThat(indicator("M1", null, Indicator.Direction.NONE).standing(1))
                .isEqualTo(Standing.NO_TARGET);
    }

    @Test
    void money_not_spent_misses_a_target_that_is_to_be_kept_close_to() {
        Indicator spend = indicator("M21", "100", Indicator.Direction.CLOSE);
        assertThat(Figure.money(spend, 850_00, 1_000_00).standing())
                .as("85 of 100, by five")
                .isEqualTo(Standing.MISSED);
        assertThat(Figure.money(spend, 900_00, 1_000_00).standing()).isEqualTo(Standing.NEAR);
        assertThat(Figure.money(spend, 950_00, 1_000_00).standing()).isEqualTo(Standing.MET);
        assertThat(Figure.money(spend, 1_050_00, 1_000_00).standing()).isEqualTo(Standing.MET);
        assertThat(Figure.money(spend, 1_101_00, 1_000_00).standing()).isEqualTo(Standing.MISSED);
        assertThat(Figure.money(spend, 0, 1_000_00).standing()).isEqualTo(Standing.MISSED);
        Indicator before = indicator("M21", "100", Indicator.Direction.LOWER);
        assertThat(Figure.money(before, 0, 1_000_00).standing())
                .as("what was agreed before stays")
                .isEqualTo(Standing.MET);
    }

    @Test
    void a_band_is_judged_where_all_of_it_stands_the_same_to_the_target() {
        Indicator eighty = indicator("M14", "80", Indicator.Direction.HIGHER);
        assertThat(Figure.band(eighty, Completion.HIGH).standing()).isEqualTo(Standing.MET);
        assertThat(Figure.band(eighty, Completion.MIDDLE).standing())
                .as("50 is missed, 79 is near, none of it meets 80")
                .isEqualTo(Standing.NOT_MET);
        assertThat(Figure.band(eighty, Completion.LOW).standing()).isEqualTo(Standing.MISSED);
        assertThat(Figure.band(eighty, Completion.NOT_SHOWN).standing())
                .isEqualTo(Standing.UNKNOWN);
        assertThat(Figure.band(SIXTY, Completion.MIDDLE).standing())
                .as("60 may be in it or not")
                .isEqualTo(Standing.UNKNOWN);
        Indicator first =
                new Indicator(
                        "M14",
                        1,
                        "OUTCOME",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "pairs",
                        new BigDecimal("80"),
                        Indicator.Direction.HIGHER,
                        BigDecimal.TEN,
                        LocalDate.of(2000, 1, 1),
                        null,
                        1);
        assertThat(Figure.band(first, Completion.HIGH).standing())
                .as("by the first rule, as returns before were accepted")
                .isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void what_nobody_collects_says_so_and_is_never_a_zero() {
        Service service =
                new Service(7, 1, "X", "X", "X", Service.Kind.UNIVERSAL, "UNIVERSAL", true);
        Map<String, Figure> figures =
                OwnIndicators.of(
                        service,
                        List.of(new Measured(7, "M10", 0, 0L)),
                        List.of(SIXTY, indicator("M16", null, Indicator.Direction.NONE)));
        assertThat(figures.get("M16").collected()).isFalse();
        assertThat(figures.get("M16").result()).isEqualTo("Not collected");
        assertThat(figures.get("M16").numerator()).isEmpty();
        assertThat(figures.get("M10").collected()).isTrue();
        assertThat(figures.get("M10").numerator()).isEqualTo("0");
    }

    @Test
    void a_hidden_count_gives_neither_percentage_nor_standing() {
        Figure figure = Figure.of(SIXTY, PublishedCount.hidden(), PublishedCount.exact(200), "All");
        assertThat(figure.percent()).isEmpty();
        assertThat(figure.result()).doesNotContainPattern("[0-9]");
        assertThat(figure.standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void no_percentage_of_fewer_than_ten_is_printed_also_not_for_the_service() {
        Figure figure = OwnIndicators.of(SIXTY, new Measured(1, "M10", 9, 9L));
        assertThat(figure.percent()).isEmpty();
        assertThat(figure.standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void of_fewer_than_twenty_the_longest_wait_says_that_it_is_that() {
        Indicator days = days();
        assertThat(OwnIndicators.of(days, new Measured(1, "M11P", 80, 19L)).result())
                .isEqualTo("80 days, the longest of all");
        assertThat(OwnIndicators.of(days, new Measured(1, "M11P", 80, 20L)).result())
                .isEqualTo("80 days");
    }

    /** Of 39 one has waited longer than nineteen of twenty, of 40 two have. */
    @Test
    void a_commissioner_reads_no_wait_of_one_person() {
        assertThat(longest(39).numerator()).isEqualTo("*");
        assertThat(longest(40).numerator()).isEqualTo("about 80");
    }

    private static Figure longest(long waiting) {
        List<Measured> counts =
                List.of(
                        new Measured(1, "M11", waiting, null),
                        new Measured(1, "M11P", 79, waiting));
        ServiceCubes cubes = new ServiceCubes(counts, DisclosureRule.STANDARD);
        Service service =
                new Service(1, 1, "X", "X", "X", Service.Kind.UNIVERSAL, "UNIVERSAL", true);
        return PublishedIndicators.longestWaits(cubes, service, days());
    }

    private static Indicator days() {
        return new Indicator(
                "M11P",
                1,
                "ACTIVITY",
                "Longest waits",
                "How long?",
                "Days",
                "Waiting",
                "At the end",
                "All",
                "days",
                new BigDecimal("90"),
                Indicator.Direction.LOWER,
                BigDecimal.TEN,
                LocalDate.of(2026, 4, 1),
                null,
                1);
    }

    /** 7 of 10 is 39.7 to 89.2: no contract is withheld money by it. */
    @Test
    void a_share_whose_interval_holds_the_target_cannot_be_told_from_it() {
        Indicator target = by(3);
        assertThat(share(target, 7, 10)).isEqualTo(Standing.NOT_TOLD_APART);
        assertThat(share(target, 6, 10)).isEqualTo(Standing.NOT_TOLD_APART);
        assertThat(share(target, 740, 1_000)).isEqualTo(Standing.MET);
        assertThat(share(target, 600, 1_000)).isEqualTo(Standing.MISSED);
        assertThat(share(target, 10, 10)).as("72.2 to 100").isEqualTo(Standing.MET);
        assertThat(share(by(2), 7, 10))
                .as("by the rule before, whenever its version begins")
                .isEqualTo(Standing.MET);
    }

    private static Standing share(Indicator indicator, long part, long whole) {
        return OwnIndicators.of(indicator, new Measured(1, "M10", part, whole)).standing();
    }

    private static Indicator by(int rule) {
        return new Indicator(
                "M10",
                1,
                "ACTIVITY",
                "Planned",
                "Planned?",
                "Planned",
                "Closed",
                "Closed",
                "All",
                "cases",
                new BigDecimal("68"),
                Indicator.Direction.HIGHER,
                new BigDecimal("5"),
                LocalDate.of(2026, 10, 1),
                null,
                rule);
    }

    @Test
    void the_longest_waits_are_by_the_nearest_rank() {
        assertThat(Days.longest(List.of())).isZero();
        assertThat(Days.longest(List.of(3L))).isEqualTo(3);
        List<Long> hundred = java.util.stream.LongStream.rangeClosed(1, 100).boxed().toList();
        assertThat(Days.longest(hundred)).isEqualTo(95);
        List<Long> twenty = java.util.stream.LongStream.rangeClosed(1, 20).boxed().toList();
        assertThat(Days.longest(twenty)).isEqualTo(19);
    }

    @Test
    void half_took_no_longer_than_the_middle() {
        assertThat(Days.median(List.of())).isZero();
        assertThat(Days.median(List.of(9L))).isEqualTo(9);
        assertThat(Days.median(List.of(7L, 1L, 3L))).isEqualTo(3);
        assertThat(Days.median(List.of(10L, 1L, 4L, 2L))).as("of two the lower").isEqualTo(2);
    }

    @Test
    void days_are_told_of_how_many_and_of_nobody_not_at_all() {
        Indicator days =
                new Indicator(
                        "M22-1",
                        1,
                        "ACTIVITY",
                        "Days to triage",
                        "How long?",
                        "The middle",
                        "Referrals",
                        "Received",
                        "All",
                        "days",
                        new BigDecimal("2"),
                        Indicator.Direction.LOWER,
                        BigDecimal.ONE,
                        LocalDate.of(2026, 10, 1),
                        null,
                        1);
        Figure three = OwnIndicators.of(days, new Measured(1, "M22-1", 3, 40L));
        assertThat(three.result()).isEqualTo("3 days");
        assertThat(three.denominator()).isEqualTo("40");
        assertThat(three.standing()).isEqualTo(Standing.NEAR);
        Figure nobody = OwnIndicators.of(days, new Measured(1, "M22-1", 0, 0L));
        assertThat(nobody.result()).isEqualTo("Nobody to tell it of");
        assertThat(nobody.standing()).isEqualTo(Standing.UNKNOWN);
        Figure two = published(days, 2);
        assertThat(two.denominator()).isEqualTo("about 0");
        assertThat(two.result()).as("two are not nobody").startsWith("*");
        assertThat(published(days, 18).told()).as("rounded to twenty").isFalse();
        assertThat(published(days, 22).told()).as("can be eighteen").isFalse();
        assertThat(published(days, 23).result()).isEqualTo("3 days");
    }

    private static Figure published(Indicator days, long of) {
        List<Measured> counts = List.of(new Measured(1, "M22-1", 3, of));
        Service service =
                new Service(1, 1, "X", "X", "X", Service.Kind.UNIVERSAL, "UNIVERSAL", true);
        return PublishedIndicators.days(
                new ServiceCubes(counts, DisclosureRule.STANDARD), service, days);
    }

    @Test
    void completeness_is_judged_by_its_band() {
        Indicator recorded = indicator("M24-SEX", "90", Indicator.Direction.HIGHER);
        assertThat(Figure.band(recorded, Completeness.HIGH).standing()).isEqualTo(Standing.MET);
        assertThat(Figure.band(recorded, Completeness.LOW).standing()).isEqualTo(Standing.MISSED);
        Indicator all = indicator("M24-SEX", "100", Indicator.Direction.HIGHER);
        assertThat(Figure.band(all, Completeness.HIGH).standing())
                .as("all can be recorded")
                .isEqualTo(Standing.UNKNOWN);
        assertThat(Figure.band(all, Completion.HIGH).standing()).isEqualTo(Standing.UNKNOWN);
        Figure hidden = Figure.band(recorded, Completeness.NOT_SHOWN);
        assertThat(hidden.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(hidden.told()).isFalse();
    }

    @Test
    void whatever_is_installed_as_counted_has_what_counts_it_and_the_other_way_round() {
        List<String> installed =
                Pattern.compile("\\(22200[0-9]{2}, '([^']+)'")
                        .matcher(
                                MigrationRows.text(
                                        "V2220__say_how_long_steps_take_and_how_complete_data_are.sql"))
                        .results()
                        .map(match -> match.group(1))
                        .toList();
        List<String> counted = new ArrayList<>(new TimeFamilyQuery().codes());
        counted.addAll(new RecordedFamily().codes());
        assertThat(installed).containsExactlyInAnyOrderElementsOf(counted);
    }

    @Test
    void a_target_of_the_contract_beats_the_definition_in_its_quarters_and_in_no_other() {
        Quarter first = Quarter.parse("2026Q3");
        List<ContractTarget> own =
                List.of(
                        new ContractTarget(
                                1, 7, "M10", first, first.next(), new BigDecimal("75"), "Agreed"));
        List<Indicator> all = List.of(SIXTY, indicator("M17", "10", Indicator.Direction.LOWER));
        assertThat(target(all, 7, first, own)).isEqualTo("75");
        assertThat(target(all, 7, first.next(), own)).isEqualTo("75");
        assertThat(target(all, 7, first.next().next(), own)).isEqualTo("60");
        assertThat(target(all, 7, first.previous(), own)).isEqualTo("60");
        assertThat(target(all, 8, first, own)).as("another contract").isEqualTo("60");
        assertThat(IndicatorSheets.aimed(all, 7, first, own).get(1)).isEqualTo(all.get(1));
        Figure seventy =
                OwnIndicators.of(
                        IndicatorSheets.aimed(all, 7, first, own).get(0),
                        new Measured(1, "M10", 65, 100L));
        assertThat(seventy.standing()).isEqualTo(Standing.MISSED);
    }

    @Test
    void a_target_of_quarters_that_are_over_is_not_taken_back_for_them() {
        Quarter first = Quarter.parse("2026Q3");
        ContractTarget target =
                new ContractTarget(1, 7, "M10", first, first.next(), BigDecimal.TEN, "Agreed");
        assertThat(target.hasBegun(first)).as("the running quarter is not over").isFalse();
        assertThat(target.hasBegun(first.next())).isTrue();
        assertThat(target.isOver(first.next())).isFalse();
        assertThat(target.isOver(first.next().next())).isTrue();
    }

    private static String target(
            List<Indicator> all, long award, Quarter quarter, List<ContractTarget> own) {
        return IndicatorSheets.aimed(all, award, quarter, own).get(0).target().toPlainString();
    }
}
