package org.waymark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceTest {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void it_is_shown_in_three_groups_without_letters_that_look_like_digits() {
        assertThat(Reference.next().shown())
                .matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(Reference.next().value()).hasSize(Reference.LENGTH);
    }

    @Test
    void what_is_shown_can_be_read_back_however_it_is_typed() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            Reference reference = Reference.next(random);
            String sloppy =
                    " " + reference.shown().toLowerCase().replace('0', 'o').replace('-', ' ');
            assertThat(Reference.parse(reference.shown())).contains(reference);
            assertThat(Reference.parse(reference.value())).contains(reference);
            assertThat(Reference.parse(sloppy)).contains(reference);
            assertThat(Reference.parse(reference.value().replace('1', 'l'))).contains(reference);
            assertThat(Reference.parse(reference.value().replace('1', 'I'))).contains(reference);
        }
    }

    @RepeatedTest(5)
    void every_single_wrong_character_is_found() {
        char[] right = Reference.next().value().toCharArray();
        for (int at = 0; at < right.length; at++) {
            for (char wrong : DIGITS.toCharArray()) {
                if (wrong != right[at]) {
                    char[] typed = right.clone();
                    typed[at] = wrong;
                    assertThat(Reference.parse(new String(typed))).isEmpty();
                }
            }
        }
    }

    @RepeatedTest(5)
    void every_swap_of_two_characters_is_found() {
        char[] right = Reference.next().value().toCharArray();
        for (int i = 0; i < right.length; i++) {
            for (int j = i + 1; j < right.length; j++) {
                if (right[i] != right[j]) {
                    char[] typed = right.clone();
                    typed[i] = right[j];
                    typed[j] = right[i];
                    assertThat(Reference.parse(new String(typed))).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-", "K7M2", "K7M2-Q9TX-4CHD-2", "K7M2-Q9TX-4CH*", "UUUUUUUUUUUU"})
    void what_is_no_reference_is_not_taken_for_one(String typed) {
        assertThat(Reference.parse(typed)).isEmpty();
    }

    @Test
    void one_is_found_in_a_text_however_it_is_written() {
        Reference some = Reference.next(new Random(3));
        for (String written :
                new String[] {
                    some.shown(), some.value(), some.shown().toLowerCase().replace('-', ' ')
                }) {
            assertThat(Reference.isIn("About (" + written + "), ring them.")).isTrue();
        }
        assertThat(Reference.isIn("Ring them more often, once each week")).isFalse();
        assertThat(Reference.isIn("x" + some.value())).isFalse();
        assertThat(Reference.isIn(null)).isFalse();
    }

    @Test
    void a_stored_value_with_a_wrong_check_cannot_be_made_into_one() {
        assertThatThrownBy(() -> new Reference("000000000001"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_source_gives_the_same_and_the_usual_source_never_does() {
        assertThat(Reference.next(new Random(7))).isEqualTo(Reference.next(new Random(7)));
        Set<Reference> seen = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            assertThat(seen.add(Reference.next())).isTrue();
        }
    }
}
