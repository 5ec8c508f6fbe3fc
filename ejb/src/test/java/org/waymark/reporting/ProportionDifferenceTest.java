package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

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

    @Test
    void a_fall_is_shown_as_well_as_a_rise() {
        ProportionDifference fall = ProportionDifference.between(3200, 4000, 2960, 4000);

        assertThat(fall.shown()).isTrue();
        assertThat(fall.text()).isEqualTo("\u22126.0 points (\u22127.8 to \u22124.2)");
    }
}
