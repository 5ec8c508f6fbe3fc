package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Role;

/** Whose posts and leave a manager keeps. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManagedServicesTest {

    private final ManagedServices managed = new ManagedServices();

    @Test
    void who_manages_one_team_keeps_what_is_of_its_people_alone() {
        assertThat(managed.people(actor(new Grant(Role.SERVICE_MANAGER, 10L, 100L)), "l.s", "l.a"))
                .isEqualTo(
                        "((l.s = 10 AND EXISTS (SELECT 1 FROM account_role mw WHERE mw.account_id ="
                                + " l.a AND mw.service_id = l.s AND mw.team_id = 100)))");
    }

    @Test
    void who_manages_a_service_or_the_organisation_keeps_all_of_it_and_others_nothing() {
        assertThat(managed.people(actor(new Grant(Role.SERVICE_MANAGER, 10L, null)), "l.s", "l.a"))
                .isEqualTo("(l.s = 10)");
        assertThat(managed.people(actor(new Grant(Role.SERVICE_MANAGER, null, null)), "l.s", "l.a"))
                .contains("organisation_id = 120");
        assertThat(managed.people(actor(new Grant(Role.CASEWORKER, 10L, null)), "l.s", "l.a"))
                .isEqualTo("FALSE");
    }

    private static Actor actor(Grant... grants) {
        return new Actor(7, "a", "A", 120, List.of(grants), Set.of());
    }
}
