package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.FeedColumn.*;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.referral.SafeChannels.Way;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SafeChannelsTest {

    @ParameterizedTest(name = "{0} = {1}: elsewhere {2}, for domestic abuse {3}")
    @CsvSource({
        "PHONE_CALL_SAFE, Y, true, true, CALL",
        "PHONE_CALL_SAFE, N, false, false, CALL",
        "PHONE_CALL_SAFE, '', true, false, CALL",
        "PHONE_TEXT_SAFE, Y, true, true, TEXT",
        "PHONE_TEXT_SAFE, N, false, false, TEXT",
        "PHONE_TEXT_SAFE, '', true, false, TEXT",
        "EMAIL_SAFE, Y, true, true, EMAIL",
        "EMAIL_SAFE, N, false, false, EMAIL",
        "EMAIL_SAFE, '', true, false, EMAIL",
        "LETTER_SAFE, Y, true, true, LETTER",
        "LETTER_SAFE, N, false, false, LETTER",
        "LETTER_SAFE, '', true, false, LETTER"
    })
    void not_asked_is_safe_elsewhere_and_not_safe_for_domestic_abuse(
            FeedColumn column, String answer, boolean elsewhere, boolean abuse, Way way) {
        FeedSample row = everyWay().with(column, answer);
        assertThat(SafeChannels.of(row.message()).contains(way)).isEqualTo(elsewhere);
        assertThat(SafeChannels.of(row.with(DOMESTIC_ABUSE, "Y").message()).contains(way))
                .isEqualTo(abuse);
    }

    @ParameterizedTest
    @EnumSource(ReferralFlag.class)
    void whoever_may_be_watched_is_reached_by_a_plain_yes_only_and_other_flags_change_nothing(
            ReferralFlag flag) {
        boolean watched =
                switch (flag) {
                    case STALKING, HBA, FORCED_MARRIAGE, FGM, CSA, CSE, MODERN_SLAVERY -> true;
                    default -> false;
                };
        assertThat(SafeChannels.of(everyWay().with(FLAGS, flag.name()).message()).isEmpty())
                .isEqualTo(watched);
    }

    @ParameterizedTest
    @ValueSource(strings = {"71", "72", "106"})
    void exploitation_and_slavery_by_their_offence_codes_ask_for_a_plain_yes(String code) {
        assertThat(SafeChannels.of(everyWay().with(OFFENCE_CODE, code).message())).isEmpty();
    }

    @ParameterizedTest(name = "born {0}, {1} years on {2}: {3}")
    @CsvSource({
        "2010-11-28, , , true",
        "2010-11-27, , , false",
        "2010-11-27, 15, 2026-11-27, false",
        ", 15, 2026-01-01, true",
        ", 15, , true",
        ", 16, 2026-01-01, false",
        ", 14, 2024-11-27, false",
        ", , , false"
    })
    void until_sixteen_only_a_plain_yes_is_safe(
            LocalDate born, Integer age, LocalDate on, boolean child) {
        assertThat(SafeChannels.isChild(born, age, on, LocalDate.of(2026, 11, 27)))
                .isEqualTo(child);
    }

    @Test
    void stalking_by_its_offence_code_asks_for_a_plain_yes_and_harassment_does_not() {
        assertThat(SafeChannels.of(everyWay().with(OFFENCE_CODE, "8Q").message())).isEmpty();
        assertThat(SafeChannels.of(everyWay().with(OFFENCE_CODE, "8L").message())).hasSize(4);
    }

    @Test
    void a_safe_voicemail_alone_is_no_way_to_reach_somebody() {
        assertThat(
                        SafeChannels.of(
                                FeedSample.row()
                                        .with(PHONE_CALL_SAFE, "N")
                                        .with(PHONE_TEXT_SAFE, "N")
                                        .with(PHONE_VOICEMAIL_SAFE, "Y")
                                        .message()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "07700 9"})
    void what_is_no_telephone_number_reaches_nobody(String phone) {
        assertThat(SafeChannels.of(FeedSample.row().with(PHONE, phone).message())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "@example.org", "somebody@"})
    void what_is_no_email_reaches_nobody(String email) {
        assertThat(
                        SafeChannels.of(
                                FeedSample.row()
                                        .with(PHONE, "")
                                        .with(EMAIL, email)
                                        .with(EMAIL_SAFE, "Y")
                                        .message()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ZZ99 3VZ, false", "zz993vz, false", "SE15 1AA, true", "'', true"})
    void a_letter_needs_an_address_and_not_only_no_fixed_abode(String postcode, boolean reaches) {
        FeedSample row = FeedSample.row().with(PHONE, "").with(POSTCODE, postcode);
        assertThat(SafeChannels.of(row.message())).isEmpty();
        assertThat(SafeChannels.of(row.with(ADDRESS, "1 Larkspur Terrace").message()).isEmpty())
                .isNotEqualTo(reaches);
    }

    @ParameterizedTest
    @CsvSource({"Y, N", "Y, ''", "'', N"})
    void whoever_is_in_hospital_can_be_met_on_the_ward_whatever_is_not_safe(
            String abuse, String letter) {
        FeedSample row =
                FeedSample.row()
                        .with(PHONE, "")
                        .with(DOMESTIC_ABUSE, abuse)
                        .with(LETTER_SAFE, letter)
                        .with(ADDRESS, "Ward 4, St Elsewhere");
        assertThat(SafeChannels.of(row.message())).isEmpty();
        assertThat(SafeChannels.of(row.with(FLAGS, "IN_HOSPITAL").message()))
                .containsExactly(Way.WARD);
        assertThat(SafeChannels.of(row.with(FLAGS, "IN_HOSPITAL").with(ADDRESS, "").message()))
                .isEmpty();
    }

    private static FeedSample everyWay() {
        return FeedSample.row().with(EMAIL, "a@example.org").with(ADDRESS, "1 Larkspur Terrace");
    }
}
