package org.waymark.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Characteristic;
import org.waymark.reporting.Completion;
import org.waymark.reporting.FrontReport;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.Share;
import org.waymark.reporting.UnitCost;
import org.waymark.reporting.population.Basis;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.variation.RateRatio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrontWordsTest {

    private static final Quarter NOW = Quarter.parse("2026Q2");
    private static final Share HIDDEN = Share.of(PublishedCount.hidden(), PublishedCount.hidden());
    private static final FrontReport.Money MONEY =
            new FrontReport.Money(
                    10_000_00, 9_000_00, 12_000_00, 1, 2, List.of(1_00L, 2_00L), unit(240, 1));

    private static UnitCost unit(long supported, int without) {
        return new UnitCost(4_800_00, supported, 3, without);
    }

    private static Share of(long part, long base) {
        return Share.of(PublishedCount.exact(part), PublishedCount.exact(base));
    }

    private static FrontReport report(Share before, Share now, FrontReport.Left left) {
        return report(before, now, left, MONEY);
    }

    private static FrontReport report(
            Share before, Share now, FrontReport.Left left, FrontReport.Money money) {
        return new FrontReport(
                NOW,
                null,
                Instant.parse("2026-11-12T10:00:00Z"),
                List.of(point(NOW.previous(), before), point(NOW, now)),
                Completion.MIDDLE,
                left,
                money);
    }

    private static FrontReport.Point point(Quarter quarter, Share share) {
        return new FrontReport.Point(quarter, share, share, share, HIDDEN, share, share, 3, 1);
    }

    private static final ReachReport.Shortfall OLD =
            new ReachReport.Shortfall(
                    Characteristic.AGE,
                    "75 and over",
                    new ReachReport.Denominator(Basis.RESIDENTS, 2021),
                    new RateRatio(0.41, 0.3, 0.55));
    private static final ReachReport.Shortfall WHITE =
            new ReachReport.Shortfall(
                    Characteristic.ETHNICITY,
                    "White",
                    new ReachReport.Denominator(Basis.RESIDENTS, 2021),
                    new RateRatio(0.2, 0.1, 0.3));

    private static FrontReport.Groups groups(
            Characteristic characteristic,
            boolean seldom,
            int compared,
            Optional<ReachReport.Shortfall> clearest) {
        return new FrontReport.Groups(characteristic, seldom, compared, clearest);
    }

    private static FrontReport.Left left(FrontReport.Fewer... fewer) {
        return new FrontReport.Left(
                List.of(fewer),
                30,
                33,
                List.of("Ethnicity", "Disability"),
                32,
                2,
                List.of(
                        groups(Characteristic.SEX, false, 2, Optional.empty()),
                        groups(Characteristic.AGE, false, 11, Optional.of(OLD)),
                        groups(Characteristic.ETHNICITY, true, 5, Optional.of(WHITE)),
                        groups(Characteristic.DISABILITY, true, 0, Optional.empty()),
                        groups(Characteristic.GENDER, true, 0, Optional.empty()),
                        groups(Characteristic.PARTNERSHIP, true, 0, Optional.empty()),
                        groups(Characteristic.RELIGION, false, 8, Optional.empty()),
                        groups(Characteristic.MATERNITY, false, 0, Optional.empty())));
    }

    @Test
    void an_answer_says_of_how_many_and_whether_chance_explains_the_change() {
        FrontReport report = report(of(296, 400), of(3200, 4000), left());
        assertThat(FrontWords.reached(report))
                .startsWith("Of 4,000 referrals received, the person was spoken to in 3,200.")
                .endsWith("Higher than in 2026-27 Q1 by more than chance.");
        assertThat(FrontWords.satisfied(report(of(148, 200), of(160, 200), left())))
                .as("74 to 80 of 200 is no change shown")
                .endsWith("No other than in 2026-27 Q1, as far as chance lets one say.");
        FrontCard card = FrontCards.of(report).get(0);
        assertThat(card.figure()).isEqualTo("80.0%");
        assertThat(card.base())
                .startsWith("95% interval 78.7 to 81.2, of 4,000 referrals received");
        assertThat(card.rows()).hasSize(2);
    }

    /** Of London's referrals the binomial chance alone would call nearly every quarter another. */
    @Test
    void of_so_many_that_everything_would_differ_nothing_is_said_of_a_change() {
        FrontReport report = report(of(70_000, 87_500), of(70_500, 87_500), left());
        assertThat(FrontWords.reached(report))
                .doesNotContain("Higher", "Lower", "No other")
                .endsWith("With so many, Variation tells whether it changes by more than chance.");
        assertThat(FrontCards.of(report).get(0).variation()).isEqualTo("CONTACTED");
        assertThat(FrontWords.reached(report(of(740, 999), of(800, 1_000), left())))
                .endsWith("Higher than in 2026-27 Q1 by more than chance.");
    }

    @Test
    void what_is_hidden_or_too_few_cannot_be_said_and_has_no_figure() {
        FrontReport hidden = report(of(1, 20), HIDDEN, left());
        assertThat(FrontWords.coping(hidden))
                .isEqualTo("Cannot be said for this quarter: hidden to protect small numbers.");
        for (FrontCard card : FrontCards.of(hidden).subList(0, 3)) {
            assertThat(card.figure()).isEqualTo("\u2013");
        }
        assertThat(FrontWords.satisfied(report(of(1, 20), of(4, 9), left())))
                .contains("Cannot be said", "fewer than 10");
        assertThat(FrontWords.reached(report(HIDDEN, of(5, 20), left())))
                .endsWith("In 2026-27 Q1 it cannot be shown, so that nothing is said of a change.");
    }

    @Test
    void who_is_left_out_is_named_with_its_interval_and_what_is_not_recorded_cannot_be_said() {
        FrontReport.Fewer fewer =
                new FrontReport.Fewer("E09000008", "Croydon", new RateRatio(0.62, 0.5, 0.75));
        FrontReport report = report(of(50, 100), of(50, 100), left(fewer));
        assertThat(FrontWords.left(report))
                .contains("Times the common rate beside residents: Croydon 0.62 (0.50 to 0.75).")
                .doesNotContain("one in 40")
                .contains("3 cannot be shown.")
                .contains("Cannot be said by ethnicity, disability: unknown in more than 30%")
                .contains(
                        "Cannot be said by gender identity, marriage or civil partnership: unknown"
                                + " in more than 30% of engaged referrals.")
                .contains("Beside recorded offences: 2 of 32.")
                .contains(
                        "Clearest shortfall by group: age 75 and over, 0.41 (0.30 to 0.55) times"
                                + " the common rate beside residents 2021.")
                .as("recorded too seldom to be named")
                .doesNotContain("white")
                .contains("Nothing to compare pregnancy or maternity with.")
                .endsWith("Counted before these were asked: sexual orientation.");
        assertThat(FrontCards.of(report).get(3).figure()).isEqualTo("1 of 30");
        FrontReport none =
                report(
                        of(5, 100),
                        of(5, 100),
                        new FrontReport.Left(List.of(), 0, 33, List.of(), 0, 0, List.of()));
        assertThat(FrontWords.left(none))
                .startsWith("Cannot be said by borough")
                .contains("No rate by recorded crime.")
                .contains("not counted by protected characteristic");
        assertThat(FrontCards.of(none).get(3).figure()).isEqualTo("\u2013");
    }

    @Test
    void spend_for_each_case_says_of_how_many_and_compares_no_two_services() {
        FrontReport report = report(of(5, 100), of(5, 100), left());
        assertThat(FrontWords.cost(report))
                .contains("\u00a320 for each of 240 engaged referrals")
                .contains("3 services together (1 left out: hidden)")
                .contains("a helpline and counselling are not compared")
                .contains("\u00a39,000 of \u00a312,000 planned was paid");
        FrontReport.Money few = new FrontReport.Money(0, 0, 0, 0, 0, List.of(0L, 0L), unit(9, 0));
        assertThat(FrontWords.cost(report(of(5, 100), of(5, 100), left(), few)))
                .contains("cannot be said for 2026-27 Q2: not shown for fewer than 10");
        assertThat(FrontWords.shortPounds(1_234_567_00)).isEqualTo("\u00a31.2m");
    }

    @Test
    void the_book_has_the_answers_and_a_table_with_its_picture_for_each() {
        var book = FrontBook.of(report(of(50, 100), of(50, 100), left()));
        assertThat(book.sheets()).hasSize(6);
        assertThat(book.sheets().subList(1, 6))
                .allSatisfy(sheet -> assertThat(sheet.chart()).startsWith("<svg"));
    }

    @Test
    void a_quarter_that_was_passed_over_is_told_with_the_reason() {
        FrontReport newest = report(of(296, 400), of(3200, 4000), left());
        assertThat(FrontWords.passedOver(newest)).isEmpty();
        FrontReport older =
                new FrontReport(
                        NOW.previous(),
                        NOW,
                        newest.takenAt(),
                        newest.points(),
                        newest.completion(),
                        newest.left(),
                        newest.money());
        assertThat(FrontWords.passedOver(older))
                .isEqualTo(
                        " How many were reached in 2026-27 Q2 cannot be shown without giving"
                                + " somebody away, so this is the newest quarter in which it can.");
        assertThat(FrontBook.of(older).cover().get(1)).contains("2026-27 Q2 cannot be shown");
    }

    @Test
    void each_answer_opens_the_rules_it_is_counted_by() {
        for (FrontCard card : FrontCards.of(report(of(296, 400), of(3200, 4000), left()))) {
            assertThat(card.definitions()).as(card.question()).isNotEmpty();
        }
    }
}
