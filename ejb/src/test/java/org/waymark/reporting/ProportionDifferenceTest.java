package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reporting.suppression.PublishedCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProportionDifferenceTest {

    @Test
    void a_rise_from_74_to_80_is_not_shown_with_200_answers_in_each_wave() {
        ProportionDifference rise = ProportionDifference.between(148, 200, 160, 200);

        assertThat(rise.shown()).isFalse();
        assertThat(rise.text()).isEqualTo("no change shown (\u22122.2 to +14.2)");
    }

    @Test
    void the_same_rise_is_shown_with_500_and_with_4000() {
        ProportionDifference fiveHundred = ProportionDifference.between(370, 500, 400, 500);
        ProportionDifference fourThousand = ProportionDifference.between(2960, 4000, 3200, 4000);

        assertThat(fiveHundred.shown()).isTrue();
        assertThat(fiveHundred.text()).isEqualTo("+6.0 points (+0.8 to +11.2)");
        assertThat(fourThousand.text()).isEqualTo("+6.0 points (+4.2 to +7.8)");
    }

    /** By the plain interval each of them is shown: 10 of 10 to 16 of 20 is −37.5 to −2.5. */
    @ParameterizedTest
    @CsvSource({"10, 10, 16, 20", "15, 15, 24, 30", "0, 15, 6, 30", "16, 20, 10, 10"})
    void a_change_of_a_few_is_not_shown_where_chance_explains_it(
            long part, long base, long after, long of) {
        assertThat(ProportionDifference.between(part, base, after, of).shown()).isFalse();
        assertThat(ProportionDifference.between(share(part, base), share(after, of)).shown())
                .isFalse();
    }

    @Test
    void where_the_plain_interval_is_too_narrow_newcombes_is_told() {
        assertThat(ProportionDifference.between(10, 10, 16, 20).text())
                .isEqualTo("no change shown (\u221241.6 to +10.2)");
        assertThat(ProportionDifference.between(share(10, 10), share(16, 20)).text())
                .isEqualTo("no change shown (\u221241.6 to +10.2)");
        assertThat(ProportionDifference.between(2, 20, 16, 20).shown())
                .as("what is no chance stays shown")
                .isTrue();
    }

    private static Share share(long part, long base) {
        return Share.of(PublishedCount.exact(part), PublishedCount.exact(base));
    }

    @Test
    void a_fall_is_shown_as_well_as_a_rise() {
        ProportionDifference fall = ProportionDifference.between(3200, 4000, 2960, 4000);

        assertThat(fall.shown()).isTrue();
        assertThat(fall.text()).isEqualTo("\u22126.0 points (\u22127.8 to \u22124.2)");
    }
}
