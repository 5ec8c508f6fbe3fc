package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.access.Right;
import org.waymark.shared.BadInput;
import org.waymark.shared.IllegalMove;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferralMoveTest {

    /** The states in which a referral of today may end. */
    private static final Set<ReferralState> ENDS =
            EnumSet.of(
                    ReferralState.RETURNED,
                    ReferralState.EXCLUDED,
                    ReferralState.SUPPRESSED,
                    ReferralState.WITHDRAWN,
                    ReferralState.ALLOCATED,
                    ReferralState.DECLINED);

    @Test
    void every_state_can_be_reached_from_received() {
        Set<ReferralState> reached = EnumSet.of(ReferralState.RECEIVED);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (ReferralMove move : ReferralMove.values()) {
                if (move.from().stream().anyMatch(reached::contains)) {
                    grew |= reached.add(move.to());
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(ReferralState.values());
    }

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    void every_state_that_is_no_end_can_be_left_for_support_and_for_an_end(ReferralState state) {
        Set<ReferralState> next = EnumSet.noneOf(ReferralState.class);
        Arrays.stream(ReferralMove.values())
                .filter(move -> move.isLegalFrom(state))
                .forEach(move -> next.add(move.to()));
        if (!ENDS.contains(state)) {
            assertThat(next).as("from %s", state).containsAnyElementsOf(ENDS);
        }
        assertThat(state.isOpen())
                .isEqualTo(EnumSet.of(ReferralState.RECEIVED, ReferralState.HELD).contains(state));
    }

    @ParameterizedTest
    @EnumSource(ReferralMove.class)
    void every_end_but_the_good_one_has_a_reason_and_every_move_a_right(ReferralMove move) {
        assertThat(move.right()).isNotNull();
        assertThat(move.label()).isNotBlank();
        if (ENDS.contains(move.to()) && move != ReferralMove.ALLOCATE) {
            assertThat(move.needsReason()).isTrue();
            assertThatThrownBy(() -> move.from(anyOf(move), " ")).isInstanceOf(BadInput.class);
        }
        assertThat(move.from(anyOf(move), "A_REASON")).isEqualTo(move.to());
    }

    @Test
    void a_state_is_where_the_design_says_one_can_go() {
        assertThat(ReferralMove.ACCEPT.from()).containsExactly(ReferralState.RECEIVED);
        assertThat(ReferralMove.HOLD.isLegalFrom(ReferralState.ACCEPTED)).isFalse();
        assertThat(ReferralMove.RETURN.isLegalFrom(ReferralState.HELD)).isTrue();
        assertThat(ReferralMove.DECLINE.isLegalFrom(ReferralState.ALLOCATED)).isFalse();
        assertThat(ReferralMove.DECLINE.isLegalFrom(ReferralState.ACCEPTED)).isFalse();
    }

    @Test
    void nobody_works_what_is_held_suppressed_or_excluded() {
        for (ReferralState state :
                EnumSet.of(ReferralState.HELD, ReferralState.SUPPRESSED, ReferralState.EXCLUDED)) {
            assertThat(ReferralMove.ACCEPT.isLegalFrom(state)).isFalse();
            assertThat(ReferralMove.ALLOCATE.isLegalFrom(state)).isFalse();
        }
        assertThat(ReferralMove.values())
                .filteredOn(move -> move.isLegalFrom(ReferralState.SUPPRESSED))
                .as("an objection is lifted only when the person asks for help, by a manager")
                .containsExactlyInAnyOrder(ReferralMove.WITHDRAW, ReferralMove.READMIT);
        assertThat(ReferralMove.READMIT.right()).isEqualTo(Right.CASE_MANAGE);
    }

    @Test
    void an_illegal_move_says_in_words_what_is_in_the_way() {
        assertThatThrownBy(() -> ReferralMove.ACCEPT.from(ReferralState.HELD, null))
                .isInstanceOf(IllegalMove.class)
                .hasMessage("This cannot be done while the referral is “Held”: accepted.");
        assertThatThrownBy(() -> ReferralMove.WITHDRAW.from(ReferralState.WITHDRAWN, "A_REASON"))
                .isInstanceOf(IllegalMove.class);
    }

    @ParameterizedTest
    @EnumSource(Disposition.class)
    void a_disposition_begins_a_referral_in_a_state_or_begins_none(Disposition disposition) {
        boolean begins =
                switch (disposition) {
                    case INVALID, DUPLICATE, UPDATED -> false;
                    default -> true;
                };
        assertThat(disposition.state() != null).isEqualTo(begins);
        assertThat(disposition.name()).hasSizeLessThanOrEqualTo(12);
        assertThat(disposition == Disposition.ACCEPTED)
                .isEqualTo(disposition.state() == ReferralState.RECEIVED);
    }

    private static ReferralState anyOf(ReferralMove move) {
        return move.from().iterator().next();
    }
}
