package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuarterOpeningTest {

    private static final Quarter SHOWN = Quarter.parse("2026Q2");
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 11, 20, 10, 0);
    private static final long READER = 7;

    @Test
    void what_others_proposed_waits_for_the_reader_whatever_quarter_is_shown() {
        QuarterOpening opening = QuarterOpening.NONE;
        for (Row row : new Row[] {proposed("2026Q1", 8), proposed("2025Q4", READER)}) {
            opening = opening.with(row, SHOWN, READER);
        }
        assertThat(opening.isProposed()).as("the quarter that is shown").isFalse();
        assertThat(opening.waiting())
                .extracting(each -> each.quarter().code(), QuarterOpening.Waiting::proposedBy)
                .containsExactly(tuple("2026Q1", "Somebody"));
    }

    @Test
    void what_is_public_waits_for_nobody_in_whatever_order_it_is_read() {
        Row[][] orders = {
            {released(), proposed("2026Q2", 8)},
            {proposed("2026Q2", 8), released()}
        };
        for (Row[] rows : orders) {
            QuarterOpening opening = QuarterOpening.NONE;
            for (Row row : rows) {
                opening = opening.with(row, SHOWN, READER);
            }
            assertThat(opening.isReleased()).isTrue();
            assertThat(opening.isProposed()).isFalse();
            assertThat(opening.waiting()).isEmpty();
        }
    }

    @Test
    void the_reader_s_own_proposal_waits_for_somebody_else() {
        QuarterOpening opening =
                QuarterOpening.NONE.with(proposed("2026Q2", READER), SHOWN, READER);
        assertThat(opening.isProposed()).isTrue();
        assertThat(opening.own()).isTrue();
        assertThat(opening.waiting()).isEmpty();
    }

    private static Row proposed(String quarter, long by) {
        return new Row(new Object[] {null, THEN, "Somebody", by, quarter});
    }

    private static Row released() {
        return new Row(new Object[] {THEN, null, null, null, "2026Q2"});
    }
}
