package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VictimsCodeTest {

    private static final Instant IN_2020 = Instant.parse("2020-06-01T09:00:00Z");
    private static final Instant IN_2026 = Instant.parse("2026-06-01T09:00:00Z");

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
        assertThat(VictimsCode.forReport(reported, ShippedCodes.ALL))
                .get()
                .extracting(VictimsCode::code)
                .isEqualTo(version);
    }

    @Test
    void before_the_first_version_there_is_no_clock() {
        assertThat(VictimsCode.forReport(Instant.parse("2006-04-02T09:00:00Z"), ShippedCodes.ALL))
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
        assertThat(ShippedCodes.OF_2021.days(clock, false, IN_2026)).hasValue(standard);
        assertThat(ShippedCodes.OF_2021.days(clock, true, IN_2026)).hasValue(enhanced);
    }

    @Test
    void the_vectors_cover_every_clock() {
        assertThat(ShippedCodes.OF_2021.clocks()).containsOnlyKeys(CodeClock.values());
    }

    @Test
    void in_2015_the_referral_took_two_days_for_everybody_and_an_update_five_or_one() {
        VictimsCode code = ShippedCodes.OF_2015;
        assertThat(code.days(CodeClock.REFERRAL_TO_SUPPORT, true, IN_2020)).hasValue(2);
        assertThat(code.days(CodeClock.SUSPECT_UPDATE, false, IN_2020)).hasValue(5);
        assertThat(code.days(CodeClock.SUSPECT_UPDATE, true, IN_2020)).hasValue(1);
        assertThat(code.days(CodeClock.CONTACT_SCHEME_CONTACT, true, IN_2020)).isEmpty();
    }

    @Test
    void what_begins_in_2027_does_not_count_for_a_report_of_2026() {
        VictimsCode next =
                ShippedCodes.version(
                        "2027",
                        LocalDate.of(2027, 4, 1),
                        null,
                        Map.of(CodeClock.REFERRAL_TO_SUPPORT, new int[] {1, 1}));
        List<VictimsCode> versions = List.of(next, ShippedCodes.OF_2021);
        assertThat(VictimsCode.forReport(IN_2026, versions)).contains(ShippedCodes.OF_2021);
        assertThat(VictimsCode.forReport(Instant.parse("2027-04-01T09:00:00Z"), versions))
                .contains(next);
    }

    @Test
    void a_version_that_has_ended_measures_nothing_reported_after_it() {
        assertThat(VictimsCode.forReport(IN_2026, List.of(ShippedCodes.OF_2015))).isEmpty();
        assertThat(VictimsCode.forReport(IN_2020, List.of(ShippedCodes.OF_2015)))
                .contains(ShippedCodes.OF_2015);
    }

    @Test
    void within_a_version_the_days_in_force_at_the_report_count_and_neither_older_nor_newer() {
        LocalDate change = LocalDate.of(2026, 9, 1);
        VictimsCode code =
                new VictimsCode(
                        "2021",
                        new Validity(LocalDate.of(2021, 4, 1), null),
                        Map.of(
                                CodeClock.SUSPECT_UPDATE,
                                List.of(
                                        new VictimsCode.Allowance(3, 1, new Validity(change, null)),
                                        new VictimsCode.Allowance(
                                                5,
                                                1,
                                                new Validity(LocalDate.of(2021, 4, 1), change)))));
        assertThat(code.days(CodeClock.SUSPECT_UPDATE, false, IN_2026)).hasValue(5);
        assertThat(
                        code.days(
                                CodeClock.SUSPECT_UPDATE,
                                false,
                                Instant.parse("2026-08-31T23:30:00Z")))
                .as("half past midnight in London")
                .hasValue(3);
    }
}
