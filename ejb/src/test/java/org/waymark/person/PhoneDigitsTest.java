package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhoneDigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700900123",
                "07700 900123",
                " 07700-900-123 ",
                "(07700) 900123",
                "+447700900123",
                "+44 7700 900123",
                "+44 (0)7700 900123",
                "+44(0) 7700 900 123",
                "0044 7700 900123",
                "00 44 (0)7700 900123",
                "447700900123",
                "44 07700 900123",
                "7700900123",
                "7700 900123",
                "tel: 07700 900123",
                "07700 900123 (mum)",
                "07700 900123 work, after six",
                "07700 900123 ext 4",
                "07700 900123 / 020 7946 0123",
                "\u0660\u0667\u0667\u0660\u0660\u0669\u0660\u0660\u0661\u0662\u0663"
            })
    void one_mobile_is_one_number_however_it_is_written(String written) {
        assertThat(PhoneDigits.of(written)).isEqualTo("07700900123");
    }

    @ParameterizedTest
    @CsvSource({
        "020 7946 0123, 02079460123",
        "+44 (0)20 7946 0123, 02079460123",
        "2079460123, 02079460123",
        "01204 66012, 0120466012",
        "+33 6 12 34 56 78, 33612345678",
        "0033 6 12 34 56 78, 33612345678",
        "+353 (0)85 012 3456, 353850123456"
    })
    void a_place_at_home_and_a_number_abroad_have_one_spelling_each(String written, String digits) {
        assertThat(PhoneDigits.of(written)).isEqualTo(digits);
    }

    @Test
    void what_is_no_number_is_left_as_its_digits() {
        assertThat(PhoneDigits.of("none")).isEmpty();
        assertThat(PhoneDigits.of("")).isEmpty();
        assertThat(PhoneDigits.of("ask for 3")).isEqualTo("3");
    }

    @Test
    void two_numbers_stay_two() {
        assertThat(PhoneDigits.of("07700 900123")).isNotEqualTo(PhoneDigits.of("07700 900124"));
        assertThat(PhoneDigits.of("+1 770 090 0123")).isNotEqualTo("07700900123");
    }
}
