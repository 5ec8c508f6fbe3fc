package org.waymark.privacy.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.Right;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialMoveTest {

    @Test
    void every_state_is_reached_and_every_open_one_is_left() {
        for (MaterialState state : MaterialState.values()) {
            assertThat(moves()).as(state + " is reached").anyMatch(move -> move.to() == state);
            assertThat(moves().anyMatch(move -> move.isLegalFrom(state)))
                    .as(state + " is left")
                    .isEqualTo(state.isOpen());
        }
    }

    @Test
    void nothing_is_handed_over_but_what_was_approved() {
        assertThat(moves().filter(move -> move.to() == MaterialState.DISCLOSED))
                .containsExactly(MaterialMove.GIVE);
        for (MaterialState state : MaterialState.values()) {
            assertThat(MaterialMove.GIVE.isLegalFrom(state))
                    .as(state.name())
                    .isEqualTo(state == MaterialState.APPROVED);
            assertThat(MaterialMove.APPROVE.isLegalFrom(state))
                    .as(state.name())
                    .isEqualTo(state == MaterialState.APPROVAL);
        }
        assertThat(moves().filter(move -> move.to() == MaterialState.APPROVED))
                .containsExactly(MaterialMove.APPROVE);
        assertThat(MaterialMove.APPROVE.right()).isEqualTo(Right.MATERIAL_APPROVE);
    }

    @Test
    void what_ends_or_turns_a_request_needs_words() {
        Set<MaterialMove> plain =
                EnumSet.of(
                        MaterialMove.RECORD,
                        MaterialMove.ASK_AGAIN,
                        MaterialMove.PREPARE,
                        MaterialMove.SUBMIT,
                        MaterialMove.GIVE);
        assertThat(moves().filter(move -> !move.needsWords())).containsExactlyElementsOf(plain);
    }

    @Test
    void an_order_of_a_court_is_not_refused() {
        assertThat(MaterialMove.REFUSE.isLegal(MaterialState.REVIEW, Basis.POLICE)).isTrue();
        assertThat(MaterialMove.REFUSE.isLegal(MaterialState.REVIEW, Basis.COURT)).isFalse();
        assertThat(MaterialMove.RETURN.isLegal(MaterialState.REVIEW, Basis.COURT)).isTrue();
    }

    private static Stream<MaterialMove> moves() {
        return Stream.of(MaterialMove.values());
    }
}
