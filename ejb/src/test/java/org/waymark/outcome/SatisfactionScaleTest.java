package org.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SatisfactionScaleTest {

    @Test
    void satisfied_means_the_top_three_of_seven() {
        assertThat(Arrays.stream(SatisfactionScale.values()).filter(SatisfactionScale::satisfied))
                .containsExactly(
                        SatisfactionScale.COMPLETELY_SATISFIED,
                        SatisfactionScale.VERY_SATISFIED,
                        SatisfactionScale.FAIRLY_SATISFIED);
        assertThat(SatisfactionScale.SATISFIED_FROM).isEqualTo(5);
    }

    @Test
    void every_score_from_one_to_seven_is_one_answer() {
        for (int score = 1; score <= 7; score++) {
            assertThat(SatisfactionScale.of(score).score()).isEqualTo(score);
        }
        assertThatThrownBy(() -> SatisfactionScale.of(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SatisfactionScale.of(8))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
