package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RolesTogetherTest {

    @ParameterizedTest
    @EnumSource(
            names = {
                "INTAKE",
                "CASEWORKER",
                "COUNSELLOR",
                "SERVICE_MANAGER",
                "SAFEGUARDING_LEAD",
                "MARAC_COORDINATOR",
                "AUDITOR",
                "REPORT_DESK"
            })
    void who_keeps_accounts_or_reads_the_figures_of_all_has_no_other_role_that_comes_to_people(
            Role other) {
        for (Role apart :
                List.of(Role.ADMINISTRATOR, Role.COMMISSIONER_ANALYST, Role.CONTRACT_MANAGER)) {
            assertThat(RolesTogether.problem(List.of(apart, other))).isPresent();
            assertThat(RolesTogether.problem(List.of(other, apart))).isPresent();
            assertThat(RolesTogether.problem(List.of(apart))).isEmpty();
        }
    }

    @Test
    void roles_that_go_together_may_be_held_together() {
        assertThat(
                        RolesTogether.problem(
                                List.of(
                                        Role.CASEWORKER,
                                        Role.COUNSELLOR,
                                        Role.INTAKE,
                                        Role.SERVICE_MANAGER,
                                        Role.SAFEGUARDING_LEAD,
                                        Role.AUDITOR)))
                .isEmpty();
        assertThat(RolesTogether.problem(List.of(Role.COMMISSIONER_ANALYST, Role.CONTRACT_MANAGER)))
                .isEmpty();
        assertThat(RolesTogether.problem(List.of(Role.ADMINISTRATOR, Role.REFERRER))).isEmpty();
    }

    @Test
    void groups_of_a_provider_give_them_together_no_more_than_an_administrator_does() {
        GroupRule worker = GroupRule.of("CASEWORKER VS/S to /south");
        GroupRule intake = GroupRule.of("INTAKE VS to /east");
        GroupRule keeper = GroupRule.of("ADMINISTRATOR VS to /keepers");
        GroupRule analyst = GroupRule.of("COMMISSIONER_ANALYST MOPAC to /figures");
        assertThat(ProviderAccounts.apart(List.of(worker, intake))).isFalse();
        assertThat(ProviderAccounts.apart(List.of(keeper))).isFalse();
        assertThat(ProviderAccounts.apart(List.of(keeper, analyst))).isFalse();
        assertThat(ProviderAccounts.apart(List.of())).isFalse();
        assertThat(ProviderAccounts.apart(List.of(worker, intake, keeper))).isTrue();
        assertThat(ProviderAccounts.apart(List.of(analyst, worker))).isTrue();
    }
}
