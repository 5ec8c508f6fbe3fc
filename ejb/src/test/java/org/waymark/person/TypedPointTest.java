package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.person.ContactPoint.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedPointTest {

    @ParameterizedTest
    @ValueSource(strings = {"07700 900123", "+44 7700 900123", "020 7946 0991", "(020) 7946-0991"})
    void a_number_that_can_be_dialled_is_taken(String typed) {
        assertThat(new TypedPoint(Kind.PHONE, typed, null).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12", "077009001234567890", "her sister", "07700 900123 (her sister)", "+"})
    void what_nobody_can_dial_is_said_beside_its_field(String typed) {
        assertThat(new TypedPoint(Kind.PHONE, typed, null).problems()).containsOnlyKeys("addValue");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a.b@example.org, true",
        "a b@example.org, false",
        "a@example, false",
        "@example.org, false",
        "'a@example.org, b@example.org', false"
    })
    void one_e_mail_address_is_taken_and_nothing_else(String typed, boolean taken) {
        assertThat(new TypedPoint(Kind.EMAIL, typed, null).problems().isEmpty()).isEqualTo(taken);
    }

    @Test
    void an_address_is_one_line_with_a_postcode_in_capitals() {
        TypedPoint typed = new TypedPoint(Kind.ADDRESS, " Flat 2\r\n1 High Street ", "sw1a 1aa");
        assertThat(typed.problems()).isEmpty();
        assertThat(typed.value()).isEqualTo("Flat 2, 1 High Street");
        assertThat(typed.postcode()).isEqualTo("SW1A 1AA");
        assertThat(new TypedPoint(Kind.ADDRESS, "1 High Street", "near the park").problems())
                .containsOnlyKeys("addPostcode");
        assertThat(new TypedPoint(Kind.ADDRESS, "12", null).problems())
                .containsOnlyKeys("addValue");
    }

    @Test
    void only_an_address_has_a_postcode_and_something_has_to_be_typed() {
        assertThat(new TypedPoint(Kind.PHONE, "07700 900123", "SW1A 1AA").postcode()).isNull();
        assertThat(new TypedPoint(null, "x", null).problems()).containsOnlyKeys("addKind");
        assertThat(new TypedPoint(Kind.EMAIL, " ", null).problems()).containsOnlyKeys("addValue");
    }
}
