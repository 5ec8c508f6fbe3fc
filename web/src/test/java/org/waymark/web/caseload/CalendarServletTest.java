package org.waymark.web.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.CalendarQuery.Entry;
import org.waymark.caseload.CalendarQuery.Kind;

class CalendarServletTest {

    private static final String CASE = "M0Y83C5AS5XK";
    private static final Instant AT = Instant.parse("2026-12-01T10:00:00Z");

    @Test
    void an_entry_says_when_and_which_case_and_nothing_else() {
        String text =
                Biweekly.write(
                                CalendarServlet.of(
                                        List.of(
                                                new Entry(7, Kind.APPOINTMENT, AT, null, CASE),
                                                new Entry(8, Kind.TASK, AT, null, CASE))))
                        .go();
        assertThat(text)
                .contains("SUMMARY:Appointment M0Y8-3C5A-S5XK", "SUMMARY:To do M0Y8-3C5A-S5XK")
                .contains("DTSTART:20261201T100000Z", "CLASS:PRIVATE")
                .doesNotContain("LOCATION", "DESCRIPTION", "ORGANIZER", "ATTENDEE", "URL");
        assertThat(text.toLowerCase()).doesNotContain("waymark", "victim", "court", "hearing");
    }

    @Test
    void a_slot_has_its_end_and_a_day_no_hour() {
        String text =
                Biweekly.write(
                                CalendarServlet.of(
                                        List.of(
                                                new Entry(
                                                        7,
                                                        Kind.APPOINTMENT,
                                                        AT,
                                                        AT.plusSeconds(2_700),
                                                        CASE),
                                                new Entry(
                                                        8,
                                                        Kind.DAY,
                                                        Instant.parse("2026-12-08T00:00:00Z"),
                                                        null,
                                                        CASE))))
                        .go();
        assertThat(text)
                .contains("DTEND:20261201T104500Z", "DTSTART;VALUE=DATE:20261208")
                .contains("UID:8-M0Y83C5AS5XK")
                .doesNotContain("To do");
    }

    @Test
    void a_calendar_without_entries_is_still_one() {
        assertThat(Biweekly.write(CalendarServlet.of(List.of())).go())
                .contains("BEGIN:VCALENDAR", "END:VCALENDAR");
    }
}
