package org.waymark.web.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.CalendarQuery.Entry;

class CalendarServletTest {

    private static final Instant AT = Instant.parse("2026-12-01T10:00:00Z");

    @Test
    void an_entry_says_when_and_which_case_and_nothing_else() {
        String text =
                Biweekly.write(
                                CalendarServlet.of(
                                        List.of(
                                                new Entry(7, true, AT, "M0Y83C5AS5XK"),
                                                new Entry(8, false, AT, "M0Y83C5AS5XK"))))
                        .go();
        assertThat(text)
                .contains("SUMMARY:Appointment M0Y8-3C5A-S5XK", "SUMMARY:To do M0Y8-3C5A-S5XK")
                .contains("DTSTART:20261201T100000Z", "CLASS:PRIVATE")
                .doesNotContain("LOCATION", "DESCRIPTION", "ORGANIZER", "ATTENDEE", "URL");
        assertThat(text.toLowerCase()).doesNotContain("waymark", "victim", "court", "hearing");
    }

    @Test
    void a_calendar_without_entries_is_still_one() {
        assertThat(Biweekly.write(CalendarServlet.of(List.of())).go())
                .contains("BEGIN:VCALENDAR", "END:VCALENDAR");
    }
}
