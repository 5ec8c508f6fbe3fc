package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;

/** Three boroughs and two kinds of crime of a service in a large quarter, by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LotJourneyTest {

    private static final List<String> DOMESTIC = List.of("DOMESTIC_ABUSE");

    private static QuarterCounts counts(long barnet) {
        List<Line> lines = new ArrayList<>();
        area(lines, "IDVA", "BARNET", barnet, barnet / 2);
        area(lines, "IDVA", "BRENT", 400, 100);
        area(lines, "IDVA", "CAMDEN", 600, 200);
        group(lines, "IDVA", "DOMESTIC_ABUSE", 900 + barnet, 250 + barnet / 2);
        group(lines, "IDVA", "HATE", 100, 50);
        area(lines, "VS", "BARNET", 10_000, 5_000);
        area(lines, "VS", "BRENT", 10_000, 5_000);
        area(lines, "VS", "CAMDEN", 10_000, 5_000);
        group(lines, "VS", "DOMESTIC_ABUSE", 15_000, 7_500);
        group(lines, "VS", "HATE", 15_000, 7_500);
        return new QuarterCounts(
                List.of("IDVA", "VS"),
                List.of("BARNET", "BRENT", "CAMDEN"),
                List.of("DOMESTIC_ABUSE", "HATE"),
                lines);
    }

    private static void area(List<Line> to, String service, String area, long all, long engaged) {
        to.add(new Line("JOURNEY", "-", service, area, "-", steps(all, engaged)));
    }

    private static void group(List<Line> to, String service, String group, long all, long engaged) {
        to.add(new Line("JOURNEY", "-", service, "-", group, steps(all, engaged)));
    }

    /** Everybody came to the assessment; some engaged, and nobody's case is closed. */
    private static List<Long> steps(long all, long engaged) {
        return List.of(all, all, all, all, all, all, engaged, 0L);
    }

    private static PublishedCube journey(QuarterCounts counts) {
        return new PublishedQuarter(
                        Quarter.parse("2026Q1"),
                        Edition.of(Quarter.parse("2026Q1"), Instant.parse("2027-01-10T00:00:00Z")),
                        Instant.parse("2026-08-20T00:00:00Z"),
                        counts.by(DisclosureRule.STANDARD))
                .journey();
    }

    private static LotJourney published(long barnet, List<String> groups, List<String> areas) {
        return LotJourney.published(journey(counts(barnet)), "IDVA", groups, areas);
    }

    @Test
    void a_lot_of_areas_is_the_sum_of_their_published_numbers() {
        LotJourney lot = published(200, List.of(), List.of("BRENT", "CAMDEN"));
        assertThat(lot.by()).isEqualTo(LotJourney.By.AREAS);
        assertThat(lot.received()).isEqualTo(PublishedCount.exact(1_000));
        assertThat(lot.engaged().part()).isEqualTo(PublishedCount.exact(300));
        assertThat(lot.engaged().percentage().text()).isEqualTo("30.0%");
    }

    @Test
    void a_lot_of_a_kind_of_crime_is_told_for_all_areas() {
        LotJourney lot = published(200, DOMESTIC, List.of());
        assertThat(lot.by()).isEqualTo(LotJourney.By.CRIME);
        assertThat(lot.received()).isEqualTo(PublishedCount.exact(1_100));
        assertThat(lot.engaged().part()).isEqualTo(PublishedCount.exact(350));
    }

    @Test
    void a_lot_of_both_is_told_by_its_areas_and_says_so() {
        LotJourney lot = published(200, DOMESTIC, List.of("BRENT"));
        assertThat(lot.by().label()).isEqualTo("These areas, all crime");
        assertThat(lot.received()).isEqualTo(PublishedCount.exact(400));
    }

    @Test
    void a_hidden_number_hides_the_lot_and_an_area_that_is_not_there_does() {
        LotJourney small = published(4, List.of(), List.of("BARNET", "BRENT"));
        assertThat(small.received().shown()).isFalse();
        assertThat(small.engaged().percentage().shown()).isFalse();
        assertThat(published(200, List.of(), List.of("BRENT", "NEW")).received().shown()).isFalse();
    }

    @Test
    void a_provider_has_it_exactly() {
        LotJourney lot = LotJourney.exact(counts(4), "IDVA", List.of(), List.of("BARNET", "BRENT"));
        assertThat(lot.received()).isEqualTo(PublishedCount.exact(404));
        assertThat(lot.engaged().part()).isEqualTo(PublishedCount.exact(102));
        assertThat(LotJourney.exact(counts(4), "IDVA", List.of("HATE"), List.of()).received())
                .isEqualTo(PublishedCount.exact(100));
        assertThat(LotJourney.exact(counts(4), "IDVA", List.of(), List.of()).received())
                .isEqualTo(PublishedCount.exact(1_004));
    }

    @Test
    void rounded_numbers_are_as_uncertain_together_as_they_are_one_by_one() {
        PublishedCount sum =
                PublishedCount.sum(
                        List.of(
                                PublishedCount.rounded(20),
                                PublishedCount.rounded(15),
                                PublishedCount.exact(3)));
        assertThat(sum.value()).isEqualTo(38);
        assertThat(sum.possible().low()).isLessThanOrEqualTo(18 + 13 + 3);
        assertThat(sum.possible().high()).isGreaterThanOrEqualTo(22 + 17 + 3);
    }
}
