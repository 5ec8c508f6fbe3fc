package org.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.Measurement.Informant;
import org.waymark.outcome.Measurement.Point;

class MeasurementTest {

    private static final Instant FIRST = Instant.parse("2026-04-01T09:00:00Z");
    private static final Instant SECOND = FIRST.plus(Duration.ofDays(7));
    private static final Instant LATER = FIRST.plus(Duration.ofDays(30));

    /** With two entries the first is the one that counts, also when it is put right last. */
    @Test
    void a_correction_stays_where_it_was_in_time() {
        Measurement first = entry(1, FIRST);
        Measurement second = entry(2, SECOND);
        Measurement right =
                first.corrected(3, Informant.PERSON, Map.of("SAFETY", 4), 8, "A slip", LATER);
        assertThat(
                        Stream.of(second, right)
                                .min(Comparator.comparing(Measurement::at))
                                .map(Measurement::id))
                .contains(3L);
        assertThat(first.isSuperseded()).isTrue();
        assertThat(right.isSuperseded()).isFalse();
    }

    @Test
    void a_correction_of_a_correction_does_too() {
        Measurement again =
                entry(1, FIRST)
                        .corrected(3, Informant.PERSON, Map.of("SAFETY", 4), 8, "A slip", SECOND)
                        .corrected(4, Informant.FOR_THEM, Map.of("SAFETY", 5), 8, "Again", LATER);
        assertThat(again.at()).isEqualTo(FIRST);
    }

    private static Measurement entry(long id, Instant at) {
        return Measurement.take(
                id, 7, "MOJ4", 1, Point.ENTRY, Informant.PERSON, Map.of("SAFETY", 2), 8, at);
    }
}
