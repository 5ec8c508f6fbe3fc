package org.waymark.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.MigrationRows;

/** When somebody is seen again at the Havens, as the migrations load it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowUpSchemeTest {

    @Test
    void who_was_first_seen_is_followed_up_for_twelve_months() {
        LocalDate seen = LocalDate.of(2026, 8, 31);
        assertThat(
                        MigrationRows.of("V1382__load_follow_up_scheme.sql", "follow_up_scheme")
                                .stream()
                                .map(row -> row.get("label") + ": " + due(seen, row)))
                .containsExactly(
                        "After 2 weeks: 2026-09-14",
                        "After 6 weeks: 2026-10-12",
                        "After 3 months: 2026-11-30",
                        "After 6 months: 2027-02-28",
                        "After 12 months: 2027-08-31");
    }

    private static LocalDate due(LocalDate seen, Map<String, String> row) {
        assertThat(row.get("pathway_code")).isEqualTo("HAVEN");
        return FollowUps.due(
                seen, MigrationRows.whole(row, "weeks"), MigrationRows.whole(row, "months"));
    }
}
