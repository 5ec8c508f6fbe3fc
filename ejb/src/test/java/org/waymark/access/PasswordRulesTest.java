package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordRulesTest {

    @Test
    void eleven_characters_are_too_few_and_twelve_are_enough() {
        assertThat(PasswordRules.problem("elevenchars", "a.b")).get().asString().contains("12");
        assertThat(PasswordRules.problem("twelve chars", "a.b")).isEmpty();
    }

    @Test
    void no_mixture_of_characters_is_asked_for() {
        assertThat(PasswordRules.problem("correct horse battery staple", "a.b")).isEmpty();
    }

    @Test
    void nothing_and_only_spaces_are_no_password() {
        assertThat(PasswordRules.problem(null, "a.b")).isPresent();
        assertThat(PasswordRules.problem(" ".repeat(20), "a.b")).isPresent();
    }

    @Test
    void the_username_is_not_part_of_it_in_any_case_of_letters() {
        assertThat(PasswordRules.problem("Amara.Okafor-2026", "amara.okafor")).isPresent();
    }

    @Test
    void a_very_long_one_is_refused_before_it_costs_anything() {
        assertThat(PasswordRules.problem("x".repeat(129), "a.b")).isPresent();
        assertThat(PasswordRules.problem("x".repeat(128), "a.b")).isEmpty();
    }

    @Test
    void a_made_up_password_passes_the_rules_and_differs_each_time() {
        String made = FreshSecret.forPerson();
        assertThat(PasswordRules.problem(made, "a.b")).isEmpty();
        assertThat(made)
                .matches("([a-z2-9]{4}-){3}[a-z2-9]{4}")
                .isNotEqualTo(FreshSecret.forPerson());
    }
}
