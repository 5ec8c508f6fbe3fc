package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.casework.ContactSafety.SafetyAnswers;
import org.waymark.person.ContactPoint;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SafetyChangeTest {

    @ParameterizedTest(name = "{0} to {1}: looser {2}")
    @CsvSource(
            nullValues = "not asked",
            value = {
                "N,Y,true",
                "N,not asked,true",
                "not asked,Y,true",
                "Y,N,false",
                "Y,not asked,false",
                "not asked,N,false",
                "Y,Y,false"
            })
    void only_what_is_used_more_easily_than_before_is_looser(
            String before, String after, boolean looser) {
        ContactPoint point = phone(before);
        SafetyChange change =
                SafetyChange.of(point, new SafetyAnswers("Y", null, after, null, null, null));
        assertThat(change.isLooser()).isEqualTo(looser);
    }

    @Test
    void one_looser_answer_among_stricter_ones_is_found() {
        ContactPoint point = phone("N");
        SafetyChange change =
                SafetyChange.of(point, new SafetyAnswers("N", "N", "Y", null, null, null));
        assertThat(change.isLooser()).isTrue();
        assertThat(change.words())
                .isEqualTo(
                        "Call: safe \u2192 not safe. Text: not asked \u2192 not safe. Voicemail: not safe"
                                + " \u2192 safe.");
    }

    @Test
    void what_had_ended_and_comes_back_as_safer_is_looser() {
        ContactPoint before = phone("N");
        before.end("He answers it", Instant.EPOCH);
        ContactPoint back = phone("Y");
        assertThat(SafetyChange.sinceEnded(List.of(before), back))
                .isEqualTo("Voicemail: not safe \u2192 safe.");
        assertThat(SafetyChange.sinceEnded(List.of(before), phone("N"))).isNull();
        assertThat(SafetyChange.sinceEnded(List.of(), back)).isNull();
        ContactPoint suspended = phone("Y");
        suspended.suspend("somebody else answered", Instant.EPOCH);
        assertThat(SafetyChange.sinceEnded(List.of(phone("Y"), suspended), back))
                .startsWith("Suspended \u2192");
    }

    @Test
    void the_same_answers_are_no_change_and_another_person_who_may_answer_is_one() {
        ContactPoint point = phone("N");
        assertThat(
                        SafetyChange.of(point, new SafetyAnswers("Y", null, "N", null, " ", null))
                                .isNothing())
                .isTrue();
        assertThat(
                        SafetyChange.of(
                                        point,
                                        new SafetyAnswers("Y", null, "N", null, "Her sister", null))
                                .isNothing())
                .isFalse();
    }

    @Test
    void an_answer_that_is_none_is_refused() {
        assertThatThrownBy(() -> new SafetyAnswers("maybe", null, null, null, null, null))
                .isInstanceOf(BadInput.class);
    }

    private static ContactPoint phone(String voicemail) {
        ContactPoint point =
                ContactPoint.add(
                        1,
                        2,
                        ContactPoint.Kind.PHONE,
                        "07700 900123",
                        null,
                        null,
                        Instant.parse("2026-03-02T09:00:00Z"));
        point.answered("Y", null, voicemail, null, null);
        return point;
    }
}
