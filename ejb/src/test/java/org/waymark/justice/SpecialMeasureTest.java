package org.waymark.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpecialMeasureTest {

    private static final LocalDate DAY = LocalDate.parse("2026-04-02");

    @ParameterizedTest
    @EnumSource(SpecialMeasure.State.class)
    void every_state_can_be_left_and_reached(SpecialMeasure.State state) {
        assertThat(state.next()).isNotEmpty().doesNotContain(state);
        Set<SpecialMeasure.State> reached = EnumSet.of(SpecialMeasure.State.ASKED);
        for (SpecialMeasure.State each : SpecialMeasure.State.values()) {
            reached.addAll(each.next());
        }
        assertThat(reached).contains(state);
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({
        "ASKED, APPLIED, true",
        "APPLIED, GRANTED, true",
        "APPLIED, REFUSED, true",
        "REFUSED, APPLIED, true",
        "APPLIED, ASKED, false",
        "GRANTED, VARIED, true",
        "GRANTED, REFUSED, true",
        "VARIED, GRANTED, true",
        "REFUSED, GRANTED, true",
        "VARIED, APPLIED, false",
        "GRANTED, APPLIED, false",
        "NOT_WANTED, GRANTED, false",
        "NOT_WANTED, ASKED, true"
    })
    void it_goes_on_only_as_a_court_does(
            SpecialMeasure.State from, SpecialMeasure.State to, boolean may) {
        SpecialMeasure measure = SpecialMeasure.note(1, 2, SpecialMeasure.Kind.SCREENS, from, DAY);
        if (may) {
            assertThatCode(() -> measure.becomes(to, DAY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> measure.becomes(to, DAY)).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void a_decision_is_not_older_than_the_one_it_changes() {
        SpecialMeasure measure =
                SpecialMeasure.note(
                        1, 2, SpecialMeasure.Kind.SCREENS, SpecialMeasure.State.GRANTED, DAY);
        LocalDate before = DAY.minusDays(1);
        assertThatThrownBy(() -> measure.becomes(SpecialMeasure.State.REFUSED, before))
                .isInstanceOf(BadInput.class);
        assertThat(measure.state()).isEqualTo(SpecialMeasure.State.GRANTED);
    }

    @Test
    void what_happens_to_a_hearing_is_written_down_with_the_hearing() {
        assertThat(JusticeEvent.values())
                .filteredOn(JusticeEvent::isOfHearing)
                .allMatch(event -> event.stage() == JusticeEvent.Stage.COURT)
                .hasSize(4);
    }
}
