package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Role;
import org.waymark.shared.NotAllowed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseScopeTest {

    private static final Grant WORKS = new Grant(Role.CASEWORKER, 10L, 100L);
    private static final Grant MANAGES = new Grant(Role.SERVICE_MANAGER, 20L, null);

    @Test
    void a_worker_opens_their_own_cases_of_the_services_they_work_for_now() {
        CaseScope scope = CaseScope.of(actor(WORKS));
        assertThat(scope.sql()).isEqualTo("((c.worker_id = ? AND (c.service_id = ?)))");
        assertThat(scope.values()).containsExactly(7L, 10L);
    }

    @Test
    void what_somebody_manages_is_not_what_they_work() {
        Actor both = actor(WORKS, MANAGES);
        assertThat(CaseScope.managedBy(both).sql()).isEqualTo("(c.service_id = ?)");
        assertThat(CaseScope.managedBy(both).values()).containsExactly(20L);
        assertThat(CaseScope.of(both).values()).containsExactly(7L, 10L, 20L, 20L);
    }

    @Test
    void a_manager_of_a_team_does_not_open_the_restricted_ones() {
        assertThat(CaseScope.managedBy(actor(new Grant(Role.SERVICE_MANAGER, 20L, 200L))).sql())
                .contains("c.team_id = ?")
                .contains("c.restricted = FALSE");
    }

    @Test
    void who_opens_none_gets_an_exception_and_never_an_empty_condition() {
        assertThatThrownBy(() -> CaseScope.of(actor(new Grant(Role.INTAKE, 10L, null))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> CaseScope.managedBy(actor(WORKS))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> CaseScope.workedBy(actor())).isInstanceOf(NotAllowed.class);
    }

    private static Actor actor(Grant... grants) {
        return new Actor(7, "a.b", "A B", 1, List.of(grants), Set.of());
    }
}
