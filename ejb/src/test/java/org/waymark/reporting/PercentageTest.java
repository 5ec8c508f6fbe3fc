package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reporting.suppression.PublishedCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PercentageTest {

    @Test
    void one_decimal_is_printed() {
        assertThat(Percentage.of(37, 50).text()).isEqualTo("74.0%");
        assertThat(Percentage.of(0, 50).text()).isEqualTo("0.0%");
        assertThat(Percentage.of(50_000, 350_000).text()).isEqualTo("14.3%");
    }

    /** A year of Leicestershire: wrong details, no safe answer, basic and enhanced support. */
    @ParameterizedTest(name = "{0} of 9,434: {1}")
    @CsvSource({"132, 1.4%, 1", "423, 4.5%, 4", "6849, 72.6%, 73", "2030, 21.5%, 22"})
    void a_years_referrals_of_one_force_have_the_shares_that_were_published(
            long part, String printed, long published) {
        Percentage percentage = Percentage.of(part, 132 + 423 + 6_849 + 2_030);
        assertThat(percentage.text()).isEqualTo(printed);
        assertThat(Math.round(percentage.share().orElseThrow() * 100)).isEqualTo(published);
    }

    @Test
    void nothing_is_printed_for_fewer_than_ten() {
        assertThat(Percentage.of(9, 9).shown()).isFalse();
        assertThat(Percentage.of(9, 9).text()).isEqualTo("\u2013");
        assertThat(Percentage.of(9, 9).reason()).isEqualTo("not shown for fewer than 10");
        assertThat(Percentage.of(0, 0).shown()).isFalse();
        assertThat(Percentage.of(10, 10).text()).isEqualTo("100.0%");
    }

    @Test
    void a_percentage_is_hidden_with_either_of_its_counts() {
        PublishedCount twelve = PublishedCount.exact(12);
        PublishedCount forty = PublishedCount.exact(40);

        assertThat(Percentage.of(twelve, forty).text()).isEqualTo("30.0%");
        assertThat(Percentage.of(PublishedCount.fewerThan(5), forty).shown()).isFalse();
        assertThat(Percentage.of(twelve, PublishedCount.hidden()).shown()).isFalse();
        assertThat(Percentage.of(twelve, PublishedCount.hidden()).reason()).contains("protect");
    }

    @Test
    void a_fall_carries_a_real_minus_sign_and_nothing_is_ever_minus_zero() {
        assertThat(Percentage.signed(-0.0223)).isEqualTo("\u22122.2");
        assertThat(Percentage.signed(0.06)).isEqualTo("+6.0");
        assertThat(Percentage.signed(-0.0001)).isEqualTo("0.0");
    }

    @Test
    void a_negative_count_is_a_mistake() {
        assertThatThrownBy(() -> Percentage.of(-1, 20))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
