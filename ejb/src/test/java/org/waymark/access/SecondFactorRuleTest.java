package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondFactorRuleTest {

    private final SecondFactorRule real = new SecondFactorRule("required", "no");

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COMMISSIONER_ANALYST")
    void every_role_that_sees_persons_or_keeps_accounts_needs_one(Role role) {
        assertThat(real.isNeeded(List.of(role), false)).isTrue();
        assertThat(real.isNeeded(List.of(Role.COMMISSIONER_ANALYST, role), false)).isTrue();
    }

    @Test
    void who_sees_no_person_may_go_without_and_who_refers_one_may_not() {
        assertThat(real.isNeeded(List.of(Role.COMMISSIONER_ANALYST), false)).isFalse();
        assertThat(real.isNeeded(List.of(Role.REFERRER), false)).isTrue();
        assertThat(real.isNeeded(List.of(), false)).isFalse();
    }

    @Test
    void an_exempt_account_counts_only_where_the_demonstration_runs() {
        List<Role> role = List.of(Role.CASEWORKER);
        assertThat(new SecondFactorRule("required", "yes").isNeeded(role, true)).isFalse();
        assertThat(new SecondFactorRule("required", "yes").isNeeded(role, false)).isTrue();
        assertThat(real.isNeeded(role, true)).isTrue();
    }

    @Test
    void only_a_plain_off_switches_it_off() {
        List<Role> role = List.of(Role.CASEWORKER);
        assertThat(new SecondFactorRule(" OFF ", "no").isNeeded(role, false)).isFalse();
        assertThat(new SecondFactorRule("of", "no").isNeeded(role, false)).isTrue();
        assertThat(new SecondFactorRule("", "no").isNeeded(role, false)).isTrue();
    }
}
