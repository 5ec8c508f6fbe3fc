package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VictimsCodeTest {

    @ParameterizedTest(name = "reported {0}: Code of {1}")
    @CsvSource({
        "2006-04-03T09:00:00Z, 2006",
        "2013-12-09T09:00:00Z, 2006",
        "2013-12-10T09:00:00Z, 2013",
        "2015-11-16T09:00:00Z, 2015",
        "2021-03-31T22:59:59Z, 2015",
        // Midnight of 1 April 2021 in London is an hour before midnight in UTC.
        "2021-03-31T23:00:00Z, 2021",
        "2026-06-01T09:00:00Z, 2021"
    })
    void the_version_is_the_one_in_force_when_the_crime_was_reported(
            Instant reported, String version) {
        assertThat(VictimsCode.forReport(reported, VictimsCode.SHIPPED))
                .get()
                .extracting(VictimsCode::code)
                .isEqualTo(version);
    }

    @Test
    void before_the_first_version_there_is_no_clock() {
        assertThat(
                        VictimsCode.forReport(
                                Instant.parse("2006-04-02T09:00:00Z"), VictimsCode.SHIPPED))
                .isEmpty();
        assertThat(VictimsCode.forReport(Instant.parse("2026-04-02T09:00:00Z"), List.of()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} working days, {2} with enhanced rights")
    @CsvSource({
        "REFERRAL_TO_SUPPORT, 2, 2",
        "NOT_INVESTIGATING, 5, 1",
        "SUSPECT_UPDATE, 5, 1",
        "HEARING_NOTICE, 1, 1",
        "BAIL_HEARING_OUTCOME, 5, 1",
        "GIVING_EVIDENCE, 1, 1",
        "CASE_OUTCOME, 1, 1",
        "CONTACT_SCHEME_REFERRAL, 10, 10",
        "CONTACT_SCHEME_CONTACT, 20, 20"
    })
    void the_clocks_of_2021_are_those_of_the_Code(CodeClock clock, int standard, int enhanced) {
        VictimsCode code = code("2021");
        assertThat(code.days(clock, false)).hasValue(standard);
        assertThat(code.days(clock, true)).hasValue(enhanced);
        assertThat(clock.days(false)).isEqualTo(standard);
        assertThat(clock.days(true)).isEqualTo(enhanced);
    }

    @Test
    void the_vectors_cover_every_clock() {
        assertThat(code("2021").clocks()).containsOnlyKeys(CodeClock.values());
    }

    @Test
    void in_2015_the_referral_took_two_days_for_everybody_and_an_update_five_or_one() {
        VictimsCode code = code("2015");
        assertThat(code.days(CodeClock.REFERRAL_TO_SUPPORT, true)).hasValue(2);
        assertThat(code.days(CodeClock.SUSPECT_UPDATE, false)).hasValue(5);
        assertThat(code.days(CodeClock.SUSPECT_UPDATE, true)).hasValue(1);
        assertThat(code.days(CodeClock.CONTACT_SCHEME_CONTACT, true)).isEmpty();
    }

    private static VictimsCode code(String code) {
        return VictimsCode.SHIPPED.stream().filter(v -> v.code().equals(code)).findAny().get();
    }
}
