package org.waymark.reporting.assault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssaultsTest {

    @Test
    void a_year_that_goes_on_is_read_by_services_only() {
        List<Integer> years = List.of(2026, 2025, 2023);
        assertThat(Assaults.over(years, 2026, false)).containsExactly(2025, 2023);
        assertThat(Assaults.over(years, 2026, true)).containsExactly(2026, 2025, 2023);
    }
}
