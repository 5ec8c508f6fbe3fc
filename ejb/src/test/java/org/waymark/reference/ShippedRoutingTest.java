package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which service people are proposed to from a hospital, as the migrations load it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedRoutingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final RuleBook rules =
            new RuleBook(
                    List.of(),
                    List.of(),
                    Stream.of(
                                    "V0143__load_routing_rules.sql",
                                    "V1530__route_witnesses.sql",
                                    "V1535__route_young_people.sql",
                                    "V2351__route_all_who_are_hurt_and_young_from_hospital.sql")
                            .flatMap(file -> MigrationRows.of(file, "routing_rule").stream())
                            .map(ShippedRoutingTest::rule)
                            .toList(),
                    List.of(),
                    List.of());

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
    @CsvSource({
        "NHS_ED, VIOLENCE, '', 17, 1050",
        "NHS_ED, VIOLENCE, KNIFE, 17, 1050",
        "NHS_ED, ROBBERY, '', 25, 1050",
        "NHS_ED, UNMAPPED, IN_HOSPITAL, 11, 1050",
        "NHS_ED, UNMAPPED, '', 17, 1000",
        "NHS_ED, VIOLENCE, IN_HOSPITAL, 26, 1000",
        "NHS_ED, VIOLENCE, IN_HOSPITAL, 10, 1000",
        "NHS_ED, SEXUAL, IN_HOSPITAL, 17, 1020",
        "NHS_ED, VIOLENCE, HBA, 17, 1070",
        "NHS_ED, VIOLENCE, DOMESTIC_ABUSE, 15, 1040",
        "NHS_ED, VIOLENCE, DOMESTIC_ABUSE, 16, 1050",
        "NHS_ED, VIOLENCE, DOMESTIC_ABUSE, 25, 1050",
        "NHS_ED, VIOLENCE, DOMESTIC_ABUSE, 26, 1000",
        "POL_ADT, VIOLENCE, IN_HOSPITAL, 17, 1000"
    })
    void who_is_hurt_and_young_goes_to_the_youth_workers_on_the_ward(
            String source, String group, String flag, int age, long service) {
        assertThat(routed(source, group, flag, age, null)).contains(service);
    }

    @ParameterizedTest
    @CsvSource({"HIGH, 1010", "MEDIUM, 1010", "STANDARD, 1050"})
    void a_risk_that_was_assessed_goes_to_the_domestic_violence_service_first(
            Risk risk, long service) {
        assertThat(routed("NHS_ED", "VIOLENCE", "DOMESTIC_ABUSE", 19, risk)).contains(service);
    }

    private Optional<Long> routed(String source, String group, String flag, int age, Risk risk) {
        Situation hurt =
                new Situation(
                        Set.of(group),
                        flag.isEmpty() ? Set.of() : Set.of(flag),
                        Set.of(),
                        "PERSON",
                        source,
                        risk,
                        "M",
                        age,
                        "E09000022",
                        1);
        return rules.route(hurt, DAY, any -> true).map(RoutingRule::serviceId);
    }

    private static RoutingRule rule(Map<String, String> row) {
        return new RoutingRule(
                Long.parseLong(row.get("id")),
                Integer.parseInt(row.get("rule_order")),
                row.get("name"),
                row.get("service_id") == null ? null : Long.valueOf(row.get("service_id")),
                new Conditions(
                        row.get("crime_group"),
                        row.get("flag"),
                        row.get("enhanced"),
                        row.get("victim_type"),
                        row.get("source"),
                        row.get("risk"),
                        row.get("sex"),
                        MigrationRows.whole(row, "age_from"),
                        MigrationRows.whole(row, "age_to"),
                        row.get("area_code"),
                        MigrationRows.whole(row, "days_from"),
                        MigrationRows.whole(row, "days_to")),
                new Validity(LocalDate.parse(row.get("valid_from")), null));
    }
}
