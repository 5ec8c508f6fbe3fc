package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.commissioning.PathwayStage;
import org.waymark.reference.Validity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewDatesTest {

    @Test
    void only_a_review_that_is_repeated_falls_due() {
        assertThat(ReviewDates.isRepeated(stage("REVIEW", 4))).isTrue();
        assertThat(ReviewDates.isRepeated(stage("REVIEW", null))).isFalse();
        assertThat(ReviewDates.isRepeated(stage("MEASURE", 4))).isFalse();
    }

    @Test
    void needs_always_move_it_on_and_an_instrument_when_it_is_the_one_of_the_pathway() {
        assertThat(ReviewDates.counts(stage("REVIEW", 4), null)).isTrue();
        assertThat(ReviewDates.counts(stage("REVIEW", 4), "MOJ4")).isTrue();
        assertThat(ReviewDates.counts(stage("REVIEW", 4), "CORE10")).isFalse();
    }

    private static PathwayStage stage(String stage, Integer weeks) {
        return new PathwayStage(
                "IDVA",
                stage,
                "Review needs and outcomes",
                70,
                true,
                "MOJ4",
                weeks,
                new Validity(LocalDate.of(2000, 1, 1), null));
    }
}
