package org.waymark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.tsid.TsidFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdsTest {

    @Test
    void each_id_is_later_than_the_one_before_and_fits_a_signed_column() {
        long before = 0;
        for (int i = 0; i < 10_000; i++) {
            long id = Ids.next();
            assertThat(id).isGreaterThan(before);
            before = id;
        }
    }

    @Test
    void threads_never_get_the_same_id() {
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 40_000).parallel().forEach(i -> seen.add(Ids.next()));
        assertThat(seen).hasSize(40_000);
    }

    @Test
    void the_number_of_a_server_is_taken_from_its_settings() {
        String before = System.getProperty("tsidcreator.node");
        System.setProperty("tsidcreator.node", "777");
        try {
            long id = TsidFactory.newInstance1024().create().toLong();
            // Of 64 bits the lowest 12 count within a millisecond, the next 10 are the server.
            assertThat(id >> 12 & 1023).isEqualTo(777);
        } finally {
            if (before == null) {
                System.clearProperty("tsidcreator.node");
            } else {
                System.setProperty("tsidcreator.node", before);
            }
        }
    }

    @Test
    void an_id_is_read_from_an_address_also_when_it_has_nineteen_digits_from_july_2027_on() {
        long later = Ids.firstAt(Instant.parse("2027-08-01T00:00:00Z"));
        assertThat(Long.toString(later)).hasSize(19);
        assertThat(Ids.asked(Long.toString(later))).isEqualTo(later);
        assertThat(Ids.read("9223372036854775808")).as("more than a column holds").isEmpty();
        assertThat(Ids.read("-1")).isEmpty();
        assertThat(Ids.read("1e3")).isEmpty();
        assertThat(Ids.read(null)).isEmpty();
        assertThatThrownBy(() -> Ids.asked("")).isInstanceOf(NotFound.class);
    }

    @Test
    void an_id_says_when_it_was_made() {
        Instant before = new ClockProducer().clock().instant().minusMillis(1);
        Instant made = Ids.timeOf(Ids.next());
        assertThat(Duration.between(before, made)).isBetween(Duration.ZERO, Duration.ofSeconds(20));
    }

    @Test
    void the_first_id_of_a_moment_is_behind_all_of_the_moment_before() {
        Instant moment = Instant.parse("2026-03-03T16:10:00.123Z");
        assertThat(Ids.timeOf(Ids.firstAt(moment))).isEqualTo(moment);
        assertThat(Ids.timeOf(Ids.firstAt(moment) - 1)).isEqualTo(moment.minusMillis(1));
    }
}
