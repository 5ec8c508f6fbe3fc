package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** When a manager is asked why they open a colleague's case again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseOpeningsTest {

    private static final int AFTER = 2;

    @Test
    void the_first_two_days_are_free_and_the_third_is_asked() {
        assertThat(CaseOpenings.isToAsk(0, null, AFTER)).isFalse();
        assertThat(CaseOpenings.isToAsk(1, null, AFTER)).isFalse();
        assertThat(CaseOpenings.isToAsk(2, null, AFTER)).isTrue();
        assertThat(CaseOpenings.isToAsk(9, 1, AFTER)).isTrue();
    }

    @Test
    void a_reason_holds_for_the_day() {
        assertThat(CaseOpenings.isToAsk(9, 2, AFTER)).isFalse();
    }

    @Test
    void whoever_works_the_case_is_never_asked() {
        assertThat(CaseOpenings.isToAsk(null, null, AFTER)).isFalse();
        assertThat(CaseOpenings.isToAsk(null, 1, AFTER)).isFalse();
    }

    @Test
    void no_setting_makes_the_question_go_away() {
        assertThat(CaseOpenings.isToAsk(5, null, Integer.MAX_VALUE)).isTrue();
        assertThat(CaseOpenings.isToAsk(4, null, Integer.MAX_VALUE)).isFalse();
    }
}
