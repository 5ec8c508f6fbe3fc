package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VettingEndsTest {

    private static final LocalDate LAST = LocalDate.of(2027, 3, 5);

    @Test
    void it_is_said_before_the_last_day_and_once_more_on_it() {
        assertThat(VettingEnds.words(LAST, LAST.minusDays(60)))
                .isEqualTo(VettingEnds.words(LAST, LAST.minusDays(1)))
                .isEqualTo("Vetting ends on 5 March 2027");
        assertThat(VettingEnds.words(LAST, LAST))
                .isEqualTo(VettingEnds.words(LAST, LAST.plusDays(30)))
                .isEqualTo("Vetting is over with 5 March 2027");
    }
}
