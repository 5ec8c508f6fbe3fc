package org.waymark.reporting.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnMakingTest {

    private static final Quarter SUMMER = Quarter.parse("2026Q2");

    @Test
    void asked_for_on_the_day_its_figures_are_final_it_is_due_four_weeks_later() {
        LocalDate settled = LocalDate.of(2026, 11, 12);
        assertThat(ReturnMaking.due(SUMMER, settled)).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(ReturnMaking.isLate(SUMMER, settled)).isFalse();
    }

    @Test
    void asked_for_later_it_has_four_weeks_too_and_is_late_only_after_the_usual_day() {
        LocalDate usual = LocalDate.of(2026, 12, 10);
        assertThat(ReturnMaking.due(SUMMER, usual)).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(ReturnMaking.isLate(SUMMER, usual)).isFalse();
        assertThat(ReturnMaking.isLate(SUMMER, usual.plusDays(1))).isTrue();
    }

    @Test
    void an_old_quarter_is_due_in_four_weeks_and_late() {
        LocalDate today = LocalDate.of(2026, 11, 28);
        Quarter old = Quarter.parse("2019Q2");
        assertThat(ReturnMaking.due(old, today)).isEqualTo(LocalDate.of(2026, 12, 26));
        assertThat(ReturnMaking.isLate(old, today)).isTrue();
    }
}
