package org.waymark.reporting.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;
import org.waymark.survey.AgeGroup;
import org.waymark.survey.AskedSex;
import org.waymark.survey.Wave;
import org.waymark.survey.WaveCountsReader;
import org.waymark.survey.Way;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonTest {

    private static final Wave WAVE =
            new Wave(
                    1,
                    2,
                    "W",
                    "MINIMUM",
                    1,
                    Wave.Basis.BEFORE,
                    6,
                    LocalDate.of(2026, 9, 1),
                    LocalDate.of(2026, 9, 30),
                    null,
                    List.of(1000L, 1001L));

    @ParameterizedTest
    @CsvSource({
        "200, false, no change shown (\u22122.2 to +14.2)",
        "500, true, +6.0 points (+0.8 to +11.2)",
        "4000, true, +6.0 points (+4.2 to +7.8)"
    })
    void from_74_to_80_is_shown_only_when_it_is_more_than_chance(
            long n, boolean shown, String text) {
        Comparison change =
                new Comparison("Satisfied", share(n * 74 / 100, n), share(n * 80 / 100, n));
        assertThat(change.isShown()).isEqualTo(shown);
        assertThat(change.text()).isEqualTo(text);
    }

    @Test
    void fewer_than_ten_answers_and_hidden_counts_are_compared_with_nothing() {
        Comparison few = new Comparison("S", share(7, 9), share(80, 100));
        assertThat(few.difference()).isEmpty();
        assertThat(few.text()).isEqualTo("not shown for fewer than 10");
        Share hidden = Share.of(PublishedCount.hidden(), PublishedCount.exact(50));
        assertThat(new Comparison("S", share(70, 90), hidden).text()).contains("small numbers");
    }

    @Test
    void who_answered_is_in_no_group_until_it_may_be_told() {
        List<WaveCountsReader.Line> lines =
                List.of(line(1000, AgeGroup.A65, AskedSex.M, 1, 1, 1, 1));
        WaveTable.Row told = row(lines, true);
        assertThat(told.response().part().value()).isEqualTo(1);
        WaveTable.Row before = row(lines, false);
        assertThat(before.response().part().shown()).isFalse();
        assertThat(before.response().percentage().shown()).isFalse();
        assertThat(before.silent()).isNull();
        assertThat(before.response().base().value()).isEqualTo(1);
    }

    @Test
    void satisfaction_is_told_of_all_groups_or_of_none() {
        List<WaveCountsReader.Line> lines = new ArrayList<>();
        lines.add(line(1000, AgeGroup.A25_34, AskedSex.F, 40, 30, 30, 20));
        lines.add(line(1000, AgeGroup.A65, AskedSex.M, 9, 5, 5, 4));
        assertThat(row(lines, true).satisfied().part().value()).isEqualTo(4);
        assertThat(row(lines, false).satisfied().part().shown()).isFalse();
        lines.set(1, line(1000, AgeGroup.A65, AskedSex.M, 9, 5, 4, 4));
        WaveTable bySex =
                ExactTables.table(
                        "Sex",
                        List.of(AskedSex.M, AskedSex.F),
                        AskedSex::label,
                        lines,
                        WaveCountsReader.Line::sex,
                        true);
        assertThat(bySex.rows())
                .as("the women and all together would tell the four men")
                .noneMatch(each -> each.satisfied().part().shown());
    }

    private static WaveTable.Row row(List<WaveCountsReader.Line> lines, boolean told) {
        return ExactTables.table(
                        "Sex",
                        List.of(AskedSex.M),
                        AskedSex::label,
                        lines,
                        WaveCountsReader.Line::sex,
                        told)
                .rows()
                .get(0);
    }

    @Test
    void what_is_published_of_a_wave_hides_small_numbers_and_what_would_give_them_away() {
        List<WaveCountsReader.Line> lines = new ArrayList<>();
        lines.add(line(1000, AgeGroup.A25_34, AskedSex.F, 60, 40, 40, 30));
        lines.add(line(1001, AgeGroup.A35_44, AskedSex.F, 40, 25, 25, 20));
        lines.add(line(1001, AgeGroup.A65, AskedSex.M, 3, 2, 2, 1));
        PublishedCube cube = WaveCubes.published(WAVE, lines, DisclosureRule.STANDARD).groups();
        Selection men = Selection.everyone().with(WaveCubes.SEX, "M");
        Selection women = Selection.everyone().with(WaveCubes.SEX, "F");
        for (int step = 0; step < WaveCubes.STEPS; step++) {
            assertThat(cube.count(step, men).shown()).as("men at step " + step).isFalse();
            assertThat(
                            cube.count(step, women).shown()
                                    && cube.count(step, Selection.everyone()).shown())
                    .as("women and all at step " + step)
                    .isFalse();
        }
        assertThat(cube.publishes(women.with(WaveCubes.AGE, "A25_34"))).as("two at once").isFalse();
    }

    @Test
    void a_large_wave_is_published_as_it_was_counted_and_rounded_by_service() {
        WaveCubes cubes =
                WaveCubes.published(
                        WAVE,
                        List.of(
                                line(1000, AgeGroup.A25_34, AskedSex.F, 600, 300, 280, 200),
                                line(1001, AgeGroup.A35_44, AskedSex.M, 500, 262, 251, 191)),
                        DisclosureRule.STANDARD);
        assertThat(cubes.groups().journey(Selection.everyone()))
                .extracting(PublishedCount::text)
                .containsExactly("1,100", "562", "531", "391");
        assertThat(cubes.count(3, WaveCubes.SEX, "M").text()).isEqualTo("191");
        assertThat(cubes.count(3, WaveCubes.SERVICE, "1001"))
                .isEqualTo(PublishedCount.rounded(190));
    }

    @Test
    void a_wave_that_asked_people_of_one_service_is_rounded_throughout() {
        WaveCubes cubes =
                WaveCubes.published(
                        WAVE,
                        List.of(line(1000, AgeGroup.A25_34, AskedSex.F, 27, 22, 21, 17)),
                        DisclosureRule.STANDARD);
        assertThat(cubes.count(0, null, null)).isEqualTo(PublishedCount.rounded(25));
        assertThat(cubes.count(0, WaveCubes.AGE, "A25_34")).isEqualTo(PublishedCount.rounded(25));
        assertThat(cubes.count(0, WaveCubes.SERVICE, "1000")).isEqualTo(PublishedCount.rounded(25));
    }

    private static WaveCountsReader.Line line(
            long service, AgeGroup age, AskedSex sex, long asked, long ans, long said, long good) {
        return new WaveCountsReader.Line(service, age, sex, Way.EMAIL, asked, ans, said, good);
    }

    private static Share share(long part, long base) {
        return Share.of(PublishedCount.exact(part), PublishedCount.exact(base));
    }
}
