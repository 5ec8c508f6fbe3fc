package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingOrderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void those_that_have_run_out_are_left_out_and_one_without_a_last_day_stays() {
        assertThat(StandingOrder.of("NMO:2026-03-02,DVPN:2026-03-01,RESTRAINING:", TODAY))
                .containsExactly(
                        new StandingOrder("NMO", TODAY), new StandingOrder("RESTRAINING", null));
    }

    @Test
    void without_any_there_is_none() {
        assertThat(StandingOrder.of(null, TODAY)).isEmpty();
    }
}
