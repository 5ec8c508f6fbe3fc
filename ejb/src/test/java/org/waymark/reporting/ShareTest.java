package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.reporting.suppression.PublishedCount;

class ShareTest {

    @Test
    void a_rounded_ten_can_be_eight_and_has_no_percentage() {
        assertThat(rounded(5, 10).percentage().reason())
                .isEqualTo("not shown where it may be of fewer than 10");
        assertThat(rounded(5, 10).interval()).isEmpty();
        assertThat(exact(5, 10).percentage().text()).isEqualTo("50.0%");
        assertThat(rounded(10, 15).percentage().text()).isEqualTo("66.7%");
    }

    /** 148 to 152 of 198 to 202. */
    @Test
    void of_rounded_counts_the_interval_holds_that_of_every_count_they_can_stand_for() {
        WilsonInterval told = rounded(150, 200).interval().orElseThrow();
        for (long part = 148; part <= 152; part++) {
            for (long base = 198; base <= 202; base++) {
                WilsonInterval possible = WilsonInterval.of(part, base);
                assertThat(told.lower()).isLessThanOrEqualTo(possible.lower());
                assertThat(told.upper()).isGreaterThanOrEqualTo(possible.upper());
            }
        }
        assertThat(told.lower()).isEqualTo(WilsonInterval.of(148, 202).lower());
        assertThat(told.upper()).isEqualTo(WilsonInterval.of(152, 198).upper());
        assertThat(told.proportion()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void all_of_a_rounded_base_stays_within_it() {
        WilsonInterval told = rounded(20, 20).interval().orElseThrow();
        assertThat(told.upper()).isEqualTo(1);
        assertThat(told.lower()).isEqualTo(WilsonInterval.of(18, 22).lower());
    }

    /** 370 to 400 of 500 is shown of exact counts; of rounded ones it need not be so. */
    @Test
    void a_change_is_shown_only_when_it_holds_for_all_that_rounded_counts_can_be() {
        assertThat(ProportionDifference.between(exact(370, 500), exact(400, 500)).text())
                .isEqualTo("+6.0 points (+0.8 to +11.2)");
        ProportionDifference rounded =
                ProportionDifference.between(rounded(370, 500), rounded(400, 500));
        assertThat(rounded.shown()).isFalse();
        assertThat(rounded.difference()).isCloseTo(0.06, within(1e-9));
        assertThat(ProportionDifference.between(rounded(2960, 4000), rounded(3200, 4000)).shown())
                .isTrue();
    }

    /**
     * 20 of 20 can be 18 of 22, where the error is greatest: 0.1488 of 18 on both sides, 0.1286
     * together, and 1.96 of it 0.2520.
     */
    @Test
    void a_rounded_share_of_all_has_the_error_of_the_least_that_it_can_be() {
        ProportionDifference change =
                ProportionDifference.between(rounded(20, 20), rounded(20, 20));
        assertThat(change.difference()).isZero();
        assertThat(change.lower()).isCloseTo(-0.4338, within(1e-4));
        assertThat(change.upper()).isCloseTo(0.4338, within(1e-4));
    }

    private static Share exact(long part, long base) {
        return Share.of(PublishedCount.exact(part), PublishedCount.exact(base));
    }

    private static Share rounded(long part, long base) {
        return Share.of(PublishedCount.rounded(part), PublishedCount.rounded(base));
    }
}
