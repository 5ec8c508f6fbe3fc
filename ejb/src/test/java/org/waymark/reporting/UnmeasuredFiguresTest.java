package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.QuarterCounts.Line;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnmeasuredFiguresTest {

    private static final List<List<String>> BY =
            List.of(
                    List.of("A", "-", "-"),
                    List.of("-", "UNKNOWN", "-"),
                    List.of("-", "-", "HATE"));

    /** 36 of 48 that were measured ended as planned, 6 of 20 that were not: 35 of 50, 5 of 20. */
    @Test
    void those_without_a_pair_stand_beside_those_with_one() {
        UnmeasuredFigures figures = figures(45, 48, 36, 20, 6).orElseThrow();
        UnmeasuredFigures.Fact planned = figures.facts().get(0);
        assertThat(planned.kind()).isEqualTo(UnmeasuredFigures.Kind.PLANNED);
        assertThat(planned.measured().base().spoken()).isEqualTo("about 50");
        assertThat(planned.measured().percentage().text()).isEqualTo("70.0%");
        assertThat(planned.unmeasured().base().spoken()).isEqualTo("about 20");
        assertThat(planned.unmeasured().percentage().text()).isEqualTo("25.0%");
    }

    /** 47 pairs are told exactly, and about 45 measured cases are 43 to 47: so it would be 47. */
    @Test
    void nothing_is_told_where_it_would_say_how_many_were_measured() {
        assertThat(figures(47, 47, 30, 20, 6)).isEmpty();
        assertThat(figures(47, 48, 30, 20, 6)).isPresent();
    }

    /**
     * 60, 60 and 63 pairs are less than 80 % of 76, 76 and 79 cases at least, 231 together. About
     * 190 that were measured and about 40 that were not are 234 at most: no service could have four
     * more than its least. London's own band says 229 at least, which would leave room.
     */
    @Test
    void nothing_is_told_where_it_would_say_how_many_cases_a_service_had() {
        assertThat(three(76, 41)).isEmpty();
        assertThat(three(79, 44)).as("about 45").isPresent();
    }

    private static Optional<UnmeasuredFigures> three(long casesOfOne, long unmeasured) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(QuarterCounts.COMPLETION, "FOUR", "-", "-", "-", List.of(1L)));
        outcomes(lines, "A", 60, casesOfOne);
        outcomes(lines, "B", 60, 76);
        outcomes(lines, "C", 63, 79);
        lines.add(unmeasured("COUNTED", 0, 0));
        for (String kind : List.of("PLANNED", "HIGH_RISK")) {
            lines.add(unmeasured(kind + ":PAIRED", 190, 100));
            lines.add(unmeasured(kind + ":UNPAIRED", unmeasured, 20));
        }
        return UnmeasuredFigures.of(published(lines));
    }

    private static void outcomes(List<Line> lines, String service, long pairs, long cases) {
        for (String item : List.of("HEALTH", "COPING_LIFE", "SAFETY", "JUSTICE")) {
            for (List<String> by :
                    List.of(
                            List.of(service, "-", "-"),
                            List.of("-", "UNKNOWN", "-"),
                            List.of("-", "-", "HATE"))) {
                lines.add(outcome(item, "IMPROVED", by, pairs));
                lines.add(outcome(item, "UNPAIRED", by, cases - pairs));
            }
        }
    }

    @Test
    void a_quarter_that_was_counted_before_has_none() {
        assertThat(UnmeasuredFigures.of(published(new ArrayList<>()))).isEmpty();
    }

    private static Optional<UnmeasuredFigures> figures(
            long pairs, long measured, long planned, long unmeasured, long plannedOfThese) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(QuarterCounts.COMPLETION, "FOUR", "-", "-", "-", List.of(1L)));
        for (String item : List.of("HEALTH", "COPING_LIFE", "SAFETY", "JUSTICE")) {
            for (List<String> by : BY) {
                lines.add(outcome(item, "IMPROVED", by, pairs));
                lines.add(outcome(item, "UNPAIRED", by, measured + unmeasured - pairs));
            }
        }
        lines.add(unmeasured("COUNTED", 0, 0));
        for (String kind : List.of("PLANNED", "HIGH_RISK")) {
            lines.add(unmeasured(kind + ":PAIRED", measured, planned));
            lines.add(unmeasured(kind + ":UNPAIRED", unmeasured, plannedOfThese));
        }
        return UnmeasuredFigures.of(published(lines));
    }

    private static Line outcome(String item, String change, List<String> by, long cases) {
        return new Line(item, change, by.get(0), by.get(1), by.get(2), List.of(cases));
    }

    private static Line unmeasured(String detail, long all, long such) {
        return new Line(QuarterCounts.UNMEASURED, detail, "-", "-", "-", List.of(all, such));
    }

    private static PublishedQuarter published(List<Line> lines) {
        return new PublishedQuarter(
                Quarter.parse("2026Q1"),
                new Edition("FINAL"),
                Instant.EPOCH,
                new QuarterCounts(
                        List.of("A", "B", "C"), List.of("UNKNOWN"), List.of("HATE"), lines));
    }
}
