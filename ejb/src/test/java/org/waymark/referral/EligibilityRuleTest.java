package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.Conditions;
import org.waymark.reference.Validity;

/** Whom the Havens may see, by rules as they are loaded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EligibilityRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final List<EligibilityRule> HAVENS =
            List.of(
                    age(40, false, null),
                    age(10, true, "POL_ADT"),
                    age(20, true, "POL_OFF"),
                    age(30, true, "LA_CSC"),
                    new EligibilityRule(
                            "TIME",
                            10,
                            false,
                            conditions(null, null, 367),
                            "more than 12 months ago",
                            "RAPE_CRISIS",
                            new Validity(LocalDate.of(2000, 1, 1), null)));

    @ParameterizedTest(name = "{1} years, from {0}, on {2}: {3}")
    @CsvSource({
        "SELF, 12, 2026-11-20, under 13",
        "FAM, 4, 2026-11-20, under 13",
        "VCS, 12, 2026-11-20, under 13",
        "POL_OFF, 12, 2026-11-20, ",
        "POL_ADT, 12, 2026-11-20, ",
        "LA_CSC, 3, 2026-11-20, ",
        "SELF, 13, 2026-11-20, ",
        "SELF, 40, 2025-11-26, ",
        "SELF, 40, 2025-11-25, ",
        "SELF, 40, 2025-11-24, more than 12 months ago",
        "POL_OFF, 12, 1999-01-01, more than 12 months ago",
        "SELF, 12, 1999-01-01, under 13"
    })
    void who_is_seen(String source, int age, LocalDate happened, String why) {
        assertThat(
                        EligibilityRule.judge(
                                        HAVENS,
                                        EligibilityReader.situation(source, age, happened, TODAY),
                                        TODAY)
                                .map(EligibilityRule.Refused::words)
                                .orElse(null))
                .isEqualTo(why);
    }

    @Test
    void what_is_not_known_keeps_nobody_out_and_no_rule_lets_everybody_in() {
        assertThat(
                        EligibilityRule.judge(
                                HAVENS,
                                EligibilityReader.situation("SELF", null, null, TODAY),
                                TODAY))
                .isEmpty();
        assertThat(
                        EligibilityRule.judge(
                                List.of(),
                                EligibilityReader.situation("SELF", 4, null, TODAY),
                                TODAY))
                .isEmpty();
    }

    @Test
    void whom_a_service_passed_on_counts_as_sent_by_who_sent_them_first() {
        Map<Long, EligibilityReader.Sent> way =
                Map.of(
                        3L, new EligibilityReader.Sent("TRANSFER", 2L),
                        2L, new EligibilityReader.Sent("TRANSFER", 1L),
                        1L, new EligibilityReader.Sent("POL_OFF", null));
        String source = EligibilityReader.origin(3, way::get);
        assertThat(source).isEqualTo("POL_OFF");
        assertThat(
                        EligibilityRule.judge(
                                HAVENS, EligibilityReader.situation(source, 9, null, TODAY), TODAY))
                .as("a child that the police sent")
                .isEmpty();
        assertThat(
                        EligibilityRule.judge(
                                HAVENS,
                                EligibilityReader.situation("TRANSFER", 9, null, TODAY),
                                TODAY))
                .isNotEmpty();
    }

    @Test
    void a_rule_counts_only_on_its_days() {
        EligibilityRule over =
                new EligibilityRule(
                        "AGE",
                        10,
                        false,
                        conditions(null, 17, null),
                        "no children",
                        null,
                        new Validity(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 11, 25)));
        assertThat(
                        EligibilityRule.judge(
                                List.of(over),
                                EligibilityReader.situation("SELF", 16, null, TODAY),
                                TODAY))
                .isEmpty();
    }

    @Test
    void an_age_that_was_given_grows() {
        LocalDate given = LocalDate.of(2025, 11, 1);
        assertThat(EligibilityReader.age(null, 12, given, TODAY)).isEqualTo(13);
        assertThat(EligibilityReader.age(LocalDate.of(2013, 11, 27), 20, given, TODAY))
                .as("the date of birth goes first")
                .isEqualTo(12);
        assertThat(EligibilityReader.age(null, null, null, TODAY)).isNull();
    }

    private static EligibilityRule age(int order, boolean allows, String source) {
        return new EligibilityRule(
                "AGE",
                order,
                allows,
                conditions(source, 12, null),
                allows ? null : "under 13",
                null,
                new Validity(LocalDate.of(2000, 1, 1), null));
    }

    private static Conditions conditions(String source, Integer ageTo, Integer daysFrom) {
        return new Conditions(
                null, null, null, null, source, null, null, null, ageTo, null, daysFrom, null);
    }
}
