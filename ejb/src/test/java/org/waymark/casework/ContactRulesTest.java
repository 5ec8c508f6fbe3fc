package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.person.ContactPoint;
import org.waymark.person.SafeContact;
import org.waymark.person.SealedPoints;
import org.waymark.person.seal.KeyOutOfReach;

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
                "LETTER,Y,true,true",
                "VISIT,Y,false,true",
                "VISIT,not asked,false,true",
                "VISIT,N,false,false",
                "VISIT,Y,true,false"
            })
    void a_channel_is_used_only_when_it_is_safe(
            ContactChannel channel, String answer, boolean watched, boolean allowed) {
        ContactPoint point = point(channel);
        point.answered(answer, answer, answer, answer, null);
        ContactRules.Permission permission = mayUse(channel, point, watched);
        assertThat(permission.allowed()).isEqualTo(allowed);
        assertThat(permission.why() == null).isEqualTo(allowed);
    }

    @Test
    void a_suspended_number_is_not_used_although_it_was_marked_safe() {
        ContactPoint phone = point(ContactChannel.CALL);
        phone.answered("Y", "Y", "Y", null, null);
        phone.suspend("somebody else answered", NOW);
        assertThat(mayUse(ContactChannel.CALL, phone, false).allowed()).isFalse();
        phone.release();
        assertThat(mayUse(ContactChannel.CALL, phone, false).allowed()).isTrue();
    }

    @Test
    void a_wrong_number_is_never_offered_again() {
        ContactPoint phone = point(ContactChannel.CALL);
        phone.answered("Y", "Y", "Y", null, null);
        phone.end("Wrong number", NOW);
        assertThat(mayUse(ContactChannel.CALL, phone, false).allowed()).isFalse();
    }

    @Test
    void an_address_cannot_be_called_and_a_missing_number_cannot_be_texted() {
        assertThat(mayUse(ContactChannel.CALL, point(ContactChannel.LETTER), false).allowed())
                .isFalse();
        assertThat(mayUse(ContactChannel.TEXT, null, false).allowed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ContactChannel.class)
    void do_not_contact_blocks_every_channel_however_safe_it_is(ContactChannel channel) {
        ContactPoint point = point(channel);
        point.answered("Y", "Y", "Y", "Y", null);
        SafeContact own = known(new SafeContact.DoNotContact("Asked not to", null), false, point);
        SafeContact elsewhere = known(null, true, point);
        assertThat(ContactRules.mayUse(channel, point, own, false).why())
                .isEqualTo("Marked \u201cdo not contact\u201d.");
        assertThat(ContactRules.mayUse(channel, point, elsewhere, false).why())
                .isEqualTo("Another record of this person says \u201cdo not contact\u201d.");
    }

    @Test
    void a_no_on_another_record_of_the_person_blocks_the_same_number_however_it_is_spelled() {
        ContactPoint mine = phone("07700 900123");
        mine.answered("Y", "Y", "Y", null, null);
        ContactPoint theirs = phone("+44 7700 900123");
        theirs.answered("N", null, "Y", null, null);
        SafeContact known = new SafeContact(null, false, List.of(mine), List.of(theirs));
        assertThat(ContactRules.mayUse(ContactChannel.CALL, mine, known, true).why())
                .isEqualTo("Another record of this person says it is not safe.");
        assertThat(ContactRules.mayUse(ContactChannel.TEXT, mine, known, true).allowed())
                .as("not asked elsewhere forbids nothing")
                .isTrue();
        assertThat(ContactRules.mayUse(ContactChannel.VOICEMAIL, mine, known, true).allowed())
                .isTrue();
    }

    @Test
    void a_number_suspended_on_another_record_is_blocked_and_another_number_is_not() {
        ContactPoint mine = phone("07700 900123");
        mine.answered("Y", "Y", "Y", null, null);
        ContactPoint other = phone("07700 900124");
        other.suspend("somebody else answered", NOW);
        ContactPoint same = phone("07700900123");
        same.suspend("somebody else answered", NOW);
        assertThat(
                        ContactRules.mayUse(
                                        ContactChannel.TEXT,
                                        mine,
                                        new SafeContact(null, false, List.of(mine), List.of(other)),
                                        false)
                                .allowed())
                .isTrue();
        assertThat(
                        ContactRules.mayUse(
                                        ContactChannel.TEXT,
                                        mine,
                                        new SafeContact(null, false, List.of(mine), List.of(same)),
                                        false)
                                .allowed())
                .isFalse();
    }

    @Test
    void a_number_that_a_worker_ended_on_another_record_is_blocked_here() {
        ContactPoint mine = phone("07700 900123");
        mine.answered("Y", "Y", "Y", null, null);
        ContactPoint theirs = phone("+44 7700 900123");
        theirs.answered("Y", "Y", "Y", null, null);
        theirs.end("He answers it", NOW);
        SafeContact known = new SafeContact(null, false, List.of(mine), List.of(theirs));
        assertThat(ContactRules.mayUse(ContactChannel.CALL, mine, known, false).why())
                .isEqualTo("Another record of this person says it is not safe.");
        assertThat(ContactRules.mayUse(ContactChannel.TEXT, mine, known, false).allowed())
                .isFalse();
        ContactPoint other = phone("07700 900124");
        assertThat(ContactRules.mayUse(ContactChannel.CALL, other, known, false).allowed())
                .as("another number")
                .isTrue();
    }

    @ParameterizedTest(name = "{0} with one chance: blocked {1}")
    @CsvSource({"LETTER,true", "VISIT,true", "CALL,false", "TEXT,false", "EMAIL,false"})
    void with_one_chance_nothing_reaches_the_home_and_a_worker_cannot_decide_otherwise(
            ContactChannel channel, boolean blocked) {
        ContactPoint point = point(channel);
        point.answered("Y", "Y", "Y", "Y", null);
        SafeContact known =
                new SafeContact(
                        null,
                        false,
                        List.of(point),
                        List.of(),
                        false,
                        new SafeContact.OneChance(true, "Her uncle"));
        ContactRules.Permission permission = ContactRules.mayUse(channel, point, known, false);
        assertThat(permission.allowed()).isEqualTo(!blocked);
        assertThat(ContactRules.isForManagers(channel, known)).isEqualTo(blocked);
        assertThat(ContactRules.isForManagers(channel, known(null, false, point))).isFalse();
        if (blocked) {
            assertThat(permission.why()).contains("one chance").doesNotContain("uncle");
        }
    }

    @Test
    void somebody_may_be_spoken_to_elsewhere_where_there_is_one_chance() {
        SafeContact known =
                new SafeContact(
                        null,
                        false,
                        List.of(),
                        List.of(),
                        false,
                        new SafeContact.OneChance(true, null));
        assertThat(ContactRules.mayUse(ContactChannel.IN_PERSON, null, known, true).allowed())
                .isTrue();
    }

    @Test
    void a_yes_on_another_record_makes_nothing_safe_here() {
        ContactPoint mine = phone("07700 900123");
        ContactPoint theirs = phone("07700 900123");
        theirs.answered("Y", "Y", "Y", null, null);
        SafeContact known = new SafeContact(null, false, List.of(mine), List.of(theirs));
        assertThat(ContactRules.mayUse(ContactChannel.CALL, mine, known, true).allowed()).isFalse();
    }

    @Test
    void what_is_sealed_is_used_as_it_is_marked_once_it_was_opened_and_not_before() {
        ContactPoint point = SealedPoints.phone(1, 2, "07700 900123");
        assertThat(mayUse(ContactChannel.CALL, point, true).allowed()).as("not opened").isFalse();
        assertThat(mayUse(ContactChannel.CALL, SealedPoints.closed(point), true).why())
                .contains("a key of this system is missing");
        assertThatExceptionOfType(KeyOutOfReach.class).isThrownBy(point::value);
        assertThat(mayUse(ContactChannel.CALL, SealedPoints.opened(point), true).allowed())
                .isTrue();
        assertThat(point.value()).isEqualTo("07700 900123");
        assertThat(point.isSameAs(phone("+44 7700 900123"))).isTrue();
        assertThat(point.isSameAs(phone("07700 900124"))).isFalse();
    }

    @Test
    void another_record_that_cannot_be_opened_and_forbids_a_use_may_be_about_this_number() {
        ContactPoint mine = phone("07700 900123");
        mine.answered("Y", "Y", "Y", null, null);
        ContactPoint theirs = SealedPoints.closed(SealedPoints.phone(3, 4, "07700 900999"));
        theirs.answered("N", "Y", "Y", null, null);
        SafeContact known = new SafeContact(null, false, List.of(mine), List.of(theirs));
        assertThat(ContactRules.mayUse(ContactChannel.CALL, mine, known, true).allowed()).isFalse();
        assertThat(ContactRules.mayUse(ContactChannel.TEXT, mine, known, true).allowed()).isTrue();
        SealedPoints.opened(theirs);
        assertThat(ContactRules.mayUse(ContactChannel.CALL, mine, known, true).allowed()).isTrue();
    }

    private static ContactRules.Permission mayUse(
            ContactChannel channel, ContactPoint point, boolean watched) {
        return ContactRules.mayUse(channel, point, known(null, false, point), watched);
    }

    private static SafeContact known(
            SafeContact.DoNotContact doNotContact, boolean elsewhere, ContactPoint point) {
        return new SafeContact(
                doNotContact, elsewhere, point == null ? List.of() : List.of(point), List.of());
    }

    private static ContactPoint phone(String number) {
        return ContactPoint.add(1, 2, ContactPoint.Kind.PHONE, number, null, null, NOW);
    }

    private static ContactPoint point(ContactChannel channel) {
        ContactPoint.Kind kind =
                switch (channel) {
                    case EMAIL -> ContactPoint.Kind.EMAIL;
                    case LETTER, VISIT -> ContactPoint.Kind.ADDRESS;
                    default -> ContactPoint.Kind.PHONE;
                };
        return ContactPoint.add(1, 2, kind, "07700 900123", "+447700900123", null, NOW);
    }
}
