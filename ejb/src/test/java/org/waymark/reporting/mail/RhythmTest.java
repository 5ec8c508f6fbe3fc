package org.waymark.reporting.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Edition;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RhythmTest {

    @Test
    void a_quarter_is_told_of_on_the_day_it_is_final_and_not_before() {
        LocalDate finalOn = Edition.finalFrom(Quarter.parse("2026Q2"));
        assertThat(finalOn).isEqualTo("2026-11-12");
        assertThat(Rhythm.QUARTER.after(LocalDate.of(2026, 10, 1))).isEqualTo(finalOn);
        assertThat(Rhythm.QUARTER.after(finalOn.minusDays(1))).isEqualTo(finalOn);
        assertThat(Rhythm.QUARTER.after(finalOn)).isEqualTo("2027-02-12");
        assertThat(Rhythm.QUARTER.after(LocalDate.of(2026, 12, 31))).isEqualTo("2027-02-12");
        assertThat(Rhythm.QUARTER.after(LocalDate.of(2027, 1, 1))).isEqualTo("2027-02-12");
    }

    @Test
    void a_month_is_told_of_on_its_first_day_also_after_a_short_one() {
        assertThat(Rhythm.MONTH.after(LocalDate.of(2026, 11, 27))).isEqualTo("2026-12-01");
        assertThat(Rhythm.MONTH.after(LocalDate.of(2026, 12, 1))).isEqualTo("2027-01-01");
        assertThat(Rhythm.MONTH.after(LocalDate.of(2027, 1, 31))).isEqualTo("2027-02-01");
    }

    @Test
    void whatever_the_day_the_next_is_later_so_that_a_link_leaves_once_for_each() {
        for (Rhythm rhythm : Rhythm.values()) {
            LocalDate day = LocalDate.of(2026, 1, 1);
            for (int i = 0; i < 800; i++) {
                assertThat(rhythm.after(day.plusDays(i))).isAfter(day.plusDays(i));
            }
        }
    }

    @Test
    void the_address_is_that_of_the_quarters_report_and_says_nothing_about_anybody() {
        Quarter quarter = Quarter.parse("2026Q2");
        assertThat(MailedReport.OVERVIEW.address(quarter))
                .isEqualTo("/reporting/overview?quarter=2026Q2");
        assertThat(MailedReport.RETURNS.address(quarter))
                .isEqualTo("/commissioning/returns?q=2026Q2");
        assertThat(MailedReport.VARIATION.address(quarter)).isEqualTo("/reporting/variation");
        for (MailedReport report : MailedReport.values()) {
            assertThat(report.address(quarter))
                    .doesNotContainPattern("(?i)victim|crime|abuse|rape|assault");
        }
    }
}
