package org.waymark.privacy.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.shared.BadInput;
import org.waymark.shared.IllegalMove;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RightsMoveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void every_state_can_be_reached_from_the_first() {
        Set<RightsState> reached = EnumSet.of(RightsState.RECEIVED);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (RightsMove move : RightsMove.values()) {
                if (move.from().stream().anyMatch(reached::contains)) {
                    grew |= reached.add(move.to());
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(RightsState.values());
    }

    @ParameterizedTest
    @EnumSource(RightsState.class)
    void every_open_state_has_a_way_on_and_one_that_has_ended_has_none(RightsState state) {
        assertThat(Arrays.stream(RightsMove.values()).anyMatch(move -> move.isLegalFrom(state)))
                .isEqualTo(state.isOpen());
    }

    @Test
    void whatever_ends_a_request_says_why_or_how() {
        assertThat(RightsMove.values())
                .filteredOn(move -> !move.to().isOpen())
                .hasSize(3)
                .allMatch(RightsMove::needsWords);
    }

    @Test
    void nothing_is_answered_that_nobody_has_approved() {
        assertThat(RightsMove.values())
                .filteredOn(
                        move ->
                                move.to() == RightsState.ANSWERED
                                        || move.to() == RightsState.REFUSED)
                .allMatch(move -> move.from().equals(Set.of(RightsState.READY)));
        assertThat(RightsMove.values())
                .filteredOn(move -> move.to() == RightsState.READY)
                .containsExactly(RightsMove.APPROVE);
    }

    @Test
    void a_move_from_another_state_is_refused_in_words() {
        RightsRequest request = request();
        assertThatThrownBy(() -> request.move(RightsMove.APPROVE, Instant.EPOCH))
                .isInstanceOf(IllegalMove.class)
                .hasMessageContaining("Received");
        request.move(RightsMove.WITHDRAW, Instant.EPOCH);
        assertThat(request.state()).isEqualTo(RightsState.WITHDRAWN);
    }

    @Test
    void work_does_not_begin_before_it_is_known_who_asks_about_whom() {
        RightsRequest request = request();
        assertThatThrownBy(request::requireKnown)
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.problems()).containsOnlyKeys("record"));
        request.named(new RightsRecord("K7M2Q9TX4CHD", 1, 2, 3L, null));
        assertThatThrownBy(request::requireKnown)
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.problems()).containsOnlyKeys("identityHow"));
        request.identified(IdentityCheck.KNOWN, null, 4, TODAY);
        request.requireKnown();
    }

    @ParameterizedTest
    @EnumSource(RightsKind.class)
    void every_kind_may_be_refused_for_a_reason_of_its_own(RightsKind kind) {
        assertThat(kind.refusals())
                .hasSize(4)
                .contains(RightsGround.NOT_IDENTIFIED, RightsGround.EXCESSIVE)
                .noneMatch(kind.grants()::contains);
    }

    @Test
    void what_is_missing_is_said_beside_each_field() {
        assertThatThrownBy(
                        () ->
                                new RightsAsked(
                                                null,
                                                Asker.REPRESENTATIVE,
                                                " ",
                                                null,
                                                null,
                                                TODAY.plusDays(1))
                                        .checked(TODAY))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad ->
                                assertThat(bad.problems())
                                        .containsOnlyKeys(
                                                "kind",
                                                "representative",
                                                "authoritySeen",
                                                "wanted",
                                                "receivedOn"));
    }

    private static RightsRequest request() {
        return RightsRequest.open(
                1,
                "K7M2Q9TX4CHD",
                new RightsAsked(RightsKind.ACCESS, Asker.PERSON, null, null, "All", TODAY),
                4,
                Instant.EPOCH);
    }
}
