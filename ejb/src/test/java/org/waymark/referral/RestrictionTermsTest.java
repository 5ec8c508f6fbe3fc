package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.shared.BadInput;

/** No restriction stands unseen for longer than a year. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestrictionTermsTest {

    private static final Instant NOW = Instant.parse("2026-08-31T09:00:00Z");

    @Test
    void it_is_looked_at_again_by_the_end_of_the_same_day_of_a_later_month() {
        assertThat(RestrictionTerms.next(3, NOW))
                .isAfter(Instant.parse("2026-11-30T23:00:00Z"))
                .isBefore(Instant.parse("2026-12-01T00:00:01Z"));
        assertThat(RestrictionTerms.next(6, NOW))
                .as("February has no 31st")
                .isBefore(Instant.parse("2027-03-01T00:00:01Z"));
    }

    @Test
    void no_day_and_a_day_that_is_not_offered_are_refused() {
        assertThatThrownBy(() -> RestrictionTerms.next(null, NOW)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> RestrictionTerms.next(24, NOW)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> RestrictionTerms.next(0, NOW)).isInstanceOf(BadInput.class);
    }
}
