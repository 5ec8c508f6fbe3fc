package org.waymark.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.reporting.suppression.PublishedCount.exact;
import static org.waymark.reporting.suppression.PublishedCount.fewerThan;
import static org.waymark.reporting.suppression.PublishedCount.hidden;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferenceGuardTest {

    private static final SmallNumberRule RULE = SmallNumberRule.STANDARD;

    @Test
    void a_figure_is_not_revised_by_a_few_people() {
        assertThat(DifferenceGuard.revised(exact(12), exact(13), RULE)).isEqualTo(exact(12));
        assertThat(DifferenceGuard.revised(exact(12), exact(8), RULE)).isEqualTo(exact(12));
        assertThat(DifferenceGuard.revised(exact(12), exact(17), RULE)).isEqualTo(exact(17));
        assertThat(DifferenceGuard.revised(exact(12), exact(12), RULE)).isEqualTo(exact(12));
    }

    @Test
    void what_was_kept_back_stays_kept_back() {
        assertThat(DifferenceGuard.revised(hidden(), exact(30), RULE)).isEqualTo(hidden());
        assertThat(DifferenceGuard.revised(fewerThan(5), exact(9), RULE)).isEqualTo(fewerThan(5));
        assertThat(DifferenceGuard.revised(exact(30), hidden(), RULE)).isEqualTo(hidden());
    }

    @Test
    void a_year_is_the_sum_of_its_published_quarters_or_nothing() {
        assertThat(DifferenceGuard.together(List.of(exact(10), exact(0), exact(7), exact(8))))
                .isEqualTo(exact(25));
        assertThat(DifferenceGuard.together(List.of(exact(10), fewerThan(5)))).isEqualTo(hidden());
        assertThat(DifferenceGuard.together(List.of(PublishedCount.rounded(10), exact(5))))
                .isEqualTo(PublishedCount.rounded(15));
    }

    @Test
    void a_part_is_hidden_when_the_rest_would_be_small() {
        assertThat(DifferenceGuard.part(exact(20), exact(17), RULE)).isEqualTo(hidden());
        assertThat(DifferenceGuard.part(exact(20), exact(15), RULE)).isEqualTo(exact(15));
        assertThat(DifferenceGuard.part(exact(20), exact(20), RULE)).isEqualTo(exact(20));
        assertThat(DifferenceGuard.part(hidden(), exact(17), RULE)).isEqualTo(exact(17));
    }
}
