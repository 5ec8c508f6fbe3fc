package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.casework.ContactOutcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneyStepTest {

    @ParameterizedTest
    @EnumSource(ContactOutcome.class)
    void the_definition_of_contacted_names_exactly_the_outcomes_that_count(ContactOutcome outcome) {
        String definition = JourneyStep.CONTACTED.definition().toLowerCase(Locale.UK);
        assertThat(definition.contains(outcome.label().toLowerCase(Locale.UK)))
                .as(definition)
                .isEqualTo(outcome.isReached());
    }
}
