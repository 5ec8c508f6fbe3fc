package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.casework.ContactChannel.*;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactOutcomeTest {

    @ParameterizedTest(name = "{1} by {0}: {2}")
    @CsvSource({
        "CALL,VOICEMAIL_LEFT,true",
        "CALL,TEXT_SENT,false",
        "IN_PERSON,TEXT_SENT,false",
        "IN_PERSON,VOICEMAIL_LEFT,false",
        "IN_PERSON,SPOKE_SAFE_TO_TALK,true",
        "VISIT,NO_ANSWER,true",
        "VISIT,LETTER_SENT,false",
        "TEXT,TEXT_SENT,true",
        "TEXT,SPOKE_SAFE_TO_TALK,false",
        "TEXT,ANSWERED_IN_WRITING,true",
        "EMAIL,EMAIL_SENT,true",
        "EMAIL,NO_ANSWER,false",
        "LETTER,LETTER_SENT,true",
        "LETTER,NUMBER_DEAD,false",
        "VOICEMAIL,VOICEMAIL_LEFT,true",
        "VOICEMAIL,SPOKE_SAFE_TO_TALK,false"
    })
    void an_outcome_comes_only_of_a_channel_that_can_bring_it(
            ContactChannel channel, ContactOutcome outcome, boolean fits) {
        assertThat(outcome.fits(channel)).isEqualTo(fits);
        assertThat(ContactOutcome.of(channel).contains(outcome)).isEqualTo(fits);
    }

    @Test
    void who_calls_and_leaves_a_voicemail_has_used_the_voicemail() {
        assertThat(ContactOutcome.VOICEMAIL_LEFT.used(CALL)).isEqualTo(VOICEMAIL);
        assertThat(ContactOutcome.NO_ANSWER.used(CALL)).isEqualTo(CALL);
    }

    @Test
    void who_answers_and_cannot_talk_was_not_reached() {
        assertThat(ContactOutcome.SPOKE_NOT_SAFE.isReached()).isFalse();
        assertThat(ContactOutcome.values())
                .filteredOn(ContactOutcome::isReached)
                .containsExactly(
                        ContactOutcome.SPOKE_SAFE_TO_TALK,
                        ContactOutcome.ANSWERED_IN_WRITING,
                        ContactOutcome.DECLINED,
                        ContactOutcome.CALL_BACK_ARRANGED);
    }

    @ParameterizedTest
    @EnumSource(ContactChannel.class)
    void every_channel_can_fail_and_what_it_uses_fits_itself(ContactChannel channel) {
        assertThat(ContactOutcome.of(channel)).anyMatch(outcome -> !outcome.isReached());
        assertThat(ContactOutcome.of(channel))
                .allMatch(outcome -> outcome.fits(outcome.used(channel)));
    }
}
