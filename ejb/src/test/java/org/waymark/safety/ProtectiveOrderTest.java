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

    @Test
    void an_order_is_applied_for_refused_or_made_served_and_over() {
        LocalDate next = MADE.plusDays(1);
        assertThat(state(MADE, null, null, null, null, null, next))
                .isEqualTo(ProtectiveOrder.State.APPLIED);
        assertThat(state(MADE, next, null, null, null, null, next))
                .isEqualTo(ProtectiveOrder.State.REFUSED);
        assertThat(state(null, null, MADE, null, null, null, next))
                .isEqualTo(ProtectiveOrder.State.NOT_SERVED);
        assertThat(state(null, null, MADE, MADE, next, null, next))
                .isEqualTo(ProtectiveOrder.State.IN_FORCE);
        assertThat(state(null, null, MADE, MADE, next, null, next.plusDays(1)))
                .isEqualTo(ProtectiveOrder.State.EXPIRED);
        assertThat(state(null, null, MADE, MADE, null, next, next))
                .isEqualTo(ProtectiveOrder.State.ENDED);
    }

    @Test
    void an_order_that_is_only_applied_for_or_refused_keeps_nobody_away() {
        assertThat(days(MADE, null, null, null, null, null).isStanding(MADE)).isFalse();
        assertThat(days(MADE, MADE, null, null, null, null).isStanding(MADE)).isFalse();
        assertThat(days(MADE, null, null, null, null, null).since()).isEqualTo(MADE);
    }

    @Test
    void what_it_forbids_now_is_said_by_the_newest_variation_that_says_it() {
        ProtectiveOrder varied =
                new ProtectiveOrder(
                        1,
                        "NMO",
                        "Court",
                        null,
                        "Terms",
                        new ProtectiveOrder.Days(null, null, MADE, null, null, null),
                        null,
                        "A",
                        List.of(),
                        List.of(
                                new ProtectiveOrder.Variation(
                                        MADE.plusDays(20), null, null, null, "A"),
                                new ProtectiveOrder.Variation(
                                        MADE.plusDays(10), null, null, "Nor write", "A")));
        assertThat(varied.termsNow()).isEqualTo("Nor write");
        assertThat(order(null, null).termsNow()).isEqualTo("Terms");
    }

    private static ProtectiveOrder.State state(
            LocalDate applied,
            LocalDate refused,
            LocalDate made,
            LocalDate served,
            LocalDate ends,
            LocalDate ended,
            LocalDate today) {
        return days(applied, refused, made, served, ends, ended).state(today);
    }

    private static ProtectiveOrder order(LocalDate ends, LocalDate ended) {
        return days(null, null, MADE, null, ends, ended);
    }

    private static ProtectiveOrder days(
            LocalDate applied,
            LocalDate refused,
            LocalDate made,
            LocalDate served,
            LocalDate ends,
            LocalDate ended) {
        return new ProtectiveOrder(
                1,
                "NMO",
                "Court",
                null,
                "Terms",
                new ProtectiveOrder.Days(applied, refused, made, served, ends, ended),
                null,
                "A",
                List.of(),
                List.of());
    }
}
