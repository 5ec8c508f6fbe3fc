package org.waymark.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RedactionTest {

    private static final String TEXT = "Ann Lee told Joe that Ann is safe. ANN agreed.";

    @Test
    void a_phrase_is_taken_out_wherever_it_stands_and_its_length_is_not_told() {
        Redaction redaction = Redaction.finding(TEXT, List.of("ann", " Joe "));
        assertThat(redaction.apply(TEXT))
                .isEqualTo(
                        "[removed] Lee told [removed] that [removed] is safe. [removed] agreed.");
        assertThat(redaction).hasToString("4 places");
    }

    @Test
    void spans_that_overlap_or_touch_are_one() {
        Redaction redaction = Redaction.finding("Joanna Smith", List.of("Joanna", "anna Sm"));
        assertThat(redaction.spans()).containsExactly(new Span(0, 9));
        assertThat(redaction.apply("Joanna Smith")).isEqualTo("[removed]ith");
        assertThat(new Redaction(List.of(new Span(4, 6), new Span(0, 4))).spans())
                .containsExactly(new Span(0, 6));
    }

    @Test
    void what_overlaps_itself_leaves_no_rest() {
        assertThat(Redaction.finding("aaab", List.of("aa")).apply("aaab")).isEqualTo("[removed]b");
    }

    @Test
    void what_is_kept_is_read_again() {
        Redaction redaction = Redaction.finding(TEXT, List.of("Ann"));
        assertThat(Redaction.parse(redaction.stored())).isEqualTo(redaction);
        assertThat(Redaction.parse(null)).isEqualTo(Redaction.NOTHING);
        assertThat(Redaction.parse("")).isEqualTo(Redaction.NOTHING);
    }

    @Test
    void a_list_that_cannot_be_read_gives_nothing_away() {
        for (String broken : List.of("4", "4-2", "a-b", "-3-5", "3-4-5", ",")) {
            assertThatThrownBy(() -> Redaction.parse(broken))
                    .as(broken)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_text_that_is_shorter_than_its_spans_is_refused() {
        assertThatThrownBy(() -> new Redaction(List.of(new Span(2, 9))).apply("short"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void phrases_that_do_not_stand_in_the_text_are_named() {
        assertThat(Redaction.missing(TEXT, List.of("ANN", "", "Bob"))).containsExactly("Bob");
    }

    @Test
    void no_half_of_a_character_is_left() {
        String text = "a\uD83D\uDE00b";
        assertThat(new Redaction(List.of(new Span(2, 3))).apply(text)).isEqualTo("a[removed]b");
        assertThat(new Redaction(List.of(new Span(1, 2))).apply(text)).isEqualTo("a[removed]b");
    }

    @Test
    void another_text_has_another_fingerprint() {
        assertThat(Redaction.fingerprint("a")).hasSize(64).isNotEqualTo(Redaction.fingerprint("b"));
    }
}
