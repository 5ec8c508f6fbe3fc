package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What was written down as done again is counted for a MARAC. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaracIncidentsTest {

    private static final LocalDate LATER = LocalDate.of(2026, 6, 15);
    private static final LocalDate EARLIER = LocalDate.of(2026, 1, 2);

    @Test
    void incidents_and_breaches_of_orders_are_counted_after_a_day() {
        MaracFactsReader.Known known = known(MaracIncidents.days("2026-06-15", "2026-01-02"));
        assertThat(known.incidentsAfter(EARLIER.minusDays(1))).isEqualTo(2);
        assertThat(known.incidentsAfter(EARLIER)).isEqualTo(1);
    }

    @Test
    void where_nothing_was_written_down_it_is_not_known_how_many_there_were() {
        assertThat(known(MaracIncidents.days(null, null)).incidentsAfter(EARLIER)).isNull();
        assertThat(known(List.of(EARLIER)).incidentsAfter(LATER)).isNull();
    }

    @Test
    void a_list_that_the_database_cuts_off_ends_with_its_last_whole_day() {
        assertThat(MaracIncidents.days("2026-06-15,2026-01-02,2025-1"))
                .containsExactly(LATER, EARLIER);
    }

    @Test
    void without_domestic_abuse_nothing_of_it_is_escalation() {
        assertThat(known(List.of(LATER, LATER, LATER), true).escalatingAfter(EARLIER)).isEqualTo(3);
        assertThat(known(List.of(LATER, LATER, LATER), false).escalatingAfter(EARLIER)).isNull();
    }

    @Test
    void what_is_on_record_counts_where_less_was_typed_or_nothing() {
        assertThat(MaracIncidents.larger(null, 3)).isEqualTo(3);
        assertThat(MaracIncidents.larger(1, 3)).isEqualTo(3);
        assertThat(MaracIncidents.larger(5, 3)).isEqualTo(5);
        assertThat(MaracIncidents.larger(5, null)).isEqualTo(5);
        assertThat(MaracIncidents.larger(null, null)).isNull();
    }

    private static MaracFactsReader.Known known(List<LocalDate> incidents) {
        return known(incidents, true);
    }

    private static MaracFactsReader.Known known(List<LocalDate> incidents, boolean abuse) {
        return new MaracFactsReader.Known(
                "E09000022",
                "Service",
                "Ada",
                null,
                null,
                null,
                null,
                null,
                abuse,
                Set.of(),
                incidents);
    }
}
