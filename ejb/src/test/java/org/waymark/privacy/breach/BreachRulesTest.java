package org.waymark.privacy.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BreachRulesTest {

    @Test
    void the_commissioner_is_told_unless_a_risk_is_unlikely() {
        Decided not = new Decided(false, "Encrypted", false, "Encrypted");
        assertThat(BreachRules.problems(BreachRisk.UNLIKELY, not)).isEmpty();
        assertThat(BreachRules.problems(BreachRisk.RISK, not)).containsOnlyKeys("tellIco");
        assertThat(BreachRules.problems(BreachRisk.HIGH, not)).containsOnlyKeys("tellIco");
    }

    @Test
    void people_at_high_risk_are_not_told_only_with_a_reason() {
        assertThat(BreachRules.problems(BreachRisk.HIGH, new Decided(true, "Law", false, " ")))
                .containsOnlyKeys("peopleWhy")
                .containsValue("The risk is high: say why the people are not told all the same.");
        assertThat(
                        BreachRules.problems(
                                BreachRisk.HIGH,
                                new Decided(true, "Law", false, "He reads her post")))
                .isEmpty();
    }

    @Test
    void what_is_not_decided_is_named() {
        assertThat(BreachRules.problems(BreachRisk.RISK, new Decided(null, null, null, null)))
                .containsOnlyKeys("tellIco", "icoWhy", "tellPeople", "peopleWhy");
    }

    @Test
    void it_is_not_closed_while_somebody_is_still_to_be_told() {
        Decided all = new Decided(true, "Law", true, "Law");
        assertThat(BreachRules.missing(all, false, false, 1)).hasSize(3);
        assertThat(BreachRules.missing(all, true, true, 0)).isEmpty();
        assertThat(BreachRules.missing(new Decided(false, "x", false, "x"), false, false, 1))
                .isEmpty();
    }

    @Test
    void every_state_is_reached_and_closed_is_left_only_to_be_opened_again() {
        for (BreachState state : BreachState.values()) {
            assertThat(Stream.of(BreachMove.values())).anyMatch(move -> move.to() == state);
        }
        assertThat(
                        Stream.of(BreachMove.values())
                                .filter(move -> move.isLegalFrom(BreachState.CLOSED)))
                .containsExactly(BreachMove.REOPEN);
        assertThat(Stream.of(BreachMove.values()).filter(move -> move.to() == BreachState.CLOSED))
                .containsExactly(BreachMove.CLOSE);
        assertThat(BreachMove.CLOSE.isLegalFrom(BreachState.ASSESSED)).isFalse();
    }
}
