package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConflictTest {

    private static final LocalDate BORN = LocalDate.parse("1980-05-06");
    private static final String PHONE = "07700 900123";
    private static final String HOUSE = "12 High Street";
    private static final String POSTCODE = "SE1 1AA";

    @Test
    void names_and_birth_date_block_in_spite_of_a_nickname_or_swapped_day_and_month() {
        Conflict.Side known = side("Katherine", "Obi", BORN, null, null, null);
        assertThat(person(known, side("Kate", "Obi", BORN, null, null, null)))
                .isEqualTo(Conflict.BLOCK);
        assertThat(
                        person(
                                known,
                                side(
                                        "Katherine",
                                        "Obi",
                                        LocalDate.parse("1980-06-05"),
                                        null,
                                        null,
                                        null)))
                .isEqualTo(Conflict.BLOCK);
    }

    @Test
    void names_and_telephone_block_where_no_birth_date_is_known() {
        assertThat(
                        person(
                                side("Katherine", "Obi", null, PHONE, null, null),
                                side("Katherine", "Obi", BORN, "+44 7700 900123", null, null)))
                .isEqualTo(Conflict.BLOCK);
    }

    @Test
    void the_same_name_born_another_day_is_somebody_else() {
        assertThat(
                        person(
                                side("Katherine", "Obi", BORN, null, null, null),
                                side(
                                        "Katherine",
                                        "Obi",
                                        LocalDate.parse("1961-11-23"),
                                        null,
                                        null,
                                        null)))
                .isEqualTo(Conflict.NONE);
    }

    @Test
    void somebody_of_another_name_behind_the_same_number_or_postcode_asks_first() {
        Conflict.Side known = side("Katherine", "Obi", BORN, PHONE, HOUSE, POSTCODE);
        assertThat(person(known, side("Marek", "Novak", null, PHONE, null, null)))
                .isEqualTo(Conflict.ASK);
        assertThat(person(known, side("Marek", "Novak", null, null, "3 Mill Lane", POSTCODE)))
                .isEqualTo(Conflict.ASK);
    }

    @Test
    void a_declared_number_or_house_blocks_whoever_is_there_and_the_next_house_asks() {
        Conflict.Side place = side(null, null, null, null, HOUSE, "SE11AA");
        assertThat(place(place, side("Marek", "Novak", null, null, "12 High St", POSTCODE)))
                .isEqualTo(Conflict.BLOCK);
        assertThat(place(place, side("Marek", "Novak", null, null, "14 High St", POSTCODE)))
                .isEqualTo(Conflict.ASK);
        Conflict.Side number = side(null, null, null, PHONE, null, null);
        assertThat(place(number, side("Marek", "Novak", null, PHONE, null, null)))
                .isEqualTo(Conflict.BLOCK);
    }

    private static Conflict person(Conflict.Side known, Conflict.Side person) {
        return Conflict.between(KnownKind.PERSON, known, person);
    }

    private static Conflict place(Conflict.Side known, Conflict.Side person) {
        return Conflict.between(KnownKind.PLACE, known, person);
    }

    private static Conflict.Side side(
            String given,
            String surname,
            LocalDate born,
            String phone,
            String address,
            String postcode) {
        MatchSubject subject = MatchSubject.of(given, surname, born, null);
        if (phone != null) {
            subject.reachedBy(ContactPoint.Kind.PHONE, phone, null);
        }
        subject.reachedBy(ContactPoint.Kind.ADDRESS, address, postcode);
        return new Conflict.Side(subject, address);
    }
}
