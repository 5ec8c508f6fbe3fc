package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingTest {

    private final Map<Quarter, Instant> kept = new HashMap<>();
    private Quarter first;

    private List<String> open(String now) {
        return closing(now).open().stream().map(Quarter::code).toList();
    }

    private Closing closing(String now) {
        PublishedQuarterStore store =
                new PublishedQuarterStore() {
                    @Override
                    Map<Quarter, Instant> finals() {
                        return kept;
                    }

                    @Override
                    Optional<Quarter> firstCounted() {
                        return Optional.ofNullable(first);
                    }
                };
        return new Closing(null, store, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private void keep(String... quarters) {
        Stream.of(quarters).forEach(each -> kept.put(Quarter.parse(each), Instant.EPOCH));
    }

    @Test
    void a_quarter_is_open_from_the_midnight_of_its_day_by_the_london_calendar() {
        first = Quarter.parse("2026Q1");
        keep("2026Q1");
        assertThat(open("2026-11-11T23:59:59Z")).isEmpty();
        assertThat(open("2026-11-12T00:00:00Z")).containsExactly("2026Q2");
        keep("2026Q2");
        assertThat(open("2026-11-12T00:00:00Z")).as("once").isEmpty();
    }

    @Test
    void those_that_were_missed_come_oldest_first_and_none_from_before_the_first_record() {
        first = Quarter.parse("2025Q2");
        keep("2025Q4");
        assertThat(open("2026-11-27T09:00:00Z"))
                .containsExactly("2025Q2", "2025Q3", "2026Q1", "2026Q2");
        first = Quarter.parse("2010Q1");
        assertThat(open("2026-11-27T09:00:00Z")).as("as many as charts show").hasSize(23);
        first = null;
        assertThat(open("2026-11-27T09:00:00Z")).isEmpty();
    }

    @Test
    void what_is_counted_is_told_in_order() {
        keep("2026Q1", "2025Q4", "2019Q1");
        assertThat(closing("2026-11-27T09:00:00Z").counted(12))
                .containsExactly(Quarter.parse("2025Q4"), Quarter.parse("2026Q1"));
    }
}
