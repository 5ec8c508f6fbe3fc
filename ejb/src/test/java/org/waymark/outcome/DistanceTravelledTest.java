package org.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DistanceTravelledTest {

    @Test
    void those_measured_once_are_kept_apart_from_those_who_stayed_the_same() {
        DistanceTravelled travelled =
                DistanceTravelled.of(
                        List.of(
                                Change.IMPROVED,
                                Change.IMPROVED,
                                Change.SAME,
                                Change.WORSE,
                                Change.UNPAIRED,
                                Change.UNPAIRED,
                                Change.UNPAIRED));

        assertThat(travelled.paired()).isEqualTo(4);
        assertThat(travelled.closed()).isEqualTo(7);
        assertThat(travelled.improved()).isEqualTo(2);
        assertThat(travelled.unpaired()).isEqualTo(3);
    }

    @Test
    void grouped_counts_add_up_to_the_same_as_single_cases() {
        DistanceTravelled grouped =
                DistanceTravelled.NOBODY
                        .plus(Change.IMPROVED, 46)
                        .plus(Change.UNPAIRED, 12)
                        .plus(Change.IMPROVED, 1);

        assertThat(grouped).isEqualTo(new DistanceTravelled(47, 0, 0, 12));
        for (Change change : Change.values()) {
            assertThat(DistanceTravelled.NOBODY.plus(change, 3).count(change)).isEqualTo(3);
        }
    }

    @Test
    void there_are_four_outcomes_and_one_question_about_coping() {
        assertThat(MojOutcome.values())
                .extracting(MojOutcome::item)
                .containsExactlyInAnyOrder("COPING", "HEALTH", "COPING_LIFE", "SAFETY", "JUSTICE");
    }
}
