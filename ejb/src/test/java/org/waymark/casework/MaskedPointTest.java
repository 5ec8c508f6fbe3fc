package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaskedPointTest {

    @Test
    void two_telephones_are_told_apart_by_their_end() {
        assertThat(masked("PHONE", "+44 7700 900 547")).isEqualTo("Number ending 547");
        assertThat(masked("PHONE", "07700 900114")).isEqualTo("Number ending 114");
    }

    @Test
    void an_e_mail_address_is_known_by_its_first_letter_and_where_it_is() {
        assertThat(masked("EMAIL", "amelia.stone@example.org")).isEqualTo("E-mail a…@example.org");
    }

    @Test
    void a_home_is_known_by_its_town() {
        assertThat(masked("ADDRESS", "Flat 1, 152 Eiderdown Terrace, Croydon"))
                .isEqualTo("Address in Croydon");
        assertThat(masked("ADDRESS", "56 Larkspur Terrace")).isEqualTo("Address");
    }

    private static String masked(String kind, String value) {
        return new ContactQuery.Point(
                        1, kind, value, null, null, null, null, null, false, null, 0, List.of(),
                        null)
                .masked();
    }
}
