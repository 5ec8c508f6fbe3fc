package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Somebody as a paper tells of them is compared like anybody else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ToldPersonTest {

    @Test
    void name_birth_number_and_home_are_read_as_they_were_written() {
        Conflict.Side side =
                told("Theodora Papersent", "3 May 1990", "12 Hidden Lane, sw98qh London").side();
        assertThat(side.subject().name().surname()).isEqualTo("papersent");
        assertThat(side.subject().born()).isEqualTo(LocalDate.of(1990, 5, 3));
        assertThat(side.subject().phones()).containsExactly("07700900999");
        assertThat(side.subject().postcodes()).containsExactly("SW98QH");
    }

    @Test
    void without_a_postcode_or_birth_there_is_none() {
        ToldPerson told = told("Theodora", null, "12 Hidden Lane");
        assertThat(told.postcode()).isNull();
        assertThat(told.named()).isEmpty();
        assertThat(told.side().subject().born()).isNull();
        assertThat(told.side().subject().name().surname()).isEqualTo("theodora");
    }

    @Test
    void who_declares_the_home_of_a_paper_is_kept_from_it_and_a_neighbour_is_asked() {
        Conflict.Side theirs = told("Theodora Papersent", null, "12 Hidden Lane, SW9 8QH").side();
        MatchSubject place = MatchSubject.of(null, null, null, null);
        place.reachedBy(ContactPoint.Kind.ADDRESS, null, "SW9 8QH");
        assertThat(
                        Conflict.between(
                                KnownKind.PLACE,
                                new Conflict.Side(place, "12 Hidden Lane"),
                                theirs))
                .isEqualTo(Conflict.BLOCK);
        assertThat(
                        Conflict.between(
                                KnownKind.PLACE,
                                new Conflict.Side(place, "14 Hidden Lane"),
                                theirs))
                .isEqualTo(Conflict.ASK);
    }

    private static ToldPerson told(String name, String birth, String address) {
        return new ToldPerson(ToldPerson.Role.VICTIM, name, birth, "07700 900999", address);
    }
}
