package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.person.LabelledSeal;

/** What of the referral of a restricted person is sealed, and which broken rows are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedWordsTest {

    private final LabelledSeal seal = new LabelledSeal();

    @ParameterizedTest
    @CsvSource({"E8 4CK, 'Call her\n\nsister'", "E8 4CK,", ",Her sister", ",' '"})
    void postcode_and_words_open_as_they_were(String postcode, String note) {
        SealedWords words = new SealedWords(postcode, note);
        assertThat(SealedWords.of(seal, 7, 70, null, words.sealed(seal, 7, 70))).isEqualTo(words);
    }

    @Test
    void where_nothing_was_said_nothing_is_sealed_and_clear_words_stay_clear() {
        assertThat(new SealedWords(null, null).sealed(seal, 7, 70)).isNull();
        SealedWords clear = new SealedWords("E8 4CK", "Her sister");
        assertThat(SealedWords.of(seal, 7, 70, clear, null)).isSameAs(clear);
    }

    @Test
    void a_cell_that_marks_somebody_is_found_in_a_row_that_could_not_be_read() {
        assertThat(RestrictionReason.isMarkedIn(Set.of("MPS", "STALKING;POLICE"))).isTrue();
        assertThat(RestrictionReason.isMarkedIn(Set.of("public_figure"))).isTrue();
        assertThat(RestrictionReason.isMarkedIn(Set.of("MPS", "RELATIVE", "a POLICEMAN")))
                .isFalse();
    }

    @Test
    void what_was_wrong_with_such_a_row_is_said_without_the_cell() {
        assertThat(
                        SealedRowStore.unquoted(
                                "sent_at \u201c07700 900123\u201d is not a time. dash_score"
                                        + " \u201c14 High St\u201d is not a number."))
                .isEqualTo(
                        "sent_at What was sent is not a time. dash_score What was sent is not a"
                                + " number.");
    }
}
