package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.FeedColumn.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.Risk;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedRowReaderTest {

    @Test
    void a_row_with_nothing_but_what_is_required_is_read() {
        FeedMessage message = FeedSample.row().message();

        assertThat(message.messageId()).isEqualTo("MPS-1");
        assertThat(message.type()).isEqualTo(MessageType.NEW);
        assertThat(message.sentAt()).isEqualTo("2026-04-01T06:00:00Z");
        assertThat(message.crime().reference()).isEqualTo("2812345/26");
        assertThat(message.victim().surname()).isEqualTo("O’Brien-Núñez");
        assertThat(message.consent()).isEqualTo(Consent.NOTIFIED);
        assertThat(message.contact().callSafe()).isEqualTo(SafeAnswer.NOT_ASKED);
        assertThat(message.circumstances()).isEqualTo(FeedMessage.Circumstances.none());
        assertThat(message.suspect()).isNull();
        assertThat(message.note()).isNull();
    }

    @Test
    void every_column_finds_its_place() {
        FeedMessage message =
                FeedSample.row()
                        .with(VICTIM_REF, "V2")
                        .with(OFFENCE_TITLE, "Assault")
                        .with(OFFENCE_TO, "2026-03-31")
                        .with(OFFENCE_POSTCODE, "SE15 1AA")
                        .with(CRIME_OUTCOME, "16")
                        .with(OFFICER_NAME, "PC A. Other")
                        .with(OFFICER_NUMBER, "1234PL")
                        .with(OFFICER_CONTACT, "0300 123 1212")
                        .with(DATE_OF_BIRTH, "1988-02-29")
                        .with(AGE, "38")
                        .with(SEX, "F")
                        .with(ETHNICITY, "B2")
                        .with(DISABILITY, "R")
                        .with(LANGUAGE, "pt-BR")
                        .with(INTERPRETER, "Y")
                        .with(ADDRESS, "1 Larkspur Terrace\nLondon")
                        .with(POSTCODE, "SE15 2BB")
                        .with(LETTER_SAFE, "N")
                        .with(PHONE_CALL_SAFE, "Y")
                        .with(PHONE_TEXT_SAFE, "N")
                        .with(PHONE_VOICEMAIL_SAFE, "")
                        .with(EMAIL, "a@example.org")
                        .with(EMAIL_SAFE, "Y")
                        .with(CONTACT_TIMES, "after six")
                        .with(DO_NOT_CONTACT, "Y")
                        .with(DO_NOT_CONTACT_REASON, "In hospital")
                        .with(CONSENT_AT, "2026-03-31T10:00:00+01:00")
                        .with(DOMESTIC_ABUSE, "Y")
                        .with(HATE_STRANDS, "RACE; DISABILITY;RACE;")
                        .with(HATE_SUBSTRANDS, "ANTI_BLACK; nobody knows;ANTI_BLACK;")
                        .with(FLAGS, "STALKING;KNIFE")
                        .with(ENHANCED, "VULNERABLE")
                        .with(DASH_SCORE, "27")
                        .with(DASH_GRADE, "HIGH")
                        .with(SUSPECT_GIVEN_NAMES, "Sam")
                        .with(SUSPECT_SURNAME, "Roe")
                        .with(SUSPECT_DOB, "1985-05-05")
                        .with(SUSPECT_RELATIONSHIP, "partner")
                        .with(NOTE, "Prefers a woman")
                        .message();

        assertThat(message.crime())
                .isEqualTo(
                        new FeedMessage.Crime(
                                "2812345/26",
                                "V2",
                                "105A",
                                "Assault",
                                Instant.parse("2026-03-29T23:00:00Z"),
                                Instant.parse("2026-03-31T22:59:59.999999Z"),
                                Instant.parse("2026-03-31T08:15:00Z"),
                                "SE15 1AA",
                                "16",
                                new FeedMessage.Officer("PC A. Other", "1234PL", "0300 123 1212")));
        assertThat(message.victim())
                .isEqualTo(
                        new FeedMessage.Victim(
                                VictimType.PERSON,
                                null,
                                "Amara",
                                "O’Brien-Núñez",
                                LocalDate.of(1988, 2, 29),
                                38,
                                "F",
                                "B2",
                                "R",
                                "pt-BR",
                                "Y"));
        assertThat(message.contact())
                .isEqualTo(
                        new FeedMessage.Contact(
                                "1 Larkspur Terrace\nLondon",
                                "SE15 2BB",
                                SafeAnswer.NO,
                                "07700 900123",
                                SafeAnswer.YES,
                                SafeAnswer.NO,
                                SafeAnswer.NOT_ASKED,
                                "a@example.org",
                                SafeAnswer.YES,
                                "after six",
                                true,
                                "In hospital"));
        assertThat(message.consentAt()).isEqualTo("2026-03-31T09:00:00Z");
        assertThat(message.circumstances())
                .isEqualTo(
                        new FeedMessage.Circumstances(
                                true,
                                Set.of(HateStrand.RACE, HateStrand.DISABILITY),
                                Set.of("ANTI_BLACK", "nobody knows"),
                                Set.of(ReferralFlag.STALKING, ReferralFlag.KNIFE),
                                Set.of(EnhancedCategory.VULNERABLE),
                                27,
                                Risk.HIGH));
        assertThat(message.suspect())
                .isEqualTo(
                        new FeedMessage.Suspect("Sam", "Roe", LocalDate.of(1985, 5, 5), "partner"));
        assertThat(message.note()).isEqualTo("Prefers a woman");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "MESSAGE_TYPE | new | “new” is not one of NEW, UPDATE, WITHDRAW.",
                "VICTIM_TYPE | CHILD | “CHILD” is not one of PERSON, BEREAVED, FAMILY_SPOKESPERSON, PARENT_GUARDIAN, BUSINESS, WITNESS.",
                "CONSENT | Y | “Y” is not one of NOTIFIED, EXPLICIT, OBJECTED, NOT_ASKED.",
                "SEX | W | “W” is not one of F, M, X, U.",
                "ETHNICITY | Z1 | “Z1” is not one of W1, W2, W3, W9, M1, M2, M3, M9, A1, A2, A3, A4, A9, B1, B2, B9, O2, O9, NS.",
                "DISABILITY | maybe | “maybe” is not one of Y, N, U, R.",
                "INTERPRETER | U | “U” is not one of Y, N.",
                "PHONE_CALL_SAFE | yes | “yes” is not one of Y, N.",
                "PHONE_TEXT_SAFE | ? | “?” is not one of Y, N.",
                "PHONE_VOICEMAIL_SAFE | 1 | “1” is not one of Y, N.",
                "LETTER_SAFE | T | “T” is not one of Y, N.",
                "EMAIL_SAFE | T | “T” is not one of Y, N.",
                "DO_NOT_CONTACT | X | “X” is not one of Y, N.",
                "DOMESTIC_ABUSE | U | “U” is not one of Y, N.",
                "HATE_STRANDS | RACE;AGE | “AGE” is not one of RACE, RELIGION, ORIENTATION, DISABILITY, TRANSGENDER.",
                "ENHANCED | YES | “YES” is not one of VULNERABLE, INTIMIDATED, SERIOUS_CRIME, PERSISTENT.",
                "DASH_SCORE | 28 | “28” is not a whole number from 0 to 27.",
                "DASH_SCORE | -1 | “-1” is not a whole number from 0 to 27.",
                "DASH_SCORE | 3.5 | “3.5” is not a whole number from 0 to 27.",
                "DASH_GRADE | VERY HIGH | “VERY HIGH” is not one of STANDARD, MEDIUM, HIGH.",
                "AGE | 121 | “121” is not a whole number from 0 to 120.",
                "AGE | adult | “adult” is not a whole number from 0 to 120.",
                "DATE_OF_BIRTH | 1990-02-30 | “1990-02-30” is not a day of the calendar, such as 2026-04-02.",
                "DATE_OF_BIRTH | 01/02/1990 | “01/02/1990” is not a day of the calendar, such as 2026-04-02.",
                "DATE_OF_BIRTH | 2025-02-29 | “2025-02-29” is not a day of the calendar, such as 2026-04-02.",
                "DATE_OF_BIRTH | 2026-04-03 | “2026-04-03” is in the future.",
                "SUSPECT_DOB | 2030-01-01 | “2030-01-01” is in the future.",
                "SENT_AT | 2026-04-01 | “2026-04-01” is not a date and time of the calendar, such as 2026-04-02T14:30 or 2026-04-02T13:30Z.",
                "SENT_AT | 2026-04-01T25:00 | “2026-04-01T25:00” is not a date and time of the calendar, such as 2026-04-02T14:30 or 2026-04-02T13:30Z.",
                "REPORTED_AT | yesterday | “yesterday” is not a day of the calendar, such as 2026-04-02.",
                "OFFENCE_FROM | 0206-03-30 | “0206-03-30” is not a day of the calendar, such as 2026-04-02.",
                "OFFENCE_TO | 2026-13-01 | “2026-13-01” is not a day of the calendar, such as 2026-04-02.",
                "CONSENT_AT | 10:00 | “10:00” is not a date and time of the calendar, such as 2026-04-02T14:30 or 2026-04-02T13:30Z.",
                "LANGUAGE | en GB | “en GB” is not a language tag such as pl or bfi."
            })
    void a_cell_that_breaks_the_format_is_named_in_words(
            FeedColumn column, String text, String message) {
        FeedRow row = FeedSample.row().with(column, text).read();

        assertThat(row.isValid()).isFalse();
        assertThat(row.message()).isNull();
        assertThat(row.messageId()).isEqualTo("MPS-1");
        assertThat(row.errors()).containsExactly(new FeedError(column, message));
    }

    @ParameterizedTest
    @EnumSource(FeedColumn.class)
    void what_is_required_may_not_be_empty_and_the_rest_may(FeedColumn column) {
        FeedRow row = FeedSample.row().with(column, "  ").read();
        if (column.isRequired()) {
            assertThat(row.errors())
                    .containsExactly(new FeedError(column, "is required and empty."));
        } else {
            assertThat(row.isValid()).isTrue();
        }
    }

    @Test
    void a_business_needs_its_name_and_nobody_else_does() {
        FeedSample business = FeedSample.row().with(VICTIM_TYPE, "BUSINESS").with(SURNAME, "");
        assertThat(business.read().errors())
                .containsExactly(new FeedError(ORGANISATION, "is required and empty."));
        assertThat(business.with(ORGANISATION, "Corner Shop Ltd").message().victim().organisation())
                .isEqualTo("Corner Shop Ltd");
    }

    @Test
    void all_errors_of_a_row_are_told_at_once() {
        FeedRow row = FeedSample.row().with(MESSAGE_ID, "").with(SEX, "W").with(CONSENT, "").read();
        assertThat(row.messageId()).isNull();
        assertThat(row.errors())
                .extracting(FeedError::columnName)
                .containsExactly("message_id", "sex", "consent");
    }

    @Test
    void a_note_may_have_four_thousand_characters_of_any_script() {
        assertThat(FeedSample.row().with(NOTE, "ш".repeat(4_000)).read().isValid()).isTrue();
        assertThat(FeedSample.row().with(NOTE, "🙂".repeat(4_000)).read().isValid()).isTrue();
        assertThat(FeedSample.row().with(NOTE, "a".repeat(4_001)).read().errors())
                .containsExactly(
                        new FeedError(NOTE, "has 4001 characters; at most 4000 are possible."));
    }

    @Test
    void a_time_without_an_offset_is_London_time_in_winter_and_in_summer() {
        assertThat(FeedSample.row().with(SENT_AT, "2026-01-15T12:00").message().sentAt())
                .isEqualTo("2026-01-15T12:00:00Z");
        assertThat(FeedSample.row().with(SENT_AT, "2026-07-15T12:00:30.5").message().sentAt())
                .isEqualTo("2026-07-15T11:00:30.5Z");
        assertThat(FeedSample.row().with(SENT_AT, "2026-07-15T12:00:00-02:00").message().sentAt())
                .isEqualTo("2026-07-15T14:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Madonna", "李小龍", "D’Souza", "Þórsdóttir", "Ng", "🙂"})
    void names_are_taken_as_recorded(String name) {
        assertThat(
                        FeedSample.row()
                                .with(SURNAME, name)
                                .with(GIVEN_NAMES, "")
                                .message()
                                .victim()
                                .surname())
                .isEqualTo(name);
    }

    @Test
    void an_unknown_offence_postcode_or_outcome_and_any_phone_are_taken_as_they_are() {
        FeedMessage message =
                FeedSample.row()
                        .with(OFFENCE_CODE, "999Z")
                        .with(POSTCODE, "somewhere in Kent")
                        .with(OFFENCE_POSTCODE, "??")
                        .with(CRIME_OUTCOME, "99")
                        .with(PHONE, "+44 (0)7700 900123 ext. 4")
                        .message();
        assertThat(message.crime().offenceCode()).isEqualTo("999Z");
        assertThat(message.contact().postcode()).isEqualTo("somewhere ");
        assertThat(message.crime().postcode()).isEqualTo("??");
        assertThat(message.crime().outcome()).isEqualTo("99");
        assertThat(message.contact().phone()).isEqualTo("+44 (0)7700 900123 ext. 4");
    }

    @Test
    void age_is_counted_from_the_birth_and_else_as_sent() {
        FeedMessage born =
                FeedSample.row().with(DATE_OF_BIRTH, "2008-02-29").with(AGE, "3").message();
        assertThat(born.victim().ageOn(LocalDate.of(2026, 2, 28))).isEqualTo(17);
        assertThat(born.victim().ageOn(LocalDate.of(2026, 3, 1))).isEqualTo(18);
        assertThat(FeedSample.row().with(AGE, "3").message().victim().ageOn(FeedSample.TODAY))
                .isEqualTo(3);
        assertThat(FeedSample.row().message().victim().ageOn(FeedSample.TODAY)).isNull();
    }

    @Test
    void a_victim_is_the_same_however_the_name_is_written_and_another_with_another_birth() {
        byte[] key = VictimKey.of(FeedSample.row().message());
        assertThat(key).hasSize(16);
        assertThat(VictimKey.of(FeedSample.row().with(SURNAME, "O'BRIEN NÚÑEZ").message()))
                .isEqualTo(key);
        assertThat(
                        VictimKey.of(
                                FeedSample.row()
                                        .with(SURNAME, "O'Brien-Nu\u0301n\u0303ez")
                                        .message()))
                .isEqualTo(key);
        assertThat(VictimKey.of(FeedSample.row().with(DATE_OF_BIRTH, "1990-01-01").message()))
                .isNotEqualTo(key);
        assertThat(VictimKey.of(FeedSample.row().with(GIVEN_NAMES, "").message()))
                .isNotEqualTo(key);
    }

    @Test
    void the_forces_own_id_of_a_victim_goes_before_the_name() {
        byte[] key = VictimKey.of(FeedSample.row().with(VICTIM_REF, "V1").message());
        assertThat(
                        VictimKey.of(
                                FeedSample.row()
                                        .with(VICTIM_REF, "V1")
                                        .with(SURNAME, "Smith")
                                        .message()))
                .isEqualTo(key);
        assertThat(VictimKey.of(FeedSample.row().with(VICTIM_REF, "V2").message()))
                .isNotEqualTo(key);
    }
}
