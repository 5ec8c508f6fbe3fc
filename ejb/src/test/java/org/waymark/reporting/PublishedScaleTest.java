package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.instrument.ScoreChange;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.SmallNumberRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedScaleTest {

    private static final SmallNumberRule ROUNDED = DisclosureRule.STANDARD.rounded();

    private static Line line(String detail, long cases, long clinical) {
        return new Line(QuarterCounts.SCALE, detail, "-", "-", "-", List.of(cases, clinical));
    }

    @Test
    void pairs_are_told_by_reliable_change_and_those_with_one_score_by_how_they_began() {
        List<PublishedScale> scales =
                PublishedScale.of(
                        List.of(
                                line("COUNTED", 0, 0),
                                line("CORE10:1:RECOVERED", 21, 21),
                                line("CORE10:1:BETTER", 9, 9),
                                line("CORE10:1:SAME", 17, 11),
                                line("CORE10:1:WORSE", 3, 1),
                                line("CORE10:1:UNPAIRED", 31, 27)),
                        ROUNDED);
        assertThat(scales).hasSize(1);
        PublishedScale core = scales.get(0);
        assertThat(core.code()).isEqualTo("CORE10:1");
        // 21 + 9 + 17 + 3 = 50; of these 42 began at 11 or more, to the nearest five 40.
        assertThat(core.paired().value()).isEqualTo(50);
        assertThat(core.share(ScoreChange.RECOVERED).text())
                .isEqualTo("40.0% (23.2 to 59.7), n = about 50");
        assertThat(core.clinical(true).part().value()).isEqualTo(40);
        assertThat(core.clinical(false).text()).startsWith("83.3%").endsWith("n = about 30");
        assertThat(core.completion().text()).as("50 of 80").isEqualTo("62.5%");
    }

    @Test
    void where_nobody_was_measured_there_is_no_scale_and_of_few_no_percentage() {
        assertThat(PublishedScale.of(List.of(line("COUNTED", 0, 0)), ROUNDED)).isEmpty();
        PublishedScale few =
                PublishedScale.of(List.of(line("CORE10:1:WORSE", 2, 1)), ROUNDED).get(0);
        assertThat(few.share(ScoreChange.WORSE).percentage().shown()).isFalse();
    }

    /** Five and five, to the nearest five, can be six. */
    @Test
    void completion_has_no_percentage_of_a_rounded_ten_and_none_of_what_is_hidden() {
        assertThat(scale(PublishedCount.rounded(5), PublishedCount.rounded(5)).completion())
                .isEqualTo(Percentage.of(PublishedCount.rounded(5), PublishedCount.rounded(10)));
        assertThat(scale(PublishedCount.rounded(5), PublishedCount.rounded(5)).completion().shown())
                .isFalse();
        assertThat(scale(PublishedCount.rounded(10), PublishedCount.rounded(5)).completion().text())
                .isEqualTo("66.7%");
        assertThat(scale(PublishedCount.hidden(), PublishedCount.rounded(50)).completion().shown())
                .isFalse();
    }

    private static PublishedScale scale(PublishedCount paired, PublishedCount single) {
        PublishedCount none = PublishedCount.rounded(0);
        return new PublishedScale("CORE10:1", paired, Map.of(), none, single, none);
    }

    @Test
    void no_small_number_can_be_worked_out_of_what_is_told() {
        Random random = new Random(5);
        int tried = 0;
        for (int round = 0; round < 200; round++) {
            int most = List.of(3, 9, 30).get(random.nextInt(3));
            List<Line> lines = new ArrayList<>();
            Reader reader = new Reader();
            List<String> names = new ArrayList<>();
            long[] both = new long[2];
            List<long[]> of = new ArrayList<>();
            for (ScoreChange result : PublishedScale.RESULTS) {
                long cases = random.nextInt(most);
                long clinical = cases == 0 ? 0 : random.nextInt((int) cases + 1);
                lines.add(line("CORE10:1:" + result, cases, clinical));
                of.add(new long[] {cases, clinical});
                both[0] += cases;
                both[1] += clinical;
                names.add(result.name());
            }
            PublishedScale told = PublishedScale.of(lines, ROUNDED).get(0);
            for (int i = 0; i < names.size(); i++) {
                reader.number(
                        names.get(i),
                        of.get(i)[0],
                        Range.of(told.results().get(PublishedScale.RESULTS.get(i)), ROUNDED));
            }
            reader.number("paired", both[0], Range.of(told.paired(), ROUNDED));
            reader.number("clinical", both[1], Range.of(told.pairedClinical(), ROUNDED));
            reader.sum("paired", names);
            reader.part("paired", "clinical");
            for (String name : names) {
                if (reader.truth(name, null) > 0 && reader.truth(name, null) < 5) {
                    assertThat(reader.determines(name, null)).as(name).isFalse();
                    tried++;
                }
            }
            long rest = reader.truth("paired", "clinical");
            if (rest > 0 && rest < 5) {
                assertThat(reader.determines("paired", "clinical")).isFalse();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(200);
    }
}
