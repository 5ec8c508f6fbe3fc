package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Role;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.Team;
import org.waymark.shared.NotAllowed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferralScopeTest {

    private static final long PROVIDER = 120;
    private static final String CAMDEN = "E09000007";
    private static final Directory DIRECTORY =
            new Directory(
                    List.of(),
                    List.of(service(1000, PROVIDER), service(1001, PROVIDER), service(1010, 121)),
                    List.of(
                            new Team(2000, 1000, "N", "North", true, Set.of(CAMDEN)),
                            new Team(2001, 1000, "X", "Broken", true, Set.of("' OR 1=1 --"))),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    @Test
    void a_grant_for_the_organisation_is_all_of_its_services_and_nobody_elses() {
        ReferralScope scope = scope(new Grant(Role.INTAKE, null, null));
        assertThat(scope.inboxes())
                .extracting(ReferralScope.Inbox::service)
                .containsExactly(1000L, 1001L);
        assertThat(scope.unrouted()).isTrue();
    }

    @Test
    void a_grant_for_a_team_is_only_those_who_live_where_it_works() {
        ReferralScope scope = scope(new Grant(Role.INTAKE, 1000L, 2000L));
        assertThat(scope.condition("r"))
                .isEqualTo(
                        "((COALESCE(r.service_id, r.proposed_service_id) = 1000 AND"
                                + " r.residence_area IN ('E09000007')))");
        assertThat(scope.unrouted()).as("what no rule sends anywhere has no team").isFalse();
    }

    @Test
    void the_wider_of_two_grants_counts_in_whatever_order() {
        Grant wide = new Grant(Role.INTAKE, 1000L, null);
        Grant narrow = new Grant(Role.SERVICE_MANAGER, 1000L, 2000L);
        assertThat(scope(wide, narrow).inboxes().get(0).areas()).isNull();
        assertThat(scope(narrow, wide).inboxes().get(0).areas()).isNull();
    }

    @Test
    void a_team_without_a_usable_area_sees_nothing_and_no_text_of_it_reaches_the_statement() {
        assertThat(scope(new Grant(Role.INTAKE, 1000L, 2001L)).condition("r"))
                .contains("FALSE")
                .doesNotContain("1=1");
    }

    @Test
    void who_works_no_inbox_is_refused_and_never_sees_all() {
        assertThatThrownBy(() -> scope(new Grant(Role.CASEWORKER, 1000L, null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void who_manages_no_service_as_a_whole_knows_of_nothing_restricted() {
        String nothing = "(p.restricted = FALSE) AND NOT EXISTS (SELECT 1 FROM conflict ";
        assertThat(scope(new Grant(Role.INTAKE, null, null)).known("r", "p")).startsWith(nothing);
        assertThat(scope(new Grant(Role.SERVICE_MANAGER, 1000L, 2000L)).known("r", "p"))
                .startsWith(nothing);
    }

    @Test
    void a_manager_knows_of_what_waits_for_a_service_they_answer_for_and_then_if_named() {
        String known = scope(new Grant(Role.SERVICE_MANAGER, 1001L, null)).known("r", "p");
        assertThat(known)
                .contains("COALESCE(r.service_id, r.proposed_service_id) = 1001")
                .contains("restricted_intake")
                .contains("named_staff")
                .doesNotContain("= 1000");
    }

    @Test
    void a_lead_who_is_kept_from_the_person_or_locked_is_nobody_and_the_other_managers_answer() {
        String known = scope(new Grant(Role.SERVICE_MANAGER, 1001L, null)).known("r", "p");
        String free = "x.account_id = b.id AND x.kind = 'BLOCK' AND z.id = r.person_id";
        assertThat(known).contains("b.locked = FALSE").contains(" OR NOT EXISTS");
        assertThat(known.split(Pattern.quote(free), -1))
                .as("of who leads, and of whether anybody does")
                .hasSize(3);
    }

    private static ReferralScope scope(Grant... grants) {
        Actor actor = new Actor(1, "a", "A", PROVIDER, List.of(grants), Set.of());
        return ReferralScope.of(
                actor,
                new Organisations() {
                    @Override
                    public Directory directory() {
                        return DIRECTORY;
                    }

                    @Override
                    public Optional<Long> intakeService() {
                        return Optional.of(1000L);
                    }
                });
    }

    private static Service service(long id, long provider) {
        return new Service(
                id, provider, "S" + id, "Service", "Care", Service.Kind.UNIVERSAL, "U", true);
    }
}
