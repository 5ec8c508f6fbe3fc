package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.safety.SafeHomeStep.State;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SafeHomeStepTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Test
    void refuges_that_had_no_place_for_them_are_counted_and_nothing_else_is() {
        List<SafeHomeStep> all =
                List.of(
                        step("REFUGE", State.NO_SPACE),
                        step("REFUGE", State.REFUSED),
                        step("REFUGE", State.WAITING),
                        step("REFUGE", State.UNWANTED),
                        step("REFUGE", State.DONE),
                        step("REFUGE", State.ERROR),
                        step("LOCKS", State.REFUSED));
        assertThat(SafeHomeStep.refuges(all)).isEqualTo(new SafeHomeStep.Refuges(5, 2));
    }

    @Test
    void what_they_say_next_stands_below_what_they_said_with_its_day() {
        SafeHomeStep step =
                new SafeHomeStep(
                        1,
                        "REFUGE",
                        DAY,
                        State.WAITING,
                        null,
                        null,
                        "Who",
                        "Full, ring Monday",
                        null,
                        "Amara Okafor",
                        Instant.EPOCH);
        assertThat(
                        SafeHomes.said(
                                step,
                                new SafeHomeStep.Answer(
                                        State.WAITING, DAY.plusDays(1), null, null, DAY)))
                .isEqualTo("Full, ring Monday\n16 Jun 2026, No answer yet");
        assertThat(
                        SafeHomes.said(
                                step("REFUGE", State.WAITING),
                                new SafeHomeStep.Answer(
                                        State.NO_SPACE, DAY, null, "Their sons are too old", null)))
                .isEqualTo("15 Jun 2026, No space: Their sons are too old");
    }

    private static SafeHomeStep step(String kind, State state) {
        return new SafeHomeStep(
                1, kind, DAY, state, null, null, "Who", null, null, "Amara Okafor", Instant.EPOCH);
    }
}
