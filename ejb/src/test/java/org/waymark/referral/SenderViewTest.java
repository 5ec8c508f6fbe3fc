package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SenderViewTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, WAITING",
        "HELD, WAITING",
        "RETURNED, NOT_ACCEPTED",
        "EXCLUDED, NOT_ACCEPTED",
        "SUPPRESSED, NOT_ACCEPTED",
        "WITHDRAWN, WITHDRAWN",
        "ACCEPTED, ACCEPTED",
        "ALLOCATED, ACCEPTED",
        "DECLINED, NOT_ACCEPTED"
    })
    void the_sender_sees_accepted_or_not(ReferralState state, SenderView.Answer answer) {
        SenderView view = SenderView.of(state, null, true);
        assertThat(view.answer()).isEqualTo(answer);
        assertThat(view.contactMade() != null).isEqualTo(answer == SenderView.Answer.ACCEPTED);
        if (answer == SenderView.Answer.NOT_ACCEPTED) {
            assertThat(view.why()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    void every_state_has_an_answer_for_an_unknown_reason(ReferralState state) {
        assertThat(SenderView.of(state, "SOMETHING_NEW", false).answer()).isNotNull();
    }

    @Test
    void an_allocated_referral_looks_like_an_accepted_one() {
        assertThat(SenderView.of(ReferralState.ALLOCATED, null, false))
                .isEqualTo(SenderView.of(ReferralState.ACCEPTED, null, false));
    }

    @Test
    void why_not_tells_the_sender_what_to_send() {
        assertThat(SenderView.of(ReferralState.RETURNED, "NO_SAFE_CONTACT", false).why())
                .isEqualTo("No way to reach the person is marked safe.");
        assertThat(SenderView.of(ReferralState.HELD, "CONSENT_MISSING", false).why())
                .isEqualTo(
                        "Explicit consent is needed for this referral and is missing. Please send an update.");
        assertThat(SenderView.of(ReferralState.DECLINED, "INELIGIBLE_AREA", false).why())
                .isEqualTo("The service is for another area.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALREADY_SUPPORTED", "CONFLICT_OF_INTEREST", "SERVICE_CAPACITY"})
    void what_a_service_knows_of_the_person_is_not_told(String reason) {
        assertThat(SenderView.of(ReferralState.DECLINED, reason, false).why())
                .isEqualTo("No service could take it on.");
    }

    @Test
    void an_objection_of_long_ago_reads_like_one_of_today() {
        assertThat(SenderView.of(ReferralState.SUPPRESSED, "OBJECTED", false))
                .isEqualTo(SenderView.of(ReferralState.SUPPRESSED, "OBJECTED_EARLIER", false));
    }
}
