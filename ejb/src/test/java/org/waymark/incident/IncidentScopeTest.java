package org.waymark.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.Role;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.Team;
import org.waymark.shared.NotAllowed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IncidentScopeTest {

    private static final long SERVICE = 1060;
    private static final long PROVIDER = 129;

    private static final Directory DIRECTORY =
            new Directory(
                    List.of(),
                    List.of(
                            new Service(
                                    SERVICE,
                                    PROVIDER,
                                    "HATE",
                                    "Service",
                                    "Support team",
                                    Service.Kind.HATE_CRIME,
                                    "HATE",
                                    true)),
                    List.of(
                            new Team(1, SERVICE, "N", "North", true, Set.of("E09000010")),
                            new Team(2, SERVICE, "S", "South", true, Set.of("E09000022")),
                            new Team(3, SERVICE, "X", "New", true, Set.of())),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    private static String condition(Actor.Grant... grants) {
        return IncidentScope.condition(
                new Actor(7, "somebody", "Some Body", PROVIDER, List.of(grants), Set.of()),
                DIRECTORY);
    }

    private static Actor.Grant manager(Long service, Long team) {
        return new Actor.Grant(Role.SERVICE_MANAGER, service, team);
    }

    @Test
    void who_works_the_whole_service_reads_all_of_it_and_who_works_a_team_its_boroughs() {
        assertThat(condition(manager(SERVICE, null)))
                .startsWith("(i.service_id = 1060) AND ")
                .doesNotContain("i.area");
        assertThat(condition(manager(null, null))).startsWith("(i.service_id = 1060) AND ");
        assertThat(condition(manager(SERVICE, 1L)))
                .startsWith("((i.service_id = 1060 AND i.area IN ('E09000010'))) AND ");
        assertThat(condition(manager(SERVICE, 1L), manager(SERVICE, 2L)))
                .startsWith(
                        "((i.service_id = 1060 AND i.area IN ('E09000010', 'E09000022'))) AND ");
        assertThat(condition(manager(SERVICE, 1L), manager(SERVICE, null)))
                .as("the whole service is more")
                .startsWith("(i.service_id = 1060) AND ");
        assertThat(condition(manager(SERVICE, 3L)))
                .as("a team without boroughs")
                .startsWith("(FALSE) AND ");
    }

    @Test
    void what_is_for_a_few_only_leads_of_the_service_read() {
        assertThat(condition(manager(SERVICE, 1L))).endsWith(" AND (i.few = FALSE)");
        assertThat(condition(new Actor.Grant(Role.INTAKE, SERVICE, null)))
                .endsWith(" AND (i.few = FALSE)");
        assertThat(condition(manager(SERVICE, null)))
                .contains("i.few = FALSE OR (i.service_id = 1060 AND (EXISTS (")
                .contains("restricted_intake");
    }

    @Test
    void what_led_to_a_referral_is_hidden_with_the_person() {
        assertThat(condition(new Actor.Grant(Role.INTAKE, SERVICE, null)))
                .contains("(i.person_id IS NULL OR NOT EXISTS (SELECT 1 FROM conflict")
                .contains("x.account_id = 7")
                .contains("d.restricted = TRUE) OR EXISTS (SELECT 1 FROM support_case k")
                .contains("n.account_id = 7))")
                .doesNotContain("restricted_intake");
        assertThat(condition(manager(SERVICE, null)))
                .as("a lead of the service")
                .contains("n.account_id = 7) OR (i.service_id = 1060 AND (EXISTS (");
    }

    @Test
    void whoever_works_no_inbox_gets_an_exception_and_never_everything() {
        assertThatThrownBy(() -> condition(new Actor.Grant(Role.CASEWORKER, SERVICE, null)))
                .isInstanceOf(NotAllowed.class);
    }
}
