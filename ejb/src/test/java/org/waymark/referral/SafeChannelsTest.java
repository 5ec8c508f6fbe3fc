package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.FeedColumn.*;

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
    void stalking_and_honour_based_abuse_ask_for_a_plain_yes_and_other_flags_do_not(
            ReferralFlag flag) {
        boolean watched =
                switch (flag) {
                    case STALKING, HBA, FORCED_MARRIAGE, FGM -> true;
                    default -> false;
                };
        assertThat(SafeChannels.of(everyWay().with(FLAGS, flag.name()).message()).isEmpty())
                .isEqualTo(watched);
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

    private static FeedSample everyWay() {
        return FeedSample.row().with(EMAIL, "a@example.org").with(ADDRESS, "1 Larkspur Terrace");
    }
}
