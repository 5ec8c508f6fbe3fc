package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.suppression.PublishedCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountLabelTest {

    @Test
    void every_figure_says_what_it_counts() {
        assertThat(CountLabel.PERSONS.text(1)).isEqualTo("1 person");
        assertThat(CountLabel.PERSONS.text(5799)).isEqualTo("5,799 people");
        assertThat(CountLabel.CASES.heading()).isEqualTo("Cases");
    }

    @Test
    void a_count_that_is_kept_back_keeps_its_unit() {
        assertThat(CountLabel.REFERRALS.text(PublishedCount.exact(12))).isEqualTo("12 referrals");
        assertThat(CountLabel.REFERRALS.text(PublishedCount.fewerThan(5)))
                .isEqualTo("fewer than 5 referrals");
        assertThat(CountLabel.REFERRALS.text(PublishedCount.hidden()))
                .isEqualTo("referrals: hidden to protect small numbers");
        assertThat(CountLabel.CASES.text(PublishedCount.rounded(15))).isEqualTo("about 15 cases");
    }
}
