package org.waymark.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.reporting.suppression.PublishedCount.exact;
import static org.waymark.reporting.suppression.PublishedCount.hidden;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferenceGuardTest {

    private static final SmallNumberRule RULE = SmallNumberRule.STANDARD;

    @Test
    void a_part_is_hidden_when_the_rest_would_be_small() {
        assertThat(DifferenceGuard.part(exact(20), exact(17), RULE)).isEqualTo(hidden());
        assertThat(DifferenceGuard.part(exact(20), exact(15), RULE)).isEqualTo(exact(15));
        assertThat(DifferenceGuard.part(exact(20), exact(20), RULE)).isEqualTo(exact(20));
        assertThat(DifferenceGuard.part(hidden(), exact(17), RULE))
                .as("at least seventeen in what is hidden")
                .isEqualTo(hidden());
    }

    @Test
    void a_part_that_was_counted_later_and_has_outgrown_its_whole_is_hidden() {
        assertThat(DifferenceGuard.part(exact(200), exact(201), RULE)).isEqualTo(hidden());
        assertThat(DifferenceGuard.part(exact(0), exact(7), RULE)).isEqualTo(hidden());
    }
}
