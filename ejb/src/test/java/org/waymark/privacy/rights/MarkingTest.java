package org.waymark.privacy.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.privacy.rights.Marking.About;
import org.waymark.privacy.rights.Marking.Piece;
import org.waymark.privacy.rights.Marking.Span;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkingTest {

    private static final String TEXT =
            "Ann met Kevin Marker on Monday. kevin marker shouted; the annual review is due.";

    @Test
    void words_are_left_out_wherever_they_stand_whatever_their_case() {
        List<Span> spans = Marking.find(TEXT, "Kevin Marker", About.SUSPECT);
        assertThat(spans).hasSize(2);
        assertThat(Marking.without(TEXT, spans))
                .isEqualTo(
                        "Ann met [left out: about somebody else] on Monday. [left out: about"
                                + " somebody else] shouted; the annual review is due.");
    }

    @Test
    void a_name_is_no_part_of_another_word() {
        assertThat(Marking.findName(TEXT, "Ann", About.THIRD_PARTY))
                .containsExactly(new Span(0, 3, About.THIRD_PARTY));
        assertThat(Marking.findName("Zoë, Zoëann", "zoË", About.THIRD_PARTY)).hasSize(1);
    }

    @Test
    void what_is_typed_is_taken_as_it_stands_and_not_as_a_pattern() {
        assertThat(Marking.find("a.c abc", "a.c", About.SAFETY)).hasSize(1);
        assertThat(Marking.find("cost (£5) + $1", "(£5) + $1", About.SAFETY)).hasSize(1);
    }

    @Test
    void spans_that_overlap_become_one_and_leave_nothing_between_them() {
        List<Span> spans = new ArrayList<>(Marking.findName(TEXT, "Kevin", About.SUSPECT));
        spans.addAll(Marking.find(TEXT, "vin Marker", About.THIRD_PARTY));
        assertThat(Marking.pieces(TEXT, spans))
                .filteredOn(piece -> piece.about() != null)
                .containsExactly(
                        new Piece("Kevin Marker", About.SUSPECT),
                        new Piece("kevin marker", About.SUSPECT));
        assertThat(Marking.without(TEXT, spans)).doesNotContainIgnoringCase("marker");
    }

    @Test
    void what_would_endanger_somebody_does_not_even_say_what_it_is() {
        assertThat(Marking.without("He is at 1 Road", List.of(new Span(0, 15, About.SAFETY))))
                .isEqualTo("[left out]");
    }

    @Test
    void a_span_that_reaches_beyond_the_text_takes_all_of_it_that_it_covers() {
        assertThat(Marking.without("short", List.of(new Span(2, 99, About.SAFETY))))
                .isEqualTo("sh[left out]");
        assertThat(Marking.without("short", List.of(new Span(-4, 2, About.SAFETY))))
                .isEqualTo("[left out]ort");
        assertThat(Marking.without("short", List.of(new Span(7, 99, About.SAFETY))))
                .isEqualTo("short");
    }
}
