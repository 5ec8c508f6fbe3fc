package org.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SurveyInvitationTest {

    @Test
    void an_answered_invitation_counts_and_has_forgotten_case_link_and_day() {
        SurveyInvitation asked =
                SurveyInvitation.ask(
                        1,
                        2,
                        closed("PLANNED"),
                        SurveyToken.hash("token"),
                        LocalDate.of(2026, 8, 31));
        assertThat(asked.isForgotten()).isFalse();
        asked.answered();
        assertThat(asked.isForgotten()).isTrue();
        assertThat(asked.canBeAnswered(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(asked.quarter()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DECEASED", "DUPLICATE"})
    void the_dead_and_records_of_somebody_else_are_never_asked(String reason) {
        assertThat(closed(reason).mayBeAsked()).isFalse();
    }

    @Test
    void an_invitation_counts_once_it_has_been_sent_and_from_that_day() {
        SurveyInvitation asked =
                SurveyInvitation.ask(
                        1,
                        2,
                        closed("PLANNED"),
                        SurveyToken.hash("token"),
                        LocalDate.of(2026, 6, 30));
        assertThat(asked.isSent()).isFalse();
        asked.sent(LocalDate.of(2026, 7, 1));
        assertThat(asked.isSent()).isTrue();
        assertThat(asked.quarter()).isEqualTo("2026Q2");
        assertThat(asked.canBeAnswered(LocalDate.of(2026, 8, 11))).isTrue();
        assertThat(asked.canBeAnswered(LocalDate.of(2026, 8, 12))).isFalse();
    }

    @Test
    void nothing_at_all_is_refused_before_the_link_is_looked_up() {
        Feedback.Answers nothing = new Feedback.Answers(null, "", null, null, null, null, "  ");
        assertThatThrownBy(() -> new Feedback().answer("token", nothing))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("at least one");
    }

    @Test
    void who_said_no_to_being_asked_is_not_asked() {
        assertThat(closed("PLANNED", false).mayBeAsked()).isTrue();
        assertThat(closed("PLANNED", true).mayBeAsked()).isFalse();
    }

    @Test
    void why_somebody_is_not_asked_is_told_the_gravest_reason_first() {
        assertThat(of("PLANNED", "Y", "STANDARD", true, true, false).refusal()).isEmpty();
        assertThat(of("DECEASED", "Y", "HIGH", true, true, false).refusal())
                .contains(NotAsked.ENDED);
        assertThat(of("PLANNED", "Y", "HIGH", true, true, false).refusal())
                .contains(NotAsked.HIGH_RISK);
        assertThat(of("PLANNED", null, "STANDARD", true, true, false).refusal())
                .contains(NotAsked.NOT_KNOWN);
        assertThat(of("PLANNED", "N", "STANDARD", true, true, false).refusal())
                .contains(NotAsked.NOT_SAFE);
        assertThat(of("PLANNED", "Y", "STANDARD", false, true, false).refusal())
                .contains(NotAsked.NOT_REACHED);
        assertThat(of("PLANNED", "Y", "STANDARD", true, false, false).refusal())
                .contains(NotAsked.OPEN);
        assertThat(of("PLANNED", "Y", "STANDARD", true, true, true).refusal())
                .contains(NotAsked.WITNESS);
    }

    private static OutcomeStore.ClosedCase of(
            String reason,
            String feedback,
            String risk,
            boolean reached,
            boolean closed,
            boolean witness) {
        return new OutcomeStore.ClosedCase(
                1000,
                feedback,
                "EMAIL",
                risk,
                "BURGLARY",
                "LAMBETH",
                3,
                reached,
                reason,
                closed,
                witness,
                false);
    }

    private static OutcomeStore.ClosedCase closed(String reason) {
        return closed(reason, false);
    }

    private static OutcomeStore.ClosedCase closed(String reason, boolean refused) {
        return new OutcomeStore.ClosedCase(
                1000,
                "Y",
                "EMAIL",
                "STANDARD",
                "BURGLARY",
                "LAMBETH",
                3,
                true,
                reason,
                true,
                false,
                refused);
    }
}
