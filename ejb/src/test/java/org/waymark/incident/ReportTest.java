package org.waymark.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportTest {

    @ParameterizedTest
    @CsvSource({
        "YES, NO, NO, true",
        "YES, NO, ANONYMOUS, true",
        "YES, NO, NAMED, false",
        "YES, YES, NO, false",
        "NO, NO, NO, false"
    })
    void contact_is_asked_for_where_they_allow_it_and_nobody_else_makes_it(
            String contact, String support, String police, boolean asked) {
        Told told =
                Told.NOTHING.with(
                        Map.of(Ask.CONTACT, contact, Ask.SUPPORT, support, Ask.POLICE, police));
        assertThat(report(told, null, null).asksContact()).isEqualTo(asked);
        assertThat(report(told, "K7M2Q9TX4CHD", null).asksContact()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ContactAsked.State.class)
    void it_is_asked_for_until_somebody_settles_it(ContactAsked.State state) {
        Told told = Told.NOTHING.with(Map.of(Ask.CONTACT, "YES", Ask.SUPPORT, "NO"));
        assertThat(report(told, null, state).asksContact())
                .isEqualTo(
                        switch (state) {
                            case TAKEN, NOT_REACHED -> true;
                            case SPOKEN, STOPPED, REFERRED -> false;
                        });
    }

    @ParameterizedTest
    @EnumSource(ContactAsked.State.class)
    void a_colleague_has_it_until_somebody_settles_it(ContactAsked.State state) {
        ContactAsked contact = report(null, null, state).contact();
        assertThat(contact.isOfAnother(8)).isEqualTo(state.isOpen());
        assertThat(contact.isOfAnother(7)).isFalse();
        assertThat(ContactAsked.NOTHING.isOfAnother(8)).isFalse();
    }

    @Test
    void of_what_went_on_as_a_referral_is_told_only_that_it_did() {
        Report led = report(null, "K7M2Q9TX4CHD", ContactAsked.State.REFERRED).wentOn();
        assertThat(led.keptWhy()).isNull();
        assertThat(led.contact()).isEqualTo(ContactAsked.NOTHING);
        assertThat(led.referral()).isEqualTo("K7M2Q9TX4CHD");
        assertThat(report(null, null, ContactAsked.State.SPOKEN).wentOn().keptWhy())
                .isEqualTo("Crime 0123");
    }

    @Test
    void they_are_reached_only_where_a_number_or_an_address_is_known() {
        Told told =
                Told.NOTHING.with(
                        Map.of(
                                Ask.SAFE,
                                "CALL;VOICEMAIL;EMAIL;LETTER",
                                Ask.PHONE,
                                "020 7946 0144",
                                Ask.ADDRESS,
                                "1 High Street"));
        assertThat(told.waysToReach()).containsExactly("CALL", "VOICEMAIL", "LETTER");
        assertThat(Told.NOTHING.waysToReach()).isEmpty();
    }

    @Test
    void only_who_is_named_can_be_referred_and_once() {
        Told named = Told.NOTHING.with(Map.of(Ask.SURNAME, "Marlowe"));
        assertThat(report(named, null, null).canBeReferred()).isTrue();
        assertThat(report(named, "K7M2Q9TX4CHD", null).canBeReferred()).isFalse();
        assertThat(report(Told.NOTHING, null, null).canBeReferred()).isFalse();
        assertThat(report(null, null, null).canBeReferred()).isFalse();
    }

    private static Report report(Told told, String referral, ContactAsked.State state) {
        return new Report(
                3,
                "K7M2Q9TX4CHD",
                Instant.EPOCH,
                "SELF",
                null,
                "RACE",
                "NO",
                null,
                null,
                3,
                false,
                referral,
                null,
                told,
                List.of(),
                new ContactAsked(true, state, 7L, "A colleague", null, 0, List.of()),
                null,
                "Crime 0123",
                0,
                false,
                null);
    }
}
