package org.waymark.justice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdvocacyStageTest {

    @Test
    void without_police_it_is_before_a_report_and_with_them_it_was_reported() {
        assertThat(AdvocacyStage.now(List.of(), false)).isEqualTo(AdvocacyStage.BEFORE);
        assertThat(AdvocacyStage.now(List.of(), true)).isEqualTo(AdvocacyStage.REPORT);
    }

    @Test
    void it_follows_the_newest_step_also_back() {
        AdvocacyStage.Step ended = step(1, JusticeEvent.NO_FURTHER_ACTION, "2026-03-01");
        AdvocacyStage.Step asked = step(2, JusticeEvent.REVIEW_ASKED, "2026-03-20");
        AdvocacyStage.Step charged = step(3, JusticeEvent.CHARGED, "2026-05-02");
        assertThat(AdvocacyStage.now(List.of(ended), true)).isEqualTo(AdvocacyStage.AFTER);
        assertThat(AdvocacyStage.now(List.of(asked, ended), true))
                .isEqualTo(AdvocacyStage.INVESTIGATION);
        assertThat(AdvocacyStage.now(List.of(charged, ended, asked), true))
                .isEqualTo(AdvocacyStage.CHARGE);
    }

    @Test
    void what_belongs_to_every_stage_moves_nothing_and_a_late_entry_of_an_earlier_day_neither() {
        assertThat(
                        AdvocacyStage.now(
                                List.of(
                                        step(1, JusticeEvent.CHARGED, "2026-05-02"),
                                        step(2, JusticeEvent.STATEMENT_OFFERED, "2026-06-01"),
                                        step(3, JusticeEvent.ARRESTED, "2026-01-01")),
                                false))
                .isEqualTo(AdvocacyStage.CHARGE);
    }

    private static AdvocacyStage.Step step(long id, JusticeEvent event, String on) {
        return new AdvocacyStage.Step(id, event, LocalDate.parse(on));
    }
}
