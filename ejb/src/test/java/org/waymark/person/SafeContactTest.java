package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other records of a person say about a way to reach them. */
class SafeContactTest {

    private static final Instant ENDED = Instant.parse("2026-11-02T10:00:00Z");

    @Test
    void what_ended_counts_until_the_same_is_written_down_again_on_its_own_record() {
        ContactPoint ended = phone(1, 5, "07700 900123", ENDED.minusSeconds(60));
        ended.end("He answers it", ENDED);
        ContactPoint again = phone(2, 5, "+44 7700 900123", ENDED.plusSeconds(60));
        assertThat(SafeContact.standing(List.of(ended, again))).containsExactly(again);

        ContactPoint beside = phone(3, 5, "+44 7700 900123", ENDED.minusSeconds(30));
        assertThat(SafeContact.standing(List.of(ended, beside)))
                .as("it stood there twice before")
                .containsExactly(ended, beside);
        ContactPoint elsewhere = phone(4, 6, "07700 900123", ENDED.plusSeconds(60));
        ContactPoint other = phone(5, 5, "07700 900124", ENDED.plusSeconds(60));
        assertThat(SafeContact.standing(List.of(ended, elsewhere, other))).contains(ended);
        again.end("He took it again", ENDED.plusSeconds(90));
        assertThat(SafeContact.standing(List.of(ended, again))).contains(ended, again);
    }

    private static ContactPoint phone(long id, long person, String number, Instant at) {
        return ContactPoint.add(id, person, ContactPoint.Kind.PHONE, number, null, null, at);
    }
}
