package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.Risk;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DangerEndRuleTest {

    @ParameterizedTest(name = "{0}, checklist {1}, flag {2}, order {3}, one chance {4}: {5}")
    @CsvSource({
        "STANDARD, false, false, false, false, false",
        "MEDIUM, false, false, false, false, false",
        "HIGH, false, false, false, false, true",
        "STANDARD, true, false, false, false, true",
        "STANDARD, false, true, false, false, true",
        "STANDARD, false, false, true, false, true",
        "STANDARD, false, false, false, true, true"
    })
    void a_manager_confirms_the_end_of_a_danger_that_makes_the_risk_high(
            Risk risk,
            boolean checklist,
            boolean flagged,
            boolean order,
            boolean oneChance,
            boolean manager) {
        assertThat(
                        DangerEndRule.needsManager(
                                new DangerEndRule.Facts(
                                        risk, checklist, flagged, false, order, oneChance)))
                .isEqualTo(manager);
    }

    @Test
    void nobody_ends_it_before_the_marac_has_heard_of_it_or_where_none_is_kept() {
        assertThat(DangerEndRule.problem(true, facts(true))).contains("MARAC is still to hear");
        assertThat(DangerEndRule.problem(true, facts(false))).isNull();
        assertThat(DangerEndRule.problem(false, facts(false))).contains("No danger");
    }

    private static DangerEndRule.Facts facts(boolean toBeHeard) {
        return new DangerEndRule.Facts(Risk.STANDARD, false, false, toBeHeard, false, false);
    }
}
