package org.waymark.justice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdvocacyStageTest {

    @Test
    void without_police_it_is_before_a_report_and_with_them_it_was_reported() {
        assertThat(AdvocacyStage.now(List.of(), false)).isEqualTo(AdvocacyStage.BEFORE);
        assertThat(AdvocacyStage.now(List.of(), true)).isEqualTo(AdvocacyStage.REPORT);
    }

    @Test
    void a_review_takes_up_again_what_police_had_ended() {
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

    @Test
    void a_hearing_of_the_day_of_the_verdict_does_not_go_back_to_the_trial() {
        List<AdvocacyStage.Step> steps =
                List.of(
                        step(1, JusticeEvent.VERDICT, "2026-06-01"),
                        hearing(2, Hearing.Kind.TRIAL, "2026-06-01"),
                        hearing(3, Hearing.Kind.SENTENCE, "2026-06-20"));
        assertThat(AdvocacyStage.now(steps, true)).isEqualTo(AdvocacyStage.VERDICT);
        assertThat(
                        AdvocacyStage.now(
                                List.of(
                                        step(1, JusticeEvent.NOT_CHARGED, "2026-06-01"),
                                        hearing(2, Hearing.Kind.TRIAL, "2026-06-01")),
                                true))
                .isEqualTo(AdvocacyStage.AFTER);
    }

    @ParameterizedTest
    @EnumSource(Hearing.Kind.class)
    void only_hearings_of_the_criminal_case_move_it(Hearing.Kind kind) {
        boolean other =
                Set.of(Hearing.Kind.FAMILY, Hearing.Kind.PAROLE, Hearing.Kind.APPEAL)
                        .contains(kind);
        assertThat(AdvocacyStage.now(List.of(hearing(1, kind, "2026-06-01")), true))
                .isEqualTo(other ? AdvocacyStage.REPORT : AdvocacyStage.TRIAL);
    }

    @Test
    void after_the_sentence_an_arrest_for_something_else_opens_nothing_again() {
        assertThat(
                        AdvocacyStage.now(
                                List.of(
                                        step(1, JusticeEvent.SENTENCED, "2026-06-01"),
                                        step(2, JusticeEvent.PRISON_RELEASE, "2026-09-01"),
                                        step(3, JusticeEvent.ARRESTED, "2026-09-02")),
                                true))
                .isEqualTo(AdvocacyStage.AFTER);
    }

    private static AdvocacyStage.Step hearing(long id, Hearing.Kind kind, String on) {
        return new AdvocacyStage.Step(id, JusticeEvent.HEARING_HELD, LocalDate.parse(on), kind);
    }

    private static AdvocacyStage.Step step(long id, JusticeEvent event, String on) {
        return new AdvocacyStage.Step(id, event, LocalDate.parse(on), null);
    }
}
