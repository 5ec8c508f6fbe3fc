package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WilsonIntervalTest {

    @ParameterizedTest(name = "{0} of {1}: {2} ({3} to {4})")
    @CsvSource({
        "37, 50, 74.0, 60.4, 84.1",
        "148, 200, 74.0, 67.5, 79.6",
        "1184, 1600, 74.0, 71.8, 76.1",
        "9, 10, 90.0, 59.6, 98.2",
        "10, 10, 100.0, 72.2, 100.0",
        "0, 8, 0.0, 0.0, 32.4",
        "540, 600, 90.0, 87.3, 92.2",
        "46, 46, 100.0, 92.3, 100.0",
    })
    void the_published_intervals_are_reproduced_to_the_decimal(
            long successes, long base, String share, String lower, String upper) {
        WilsonInterval interval = WilsonInterval.of(successes, base);

        assertThat(Percentage.number(interval.proportion())).isEqualTo(share);
        assertThat(interval.text()).isEqualTo(lower + " to " + upper);
    }

    @Test
    void none_and_all_reach_the_very_end_of_the_scale() {
        assertThat(WilsonInterval.of(0, 7).lower()).isZero();
        assertThat(WilsonInterval.of(7, 7).upper()).isEqualTo(1);
    }

    @Test
    void the_share_always_lies_within_its_interval() {
        for (long base = 1; base <= 60; base++) {
            for (long successes = 0; successes <= base; successes++) {
                WilsonInterval interval = WilsonInterval.of(successes, base);
                assertThat(interval.proportion()).isBetween(interval.lower(), interval.upper());
            }
        }
    }

    @Test
    void there_is_no_interval_over_nobody() {
        assertThatThrownBy(() -> WilsonInterval.of(0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonInterval.of(5, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
