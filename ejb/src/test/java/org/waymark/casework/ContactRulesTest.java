package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.person.ContactPoint;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    /** Channel, answer to that use, abuse at home or stalking, whether it may be used. */
    @ParameterizedTest(name = "{0} answered {1}, watched {2}: allowed {3}")
    @CsvSource(
            nullValues = "not asked",
            value = {
                "CALL,Y,true,true",
                "CALL,N,true,false",
                "CALL,not asked,true,false",
                "CALL,Y,false,true",
                "CALL,N,false,false",
                "CALL,not asked,false,true",
                "TEXT,not asked,true,false",
                "TEXT,not asked,false,true",
                "VOICEMAIL,not asked,false,false",
                "VOICEMAIL,Y,false,true",
                "EMAIL,N,false,false",
                "EMAIL,not asked,true,false",
                "LETTER,not asked,true,false",
                "LETTER,Y,true,true"
            })
    void a_channel_is_used_only_when_it_is_safe(
            ContactChannel channel, String answer, boolean watched, boolean allowed) {
        ContactPoint point = point(channel);
        point.answered(answer, answer, answer, answer, null);
        ContactRules.Permission permission = ContactRules.mayUse(channel, point, watched);
        assertThat(permission.allowed()).isEqualTo(allowed);
        assertThat(permission.why() == null).isEqualTo(allowed);
    }

    @Test
    void a_suspended_number_is_not_used_although_it_was_marked_safe() {
        ContactPoint phone = point(ContactChannel.CALL);
        phone.answered("Y", "Y", "Y", null, null);
        phone.suspend("somebody else answered", NOW);
        assertThat(ContactRules.mayUse(ContactChannel.CALL, phone, false).allowed()).isFalse();
        phone.release();
        assertThat(ContactRules.mayUse(ContactChannel.CALL, phone, false).allowed()).isTrue();
    }

    @Test
    void a_wrong_number_is_never_offered_again() {
        ContactPoint phone = point(ContactChannel.CALL);
        phone.answered("Y", "Y", "Y", null, null);
        phone.end(NOW);
        assertThat(ContactRules.mayUse(ContactChannel.CALL, phone, false).allowed()).isFalse();
    }

    @Test
    void an_address_cannot_be_called_and_a_missing_number_cannot_be_texted() {
        assertThat(
                        ContactRules.mayUse(
                                        ContactChannel.CALL, point(ContactChannel.LETTER), false)
                                .allowed())
                .isFalse();
        assertThat(ContactRules.mayUse(ContactChannel.TEXT, null, false).allowed()).isFalse();
    }

    private static ContactPoint point(ContactChannel channel) {
        ContactPoint.Kind kind =
                switch (channel) {
                    case EMAIL -> ContactPoint.Kind.EMAIL;
                    case LETTER -> ContactPoint.Kind.ADDRESS;
                    default -> ContactPoint.Kind.PHONE;
                };
        return ContactPoint.add(1, 2, kind, "07700 900123", "+447700900123", null, NOW);
    }
}
