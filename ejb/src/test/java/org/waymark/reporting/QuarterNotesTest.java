package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuarterNotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bexley: 13, not 3",
                "By 12 November 2026 there were 40 more.",
                "2026-27 Q1 has 2026 people too few",
                "M25 is wrong",
                "\u0663 people in Bexley"
            })
    void a_number_beside_the_figures_would_be_a_second_version_of_them(String words) {
        assertThat(QuarterNotes.hasNumber(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One service sent its late cases twice.",
                "Put right in 2026-27 Q2, found on 12 November 2026.",
                "2026Q1 lacks one service until 2026-05-03, which is 3/5/2026 (May 2026)."
            })
    void a_quarter_and_a_day_are_said(String words) {
        assertThat(QuarterNotes.hasNumber(words)).isFalse();
    }
}
