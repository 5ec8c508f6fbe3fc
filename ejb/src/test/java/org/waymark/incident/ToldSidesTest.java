package org.waymark.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.person.Conflict;
import org.waymark.person.ContactPoint;
import org.waymark.person.KnownKind;
import org.waymark.person.MatchSubject;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ToldSidesTest {

    @Test
    void whom_it_happened_to_is_met_by_name_and_number() {
        Told told =
                Told.NOTHING.with(
                        Map.of(
                                Ask.GIVEN_NAMES, "Ada",
                                Ask.SURNAME, "Marlow",
                                Ask.PHONE, "+44 7700 900456",
                                Ask.POSTCODE, "se1 1aa"));
        assertThat(worst(told, "Ada", "Marlow")).isEqualTo(Conflict.BLOCK);
        assertThat(worst(told, "Some", "Body")).isEqualTo(Conflict.ASK);
    }

    @Test
    void who_tells_it_for_somebody_else_is_met_too() {
        Told told =
                Told.NOTHING.with(
                        Map.of(
                                Ask.SURNAME, "Other",
                                Ask.REPORTER_NAME, "Ada Marlow",
                                Ask.REPORTER_REACH, "07700 900456"));
        assertThat(worst(told, "Ada", "Marlow")).isEqualTo(Conflict.BLOCK);
    }

    @Test
    void without_a_name_nobody_is_met() {
        assertThat(worst(Told.NOTHING.with(Map.of(Ask.WHAT, "A")), "Ada", "Marlow"))
                .isEqualTo(Conflict.NONE);
    }

    private static Conflict worst(Told told, String given, String surname) {
        MatchSubject known = MatchSubject.of(given, surname, null, null);
        known.reachedBy(ContactPoint.Kind.PHONE, "07700900456", null);
        return ToldSides.of(told).stream()
                .map(
                        side ->
                                Conflict.between(
                                        KnownKind.PERSON, new Conflict.Side(known, null), side))
                .min(Enum::compareTo)
                .orElse(Conflict.NONE);
    }
}
