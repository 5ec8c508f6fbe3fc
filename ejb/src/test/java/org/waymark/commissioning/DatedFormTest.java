package org.waymark.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatedFormTest {

    private static final Map<String, Set<String>> OFFENCE_CHOICES =
            Map.of(
                    "offence_group", Set.of("THEFT_OFFENCES"),
                    "crime_group", Set.of("OTHER_THEFT"),
                    "individual_victim", Set.of("Y", "N"));

    @Test
    void what_was_typed_becomes_the_values_of_a_row() {
        Map<String, Object> values =
                new DatedForm(DatedTable.OFFENCES, OFFENCE_CHOICES).read(offence(Map.of()));

        assertThat(values)
                .containsEntry("code", "49B")
                .containsEntry("crime_group", "OTHER_THEFT")
                .containsEntry("individual_victim", true);
    }

    @Test
    void the_half_of_a_postcode_is_raised_and_takes_no_other_signs() {
        Map<String, Set<String>> choices =
                Map.of("area_code", Set.of("E09000007"), "approximate", Set.of("Y", "N"));
        Map<String, String> typed = Map.of("area_code", "E09000007", "approximate", "Y");
        Map<String, String> good = new HashMap<>(typed);
        good.put("outward", "nw1");
        assertThat(new DatedForm(DatedTable.POSTCODES, choices).read(good))
                .containsEntry("outward", "NW1");
        Map<String, String> bad = new HashMap<>(typed);
        bad.put("outward", "N'1");
        assertThat(problems(DatedTable.POSTCODES, choices, bad)).containsOnlyKeys("outward");
    }

    @Test
    void every_field_that_is_missing_is_named_at_once() {
        assertThat(problems(DatedTable.OFFENCES, OFFENCE_CHOICES, Map.of("code", "  ")))
                .containsOnlyKeys(
                        "code",
                        "title",
                        "subgroup",
                        "offence_group",
                        "crime_group",
                        "individual_victim");
    }

    @Test
    void only_what_is_on_the_list_can_be_chosen() {
        assertThat(
                        problems(
                                DatedTable.OFFENCES,
                                OFFENCE_CHOICES,
                                offence(Map.of("crime_group", "'; DROP TABLE offence"))))
                .containsOnlyKeys("crime_group");
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        assertThat(
                        problems(
                                DatedTable.OFFENCES,
                                OFFENCE_CHOICES,
                                offence(Map.of("code", "X".repeat(31)))))
                .containsEntry("code", "Code: at most 30 characters.");
    }

    @Test
    void a_number_has_bounds_and_no_letters() {
        Map<String, String> policy = new HashMap<>();
        policy.put("attempts", "three");
        policy.put("working_days", "61");
        policy.put("distinct_days", "-1");
        policy.put("distinct_times", "2");
        policy.put("channels", "2");
        assertThat(problems(DatedTable.CONTACT_POLICIES, Map.of(), policy))
                .containsOnlyKeys("attempts", "working_days", "distinct_days");
    }

    @Test
    void ages_and_days_stand_in_order() {
        assertThat(
                        problems(
                                DatedTable.ROUTING_RULES,
                                Map.of(),
                                Map.of(
                                        "rule_order", "10",
                                        "name", "Rule",
                                        "age_from", "16",
                                        "age_to", "12",
                                        "days_from", "10",
                                        "days_to", "9")))
                .containsOnlyKeys("age_to", "days_to");
    }

    @Test
    void an_exclusion_is_a_group_or_one_offence_and_not_both() {
        Map<String, Set<String>> choices =
                Map.of("contract_id", Set.of("3000"), "offence_group", Set.of("DRUG_OFFENCES"));
        Map<String, String> exclusion = new HashMap<>();
        exclusion.put("contract_id", "3000");
        exclusion.put("reason", "No individual victim");
        assertThat(problems(DatedTable.EXCLUDED_OFFENCES, choices, exclusion))
                .containsOnlyKeys("offence_group");
        exclusion.put("offence_group", "DRUG_OFFENCES");
        assertThat(new DatedForm(DatedTable.EXCLUDED_OFFENCES, choices).read(exclusion))
                .containsEntry("contract_id", 3000L);
        exclusion.put("offence_code", "92A");
        assertThat(problems(DatedTable.EXCLUDED_OFFENCES, choices, exclusion))
                .containsOnlyKeys("offence_group");
    }

    @Test
    void a_rule_that_lets_nobody_in_says_what_to_do_instead_and_a_follow_up_has_a_time() {
        Map<String, Set<String>> choices =
                Map.of(
                        "pathway_code", Set.of("HAVEN"),
                        "topic", Set.of("AGE", "TIME"),
                        "allows", Set.of("Y", "N"));
        Map<String, String> rule = new HashMap<>();
        rule.put("pathway_code", "HAVEN");
        rule.put("topic", "AGE");
        rule.put("rule_order", "10");
        rule.put("name", "Under 13");
        rule.put("allows", "N");
        assertThat(problems(DatedTable.ELIGIBILITY, choices, rule)).containsOnlyKeys("words");
        rule.put("allows", "Y");
        assertThat(new DatedForm(DatedTable.ELIGIBILITY, choices).read(rule))
                .containsEntry("allows", true);
        Map<String, String> followUp = new HashMap<>(Map.of("pathway_code", "HAVEN"));
        followUp.put("label", "Soon");
        followUp.put("weeks", "0");
        followUp.put("months", "0");
        followUp.put("sort", "10");
        assertThat(problems(DatedTable.FOLLOW_UPS, choices, followUp)).containsOnlyKeys("weeks");
    }

    @ParameterizedTest
    @EnumSource(DatedTable.class)
    void every_table_has_an_address_a_key_within_its_fields_and_no_column_twice(DatedTable table) {
        assertThat(DatedTable.named(table.address())).contains(table);
        Stream<String> columns = table.fields().stream().map(DatedField::column);
        Set<String> seen = new HashSet<>();
        assertThat(columns).allMatch(seen::add);
        assertThat(table.fields()).containsAll(table.key());
    }

    private static Map<String, String> problems(
            DatedTable table, Map<String, Set<String>> choices, Map<String, String> typed) {
        return catchThrowableOfType(BadInput.class, () -> new DatedForm(table, choices).read(typed))
                .problems();
    }

    private static Map<String, String> offence(Map<String, String> changes) {
        Map<String, String> typed = new HashMap<>();
        typed.put("code", " 49B ");
        typed.put("title", "Another theft");
        typed.put("subgroup", "OTHER_THEFT_OFFENCES");
        typed.put("offence_group", "THEFT_OFFENCES");
        typed.put("crime_group", "OTHER_THEFT");
        typed.put("individual_victim", "Y");
        typed.putAll(changes);
        return typed;
    }
}
