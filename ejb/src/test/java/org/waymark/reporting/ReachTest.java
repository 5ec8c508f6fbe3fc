package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reference.ReferenceData;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.population.Basis;
import org.waymark.reporting.population.PopulationCell;
import org.waymark.reporting.population.PopulationStore;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SmallNumberRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReachTest {

    @Test
    void a_rate_stands_beside_that_of_all_that_can_be_shown() {
        Reach reach =
                Reach.of(
                        Map.of(
                                "A", PublishedCount.exact(30),
                                "B", PublishedCount.exact(10),
                                "C", PublishedCount.fewerThan(5),
                                "D", PublishedCount.exact(50)),
                        Map.of("A", 100_000L, "B", 100_000L, "C", 100_000L, "D", 0L),
                        Reach.PER_RESIDENTS,
                        SmallNumberRule.ROUNDED_TO_FIVE);
        ReachReport.Rate rate = reach.rate("A").orElseThrow();
        assertThat(rate.rate()).isEqualTo(30);
        // 40 of 200,000: twenty would be expected in each.
        assertThat(rate.ratio().ratio()).isCloseTo(1.5, within(1e-9));
        assertThat(reach.rate("C")).as("hidden").isEmpty();
        assertThat(reach.rate("D")).as("nobody lives there").isEmpty();
    }

    @Test
    void who_stands_out_among_places_that_differ_anyway() {
        Map<String, PublishedCount> counts = new java.util.LinkedHashMap<>();
        Map<String, Long> of = new java.util.LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            counts.put("P" + i, PublishedCount.exact(i % 2 == 0 ? 85 : 115));
            of.put("P" + i, 100_000L);
        }
        counts.put("LOW", PublishedCount.exact(30));
        of.put("LOW", 100_000L);
        Reach reach = Reach.of(counts, of, Reach.PER_RESIDENTS, SmallNumberRule.ROUNDED_TO_FIVE);
        assertThat(reach.rate("P1").orElseThrow().dispersed()).isTrue();
        Reach groups =
                Reach.ofGroups(counts, of, Reach.PER_RESIDENTS, SmallNumberRule.ROUNDED_TO_FIVE);
        assertThat(groups.rate("P1").orElseThrow().dispersed()).as("these are no places").isFalse();
        assertThat(groups.rate("LOW").orElseThrow().standsOut()).isFalse();
        assertThat(groups.rate("LOW").orElseThrow().ratio().differs()).isTrue();
        assertThat(reach.rate("P1").orElseThrow().standsOut()).isFalse();
        assertThat(reach.rate("LOW").orElseThrow().standsOut()).isTrue();
    }

    @Test
    void nobody_is_named_for_a_nought_that_is_rounded() {
        Map<String, Long> of = Map.of("A", 60L, "B", 940L);
        Map<String, PublishedCount> rounded =
                Map.of("A", PublishedCount.rounded(0), "B", PublishedCount.rounded(70));
        // 4.2 would be expected of A. None at all would be fewer by more than chance, two are not.
        assertThat(
                        Reach.of(
                                        Map.of(
                                                "A", PublishedCount.exact(0),
                                                "B", PublishedCount.exact(70)),
                                        of,
                                        Reach.PER_RESIDENTS,
                                        SmallNumberRule.ROUNDED_TO_FIVE)
                                .rate("A")
                                .orElseThrow()
                                .ratio()
                                .upper())
                .isLessThan(1);
        assertThat(
                        Reach.of(rounded, of, Reach.PER_RESIDENTS, SmallNumberRule.ROUNDED_TO_FIVE)
                                .rate("A")
                                .orElseThrow()
                                .ratio()
                                .differs())
                .isFalse();
    }

    /** A row that is there only with somebody in it would say that there is. */
    @Test
    void what_a_referral_could_bring_is_listed_whether_anybody_came_with_it_or_not() {
        PublishedQuarter quarter =
                published(
                        List.of(
                                line("JOURNEY", "-", 100, 90, 80, 70, 60, 50, 40, 30),
                                line("ARRIVAL", "INTERPRETER:UNKNOWN", 100, 70, 60, 40)));
        ReachReport.FactTable table =
                new ArrivalTables(new ReferenceData()).of(quarter, Map.of()).get(0);
        assertThat(table.rows())
                .extracting(ReachReport.FactRow::label)
                .containsExactly("Needed", "Not needed", "Not recorded");
        assertThat(table.rows().get(0).received().value()).isZero();
    }

    @Test
    void completeness_is_told_in_bands_and_never_for_a_hidden_number() {
        PublishedCount shown = PublishedCount.exact(100);
        assertThat(Completeness.of(shown, 90, 100)).isEqualTo(Completeness.HIGH);
        assertThat(Completeness.of(shown, 89, 100)).isEqualTo(Completeness.MIDDLE);
        assertThat(Completeness.of(shown, 70, 100)).isEqualTo(Completeness.MIDDLE);
        assertThat(Completeness.of(shown, 69, 100)).isEqualTo(Completeness.LOW);
        assertThat(Completeness.of(PublishedCount.hidden(), 90, 100))
                .isEqualTo(Completeness.NOT_SHOWN);
        assertThat(Completeness.of(PublishedCount.exact(49), 49, 49))
                .isEqualTo(Completeness.NOT_SHOWN);
    }

    @Test
    void categories_are_told_to_the_nearest_five_and_one_person_can_be_in_none() {
        List<Line> lines = new ArrayList<>();
        lines.add(line("JOURNEY", "-", 100, 90, 80, 70, 60, 50, 40, 30));
        lines.add(line("CHARACTERISTIC", "SEX:F", 41, 30, 26));
        lines.add(line("CHARACTERISTIC", "SEX:M", 27, 19, 17));
        lines.add(line("CHARACTERISTIC", "SEX:X", 1, 1, 1));
        lines.add(line("CHARACTERISTIC", "SEX:UNKNOWN", 31, 20, 16));
        lines.add(line("FIELD", "SEX:VS", 100, 69));
        PublishedQuarter quarter = published(lines);
        PublishedCube cube = quarter.characteristic(Characteristic.SEX).orElseThrow();
        assertThat(count(cube, "F").value()).isEqualTo(40);
        assertThat(count(cube, "M").value()).isEqualTo(25);
        assertThat(!count(cube, "X").shown() || count(cube, "X").value() == 0).isTrue();
        assertThat(quarter.completeness(RecordedField.SEX, null)).isEqualTo(Completeness.LOW);
        assertThat(quarter.completeness(RecordedField.SEX, "VS"))
                .as("31 to 32 of London, and no other service: its band would tell which")
                .isEqualTo(Completeness.NOT_SHOWN);
        assertThat(quarter.completeness(RecordedField.AGE, null)).isEqualTo(Completeness.NOT_SHOWN);
    }

    /** M7, wherever it was counted; what is older says what it is. */
    @Test
    void engaged_is_m7_and_a_quarter_counted_before_it_was_says_who_took_up_the_offer() {
        Line journey = line("JOURNEY", "-", 1000, 900, 800, 700, 600, 500, 400, 300);
        PublishedQuarter now =
                published(
                        List.of(
                                journey,
                                line("CHARACTERISTIC", "SEX:F", 600, 400, 350, 100),
                                line("CHARACTERISTIC", "SEX:M", 400, 350, 320, 300)));
        ReachTables tables = new ReachTables(residents());
        ReachReport.Table sex = tables.of(now).get(0);
        assertThat(sex.step()).isEqualTo(JourneyStep.ENGAGED);
        assertThat(sex.rows().get(0).engaged().value()).isEqualTo(100);
        // 400 of 8,800,000 engaged; 205.9 are expected of 4,530,000 women: 100 are 0.49 of that.
        ReachReport.Shortfall least = sex.clearest().orElseThrow();
        assertThat(least.group()).isEqualTo("Female");
        assertThat(least.ratio().ratio()).isCloseTo(100 / 205.909, within(0.001));
        assertThat(least.ratio().upper()).isLessThan(1);

        PublishedQuarter before =
                published(List.of(journey, line("CHARACTERISTIC", "SEX:F", 600, 400, 350)));
        ReachReport.Table old = tables.of(before).get(0);
        assertThat(old.step()).isEqualTo(JourneyStep.TOOK_UP);
        assertThat(old.rows().get(0).engaged().value()).isEqualTo(350);
        assertThat(old.isEngaged()).isFalse();
    }

    /** Of 4,000 women and 8,000 men who were victims in a year a quarter has 1,000 and 2,000. */
    @Test
    void a_quarter_is_put_beside_a_fourth_of_the_newest_year_that_is_not_after_it() {
        PublishedQuarter quarter =
                published(
                        List.of(
                                line("JOURNEY", "-", 1000, 900, 800, 700, 600, 500, 400, 300),
                                line("CHARACTERISTIC", "SEX:F", 600, 400, 350, 100),
                                line("CHARACTERISTIC", "SEX:M", 400, 350, 320, 300)));
        ReachReport.Table sex = new ReachTables(victims(2027, 2025, 2024)).of(quarter).get(0);
        assertThat(sex.denominators())
                .extracting(ReachReport.Denominator::label)
                .containsExactly("Recorded victims 2025 (a quarter of the year)");
        ReachReport.Rate women = sex.rows().get(0).rates().get(0).orElseThrow();
        assertThat(women.of()).isEqualTo(1_000);
        assertThat(women.rate()).isCloseTo(100, within(1e-9));
        assertThat(
                        new ReachTables(victims(2028, 2027))
                                .of(quarter)
                                .get(0)
                                .denominators()
                                .get(0)
                                .year())
                .as("where all are after it, the earliest")
                .isEqualTo(2027);
    }

    private static PopulationStore victims(int... years) {
        return new PopulationStore() {
            @Override
            public List<Loaded> loaded() {
                return java.util.Arrays.stream(years)
                        .mapToObj(year -> new Loaded(Basis.VICTIMS, year, 2, "x", Instant.EPOCH))
                        .toList();
            }

            @Override
            public Map<PopulationCell, Integer> of(Basis basis, int year) {
                return Map.of(
                        new PopulationCell("LONDON", Characteristic.SEX, "F"), 4_000,
                        new PopulationCell("LONDON", Characteristic.SEX, "M"), 8_000);
            }
        };
    }

    @Test
    void what_more_than_thirty_of_a_hundred_lack_is_seldom_recorded() {
        assertThat(SeldomRecorded.of(placed(800, 200))).as("20 of 100").isEmpty();
        assertThat(SeldomRecorded.of(placed(650, 350))).containsExactly(RecordedField.BOROUGH);
    }

    /** Of a quarter that was counted before bands were, with the row of what is not known. */
    private static PublishedQuarter placed(long known, long unknown) {
        List<Line> lines = new ArrayList<>();
        for (String area : List.of("E09000007", "UNKNOWN")) {
            long all = area.equals("UNKNOWN") ? unknown : known;
            List<Long> steps =
                    List.of(all, all, all - 20, all - 40, all - 60, all - 80, all - 100, 0L);
            lines.add(new Line("JOURNEY", "-", "VS", area, "HATE", steps));
        }
        QuarterCounts counts =
                new QuarterCounts(
                        List.of("VS"),
                        List.of("E09000007", "UNKNOWN"),
                        List.of("HATE", "UNMAPPED"),
                        lines);
        return new PublishedQuarter(
                Quarter.parse("2026Q1"), new Edition("FINAL"), Instant.EPOCH, counts);
    }

    private static PopulationStore residents() {
        return new PopulationStore() {
            @Override
            public List<Loaded> loaded() {
                return List.of(new Loaded(Basis.RESIDENTS, 2021, 2, "census.csv", Instant.EPOCH));
            }

            @Override
            public Map<PopulationCell, Integer> of(Basis basis, int year) {
                return Map.of(
                        new PopulationCell("LONDON", Characteristic.SEX, "F"), 4_530_000,
                        new PopulationCell("LONDON", Characteristic.SEX, "M"), 4_270_000);
            }
        };
    }

    @Test
    void a_quarter_that_was_counted_before_characteristics_were_has_none() {
        PublishedQuarter old =
                published(List.of(line("JOURNEY", "-", 100, 90, 80, 70, 60, 50, 40, 30)));
        assertThat(old.characteristic(Characteristic.SEX)).isEmpty();
    }

    private static PublishedCount count(PublishedCube cube, String category) {
        return cube.count(0, Selection.everyone().with(PublishedQuarter.CATEGORY, category));
    }

    private static PublishedQuarter published(List<Line> lines) {
        QuarterCounts counts =
                new QuarterCounts(
                        List.of("VS", "NONE"), List.of("UNKNOWN"), List.of("UNMAPPED"), lines);
        return new PublishedQuarter(
                Quarter.parse("2026Q1"),
                new Edition("FINAL"),
                Instant.EPOCH,
                QuarterCounts.parse(counts.text()));
    }

    private static Line line(String figure, String detail, long... counts) {
        boolean journey = figure.equals("JOURNEY");
        return new Line(
                figure,
                detail,
                journey ? "VS" : "-",
                journey ? "UNKNOWN" : "-",
                journey ? "UNMAPPED" : "-",
                java.util.Arrays.stream(counts).boxed().toList());
    }
}
