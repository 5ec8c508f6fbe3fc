package org.waymark.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Right;
import org.waymark.access.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeServicesTest {

    private static final long PROVIDER = 120;

    private static final Directory DIRECTORY =
            new Directory(
                    List.of(),
                    List.of(service(10, PROVIDER), service(11, PROVIDER), service(20, 121)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    @Test
    void who_has_a_service_has_it_and_who_has_the_organisation_has_all_of_it() {
        assertThat(whole(new Grant(Role.SERVICE_MANAGER, 10L, null))).containsExactly(10L);
        assertThat(whole(new Grant(Role.SERVICE_MANAGER, null, null))).containsExactly(10L, 11L);
    }

    @Test
    void who_has_one_team_or_no_such_right_has_none() {
        assertThat(whole(new Grant(Role.SERVICE_MANAGER, 10L, 100L))).isEmpty();
        assertThat(whole(new Grant(Role.SERVICE_MANAGER, null, 100L))).isEmpty();
        assertThat(whole(new Grant(Role.CASEWORKER, 10L, null))).isEmpty();
    }

    @Test
    void a_service_of_another_organisation_is_never_one_s_own() {
        assertThat(whole(new Grant(Role.SERVICE_MANAGER, 20L, null))).isEmpty();
    }

    private static Stream<Long> whole(Grant grant) {
        Actor actor = new Actor(7, "a", "A", PROVIDER, List.of(grant), Set.of());
        return WholeServices.of(actor, Right.SERVICE_FIGURES, DIRECTORY).stream().map(Service::id);
    }

    private static Service service(long id, long organisationId) {
        return new Service(
                id,
                organisationId,
                "S" + id,
                "Service",
                "Team",
                Service.Kind.UNIVERSAL,
                "UNIVERSAL",
                true);
    }
}
