package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentChangesTest {

    @Test
    void each_field_is_told_in_words_the_old_and_the_new() {
        assertThat(
                        changes(
                                "{\"sex\":[\"F\",\"M\"],\"flags\":[null,\"KNIFE;GANG\"],"
                                        + "\"phone_call_safe\":[\"Y\",\"N\"],"
                                        + "\"date_of_birth\":[null,\"1980-05-06\"],"
                                        + "\"reported_at\":[\"2026-04-01T08:00:00Z\",null],"
                                        + "\"surname\":[\"Okafor\",\"Okafor-Lee\"]}"))
                .containsExactly(
                        new SentChange("Sex", "sex F", "sex M"),
                        new SentChange("Flags", "nothing", "flag KNIFE, flag GANG"),
                        new SentChange("Safe to call", "yes", "no"),
                        new SentChange("Date of birth", "nothing", "6 May 1980"),
                        new SentChange("Reported at", "1 April 2026, 9:00 am", "nothing"),
                        new SentChange("Surname", "Okafor", "Okafor-Lee"));
    }

    @Test
    void ways_of_contact_and_suspects_stay_hidden() {
        assertThat(
                        changes(
                                "{\"phone\":[\"07700 900123\",\"07700 900999\"],\"email\":[\"a@b.example\",null],"
                                        + "\"address\":[null,\"1 Any Street\"],\"postcode\":[null,\"N1 1AA\"],"
                                        + "\"suspect_surname\":[null,\"Smith\"]}"))
                .containsExactly(
                        new SentChange(
                                "Telephone", "a number ending in 123", "a number ending in 999"),
                        new SentChange("Email", "something", "nothing"),
                        new SentChange("Address", "nothing", "something"),
                        new SentChange("Postcode", "nothing", "something"),
                        new SentChange("Suspect surname", "nothing", "something"));
    }

    @Test
    void an_event_without_changes_has_none() {
        assertThat(changes(null)).isEmpty();
        assertThat(changes("{}")).isEmpty();
    }

    private static List<SentChange> changes(String stored) {
        return SentChanges.of(stored, (list, code) -> list + " " + code);
    }
}
