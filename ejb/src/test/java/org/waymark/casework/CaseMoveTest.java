package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.reference.Risk;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseMoveTest {

    @Test
    void every_state_can_be_reached_from_the_first() {
        Set<CaseState> reached = EnumSet.of(CaseState.WAITING);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (CaseMove move : CaseMove.values()) {
                if (move.to() != null && move.from().stream().anyMatch(reached::contains)) {
                    grew |= reached.add(move.to());
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void every_open_state_can_be_closed_with_a_reason_and_the_closed_one_re_opened(
            CaseState state) {
        if (state.isOpen()) {
            assertThat(CaseMove.CLOSE.isLegalFrom(state)).isTrue();
            assertThat(CaseMove.CLOSE.needsReason()).isTrue();
        } else {
            assertThat(CaseMove.REOPEN.isLegalFrom(state)).isTrue();
        }
    }

    @Test
    void closing_reasons_tell_planned_from_unplanned_and_silence_from_both() {
        assertThat(ClosureReason.values())
                .filteredOn(ClosureReason::isPlanned)
                .containsExactly(
                        ClosureReason.NEEDS_MET_PLANNED,
                        ClosureReason.RISK_REDUCED_STEPDOWN,
                        ClosureReason.TRANSFERRED);
        assertThat(ClosureReason.values())
                .filteredOn(ClosureReason::isLackOfContact)
                .noneMatch(ClosureReason::isPlanned);
    }

    @Test
    void judgement_raises_risk_and_never_lowers_it() {
        assertThat(Risk.HIGH.raisedTo(Risk.MEDIUM)).isEqualTo(Risk.HIGH);
        assertThat(Risk.MEDIUM.raisedTo(Risk.HIGH)).isEqualTo(Risk.HIGH);
    }
}
