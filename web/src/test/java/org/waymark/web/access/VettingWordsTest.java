package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VettingWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void an_end_is_said_two_months_before() {
        assertThat(VettingWords.of(TODAY.plusDays(61), TODAY)).isEqualTo("Until 2 May 2026");
        assertThat(VettingWords.of(TODAY.plusDays(60), TODAY)).isEqualTo("Ends on 1 May 2026");
        assertThat(VettingWords.of(TODAY, TODAY)).isEqualTo("Ends on 2 March 2026");
        assertThat(VettingWords.of(TODAY.minusDays(1), TODAY)).isEqualTo("Ended on 1 March 2026");
        assertThat(VettingWords.of(null, TODAY)).isEqualTo("Not known");
    }
}
