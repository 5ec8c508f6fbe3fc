package org.waymark.reporting.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantReturnTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 9);

    private static GrantReturn standing(ReturnState state, LocalDate receivedOn) {
        return new GrantReturn(
                1,
                2,
                Quarter.parse("2026Q1"),
                state,
                DUE,
                receivedOn,
                null,
                null,
                0,
                "CPF-001",
                "Project 001",
                "A charity",
                false,
                null,
                null);
    }

    @Test
    void what_has_not_come_is_overdue_from_the_day_after_it_was_due() {
        assertThat(standing(ReturnState.DRAFT, null).isOverdue(DUE)).isFalse();
        assertThat(standing(ReturnState.DRAFT, null).isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(standing(ReturnState.QUERIED, DUE).isOverdue(DUE.plusDays(9)))
                .as("the holder was asked back")
                .isFalse();
    }

    @Test
    void what_came_after_that_day_is_late_whenever_it_was_entered() {
        assertThat(standing(ReturnState.SUBMITTED, DUE).isLate()).isFalse();
        assertThat(standing(ReturnState.ACCEPTED, DUE.plusDays(1)).isLate()).isTrue();
        assertThat(standing(ReturnState.DRAFT, null).isLate()).isFalse();
    }

    @Test
    void each_state_has_words_of_its_own() {
        assertThat(Arrays.stream(ReturnState.values()).map(GrantReturn::words))
                .doesNotHaveDuplicates()
                .contains("Not received yet", "Received", "Asked back", "Accepted");
    }
}
