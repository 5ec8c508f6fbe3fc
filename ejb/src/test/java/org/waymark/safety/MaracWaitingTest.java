package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.shared.Row;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaracWaitingTest {

    @Test
    void a_borough_without_a_meeting_in_the_diary_is_shown_too() {
        Meetings.Meeting first = new Meetings.Meeting(1, "A", LocalDate.of(2026, 12, 1));
        Meetings.Meeting later = new Meetings.Meeting(2, "A", LocalDate.of(2026, 12, 15));
        assertThat(
                        MaracWaiting.of(
                                List.of(row("B", 1, "2026-10-01"), row("A", 2, "2026-11-03")),
                                List.of(first, later)))
                .containsExactly(
                        new MaracWaiting("B", 1, LocalDate.of(2026, 10, 1), null),
                        new MaracWaiting("A", 2, LocalDate.of(2026, 11, 3), first));
    }

    private static Row row(String area, int cases, String since) {
        return new Row(new Object[] {area, cases, Date.valueOf(since)});
    }
}
