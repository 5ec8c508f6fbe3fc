package org.waymark.access.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplanationReaderTest {

    private static final SealKey KEY = SealKey.of("a key of the installation");

    @Test
    void the_mark_is_of_this_explanation_this_block_these_words_and_this_key() {
        byte[] mark = ExplanationReader.markOf(KEY, 7, 40, "The clock was wrong");
        assertThat(ExplanationReader.markOf(KEY, 7, 40, "The clock was wrong")).isEqualTo(mark);
        assertThat(ExplanationReader.markOf(KEY, 8, 40, "The clock was wrong")).isNotEqualTo(mark);
        assertThat(ExplanationReader.markOf(KEY, 7, Long.MAX_VALUE, "The clock was wrong"))
                .isNotEqualTo(mark);
        assertThat(ExplanationReader.markOf(KEY, 7, 40, "Nothing")).isNotEqualTo(mark);
        assertThat(ExplanationReader.markOf(SealKey.of("another"), 7, 40, "The clock was wrong"))
                .isNotEqualTo(mark);
        assertThat(ExplanationReader.markOf(SealKey.of(null), 7, 40, "x")).isNull();
    }
}
