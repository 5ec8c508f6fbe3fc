package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.Conditions;
import org.waymark.reference.MigrationRows;
import org.waymark.reference.Validity;

/** Whom a pathway may see, as the migrations load it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedEligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest(name = "{0}: {2} years, from {1}, on {3}: {4}, instead {5}")
    @CsvSource({
        "HAVEN, SELF, 12, 2026-11-20, A child under 13, ",
        "HAVEN, FAM, 4, 2026-11-20, A child under 13, ",
        "HAVEN, POL_OFF, 12, 2026-11-20, , ",
        "HAVEN, POL_ADT, 12, 2026-11-20, , ",
        "HAVEN, LA_CSC, 3, 2026-11-20, , ",
        "HAVEN, SELF, 13, 2026-11-20, , ",
        "HAVEN, SELF, 40, 2025-11-26, , ",
        "HAVEN, SELF, 40, 2025-11-25, , ",
        "HAVEN, SELF, 40, 2025-11-24, It happened more than 12 months ago, RAPE_CRISIS",
        "IDVA, POL_OFF, 15, 2026-11-20, Under 16, YPA",
        "IDVA, POL_OFF, 16, 2026-11-20, , ",
        "IDVA, SELF, , 2026-11-20, , "
    })
    void who_is_seen(
            String pathway,
            String source,
            Integer age,
            LocalDate happened,
            String words,
            String instead) {
        EligibilityRule.Refused refused =
                EligibilityRule.judge(
                                rules(pathway),
                                EligibilityReader.situation(source, age, happened, TODAY),
                                TODAY)
                        .orElse(null);
        if (words == null) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused).isNotNull();
            assertThat(refused.words()).startsWith(words);
            assertThat(refused.instead()).isEqualTo(instead);
        }
    }

    private static List<EligibilityRule> rules(String pathway) {
        return Stream.of(
                        "V1361__load_eligibility_rules.sql",
                        "V1534__keep_children_out_of_adult_service.sql")
                .flatMap(file -> MigrationRows.of(file, "eligibility_rule").stream())
                .filter(row -> row.get("pathway_code").equals(pathway))
                .map(ShippedEligibilityTest::rule)
                .toList();
    }

    private static EligibilityRule rule(Map<String, String> row) {
        return new EligibilityRule(
                row.get("topic"),
                MigrationRows.whole(row, "rule_order"),
                row.get("allows").equals("TRUE"),
                new Conditions(
                        null,
                        null,
                        null,
                        null,
                        row.get("source"),
                        null,
                        null,
                        MigrationRows.whole(row, "age_from"),
                        MigrationRows.whole(row, "age_to"),
                        null,
                        MigrationRows.whole(row, "days_from"),
                        MigrationRows.whole(row, "days_to")),
                row.get("words"),
                row.get("instead_pathway"),
                new Validity(LocalDate.parse(row.get("valid_from")), null));
    }
}
