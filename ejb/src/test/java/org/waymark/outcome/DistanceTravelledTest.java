package org.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DistanceTravelledTest {

    private static InstrumentItem item(int min, int max, boolean higherIsBetter) {
        int least = InstrumentItem.usualLeastChange(min, max);
        return new InstrumentItem("X", "How are you?", min, max, higherIsBetter, least);
    }

    @ParameterizedTest(name = "from {0} to {1} of ten is {2}")
    @CsvSource({
        "3, 5, IMPROVED", "3, 4, SAME", "3, 3, SAME", "3, 2, SAME", "3, 1, WORSE",
        "0, 10, IMPROVED", "10, 0, WORSE", "9, 10, SAME", ", 10, UNPAIRED", "3, , UNPAIRED"
    })
    void on_a_ten_point_scale_two_points_are_a_change(
            Integer entry, Integer exit, Change expected) {
        assertThat(item(0, 10, true).change(entry, exit)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0} to {1} of five is {2}")
    @CsvSource({"3, 4, IMPROVED", "3, 3, SAME", "3, 2, WORSE", "5, 5, SAME"})
    void on_a_five_point_scale_one_point_is_a_change(int entry, int exit, Change expected) {
        assertThat(item(1, 5, true).change(entry, exit)).isEqualTo(expected);
    }

    @Test
    void where_lower_is_better_a_fall_is_an_improvement() {
        InstrumentItem fear = item(0, 10, false);

        assertThat(fear.change(8, 3)).isEqualTo(Change.IMPROVED);
        assertThat(fear.change(3, 8)).isEqualTo(Change.WORSE);
        assertThat(item(0, 4, false).oriented(3)).isEqualTo(1);
        assertThat(item(1, 5, false).oriented(1)).isEqualTo(5);
    }

    @Test
    void the_least_change_follows_the_length_of_the_scale() {
        assertThat(InstrumentItem.usualLeastChange(0, 10)).isEqualTo(2);
        assertThat(InstrumentItem.usualLeastChange(1, 10)).isEqualTo(2);
        assertThat(InstrumentItem.usualLeastChange(1, 5)).isEqualTo(1);
        assertThat(InstrumentItem.usualLeastChange(1, 7)).isEqualTo(1);
    }

    @Test
    void a_score_off_the_scale_is_refused_rather_than_counted() {
        assertThatThrownBy(() -> item(0, 10, true).change(3, 11))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InstrumentItem("X", "", 5, 5, true, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

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
    void two_versions_of_an_instrument_are_not_compared() {
        Instrument first = instrument(1, "2018-04-01", "2026-03-31");
        Instrument second = instrument(2, "2026-04-01", null);

        assertThat(first.comparableWith(second)).isFalse();
        assertThat(first.comparableWith(instrument(1, "2018-04-01", null))).isTrue();
        assertThat(first.validOn(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(first.validOn(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(second.validOn(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(second.item("SAFETY")).isPresent();
        assertThat(second.item("OTHER")).isEmpty();
    }

    @Test
    void there_are_four_outcomes_and_one_question_about_coping() {
        assertThat(MojOutcome.values())
                .extracting(MojOutcome::item)
                .containsExactlyInAnyOrder("COPING", "HEALTH", "COPING_LIFE", "SAFETY", "JUSTICE");
    }

    private static Instrument instrument(int version, String from, String to) {
        return new Instrument(
                MojOutcome.INSTRUMENT,
                version,
                "Four outcomes",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of(new InstrumentItem("SAFETY", "How safe do you feel?", 0, 10, true, 2)));
    }
}
