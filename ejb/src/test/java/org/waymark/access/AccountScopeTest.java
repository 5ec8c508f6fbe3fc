package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountScopeTest {

    @ParameterizedTest
    @EnumSource(
            names = {"INTAKE", "CASEWORKER", "COUNSELLOR", "SERVICE_MANAGER", "MARAC_COORDINATOR"})
    void who_works_with_people_is_given_one_service(Role role) {
        assertThat(AccountScope.problems(role, null, null)).containsOnlyKeys("serviceId");
        assertThat(AccountScope.problems(role, 1000L, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INTAKE", "CASEWORKER", "COUNSELLOR", "SERVICE_MANAGER", "MARAC_COORDINATOR"})
    void everybody_else_has_no_service(Role role) {
        assertThat(AccountScope.problems(role, null, null)).isEmpty();
        assertThat(AccountScope.problems(role, 1000L, null)).containsOnlyKeys("serviceId");
    }

    @Test
    void intake_is_for_a_whole_service_and_a_manager_may_be_for_a_team() {
        assertThat(AccountScope.problems(Role.INTAKE, 1000L, 2000L)).containsOnlyKeys("teamId");
        assertThat(AccountScope.problems(Role.SERVICE_MANAGER, 1000L, 2000L)).isEmpty();
    }

    @Test
    void the_police_and_partners_have_no_auditor_and_who_holds_records_may_have_one() {
        assertThat(AccountScope.problemAt(Role.AUDITOR, "POLICE")).isPresent();
        assertThat(AccountScope.problemAt(Role.AUDITOR, "PARTNER")).isPresent();
        assertThat(AccountScope.problemAt(Role.AUDITOR, "PROVIDER")).isEmpty();
        assertThat(AccountScope.problemAt(Role.AUDITOR, "COMMISSIONER")).isEmpty();
        assertThat(AccountScope.problemAt(Role.REFERRER, "POLICE")).isEmpty();
    }
}
