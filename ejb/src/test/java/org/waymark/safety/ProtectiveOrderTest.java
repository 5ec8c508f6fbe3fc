package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProtectiveOrderTest {

    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);

    @Test
    void an_order_of_a_year_is_looked_at_four_weeks_before_it_ends() {
        assertThat(ProtectiveOrder.reviewOn(MADE, MADE.plusYears(1)))
                .isEqualTo(LocalDate.of(2027, 2, 2));
    }

    @Test
    void an_order_of_four_weeks_is_looked_at_a_week_before_and_a_notice_of_two_days_on_its_last() {
        assertThat(ProtectiveOrder.reviewOn(MADE, MADE.plusDays(28))).isEqualTo(MADE.plusDays(21));
        assertThat(ProtectiveOrder.reviewOn(MADE, MADE.plusDays(2))).isEqualTo(MADE.plusDays(2));
    }

    @Test
    void an_order_stands_until_its_last_day_or_until_it_is_ended() {
        assertThat(order(MADE.plusDays(2), null).isStanding(MADE.plusDays(2))).isTrue();
        assertThat(order(MADE.plusDays(2), null).isStanding(MADE.plusDays(3))).isFalse();
        assertThat(order(null, null).isStanding(MADE.plusYears(9))).isTrue();
        assertThat(order(null, MADE).isStanding(MADE)).isFalse();
    }

    @Test
    void what_is_sealed_comes_back_as_it_was_and_what_was_left_empty_is_left_out() {
        Map<String, String> words = Map.of("terms", "Nicht näher als 100 m 🚫", "court", " ");
        assertThat(WordsCoding.words(WordsCoding.bytes(words)))
                .containsExactly(Map.entry("terms", "Nicht näher als 100 m 🚫"));
    }

    private static ProtectiveOrder order(LocalDate ends, LocalDate ended) {
        return new ProtectiveOrder(
                1, "NMO", "Court", null, "Terms", MADE, ends, ended, null, "A", List.of());
    }
}
