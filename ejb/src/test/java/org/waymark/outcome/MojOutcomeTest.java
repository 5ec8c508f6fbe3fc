package org.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MojOutcomeTest {

    @Test
    void there_are_four_outcomes_and_one_question_about_coping() {
        assertThat(MojOutcome.values())
                .extracting(MojOutcome::item)
                .containsExactlyInAnyOrder("COPING", "HEALTH", "COPING_LIFE", "SAFETY", "JUSTICE");
    }
}
