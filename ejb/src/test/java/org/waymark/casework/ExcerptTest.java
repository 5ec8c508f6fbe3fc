package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExcerptTest {

    @Test
    void a_short_note_is_there_in_one_line() {
        assertThat(Excerpt.of("  Called as agreed.\n\nSlept better. "))
                .isEqualTo("Called as agreed. Slept better.");
    }

    @Test
    void a_long_note_is_cut_between_two_words() {
        String excerpt = Excerpt.of("Robin said that ".repeat(20));
        assertThat(excerpt).hasSizeBetween(60, 120).endsWith(" Robin\u2026");
    }

    @Test
    void what_has_no_words_is_cut_all_the_same() {
        assertThat(Excerpt.of("a".repeat(Excerpt.ENOUGH))).hasSize(120);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(Excerpt.of(null)).isNull();
        assertThat(Excerpt.of(" \n")).isNull();
    }
}
