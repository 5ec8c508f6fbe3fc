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
                false,
                referral,
                told,
                List.of(),
                new ContactAsked(true, state, null, null, 0),
                null,
                null,
                false);
    }
}
