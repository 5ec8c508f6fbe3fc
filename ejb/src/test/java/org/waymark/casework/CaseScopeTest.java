package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
    void a_worker_has_their_own_cases_of_the_services_they_work_for_now() {
        CaseScope scope = CaseScope.workedBy(actor(WORKS));
        assertThat(scope.sql()).startsWith("((c.worker_id = ? AND (c.service_id = ?) AND ");
        assertThat(scope.values()).containsExactly(7L, 10L, 7L, 7L);
    }

    @Test
    void what_somebody_manages_is_not_what_they_work() {
        Actor both = actor(WORKS, MANAGES);
        assertThat(CaseScope.managedBy(both).sql())
                .startsWith("((c.service_id = ? AND ")
                .doesNotContain("worker_id");
        assertThat(CaseScope.managedBy(both).values()).containsExactly(20L, 7L, 7L, 7L);
    }

    @Test
    void every_way_to_a_case_but_an_emergency_asks_whether_a_restricted_one_names_the_actor() {
        String sql = of(everybody()).sql();
        int ways = 4;
        assertThat(sql.split("c\\.restricted = FALSE OR EXISTS", -1)).hasSize(ways + 1);
    }

    @Test
    void every_way_to_a_case_asks_whether_the_actor_knows_the_person() {
        int ways = 5;
        assertThat(of(everybody()).sql().split("x\\.account_id = \\?", -1)).hasSize(ways + 1);
    }

    @Test
    void for_a_restricted_case_that_names_no_manager_no_manager_of_one_team_answers() {
        assertThat(CaseManagers.CONDITION)
                .contains("OR r.team_id IS NULL AND " + CaseLock.UNANSWERED.formatted("a.id"));
    }

    @Test
    void whoever_answers_for_a_restricted_case_can_sign_in_and_is_not_kept_from_the_person() {
        String sql = CaseScope.managedBy(actor(MANAGES)).sql();
        assertThat(sql).contains("a.locked = FALSE", "b.locked = FALSE");
        assertThat(sql.split("x\\.account_id = a\\.id", -1)).as("who is named").hasSize(2);
        assertThat(sql.split("x\\.account_id = b\\.id", -1)).as("who is designated").hasSize(3);
        assertThat(CaseManagers.CONDITION)
                .as("who is told")
                .doesNotContain("?", "%")
                .contains("a.locked = FALSE", "l.account_id = a.id")
                .endsWith("x.account_id = a.id AND x.kind = 'BLOCK' AND z.id = c.person_id)");
    }

    @Test
    void there_is_a_value_for_every_parameter() {
        for (CaseScope scope :
                List.of(
                        of(everybody()),
                        CaseScope.workedBy(everybody()),
                        CaseScope.managedBy(everybody()),
                        CaseScope.ofServices(everybody()),
                        CaseScope.unlocked(everybody()))) {
            assertThat(scope.sql().chars().filter(c -> c == '?').count())
                    .isEqualTo(scope.values().size());
        }
    }

    @Test
    void only_a_counsellor_of_the_service_is_a_therapist_and_only_on_shared_pages() {
        Actor counsellor = actor(new Grant(Role.COUNSELLOR, 10L, null));
        Instant now = Instant.parse("2026-07-01T10:00:00Z");
        assertThat(CaseScope.shared(counsellor, now).sql()).contains("case_therapist");
        assertThat(CaseScope.of(counsellor, now).sql()).doesNotContain("case_therapist");
        assertThat(CaseScope.papers(counsellor, now).sql()).doesNotContain("case_therapist");
        assertThat(CaseScope.shared(actor(WORKS, MANAGES), now).sql())
                .doesNotContain("case_therapist");
        assertThat(CaseScope.ofTherapist(actor(WORKS)).sql()).isEqualTo("FALSE");
        CaseScope own = CaseScope.ofTherapist(counsellor);
        assertThat(own.sql()).contains("c.restricted = FALSE OR EXISTS", "FROM conflict");
        for (CaseScope scope : List.of(own, CaseScope.shared(counsellor, now))) {
            assertThat(scope.sql().chars().filter(c -> c == '?').count())
                    .isEqualTo(scope.values().size());
        }
    }

    @Test
    void cover_counts_by_the_day_in_london_and_an_emergency_by_the_minute() {
        Instant beforeMidnightInLondon = Instant.parse("2026-07-01T22:59:00Z");
        assertThat(CaseScope.of(actor(WORKS), beforeMidnightInLondon).values())
                .contains(LocalDate.parse("2026-07-01"))
                .contains(LocalDateTime.parse("2026-07-01T22:59"));
        assertThat(CaseScope.of(actor(WORKS), beforeMidnightInLondon.plusSeconds(60)).values())
                .contains(LocalDate.parse("2026-07-02"));
    }

    @Test
    void a_manager_of_a_team_does_not_answer_for_what_nobody_is_named_on() {
        assertThat(CaseScope.managedBy(actor(MANAGES)).sql()).contains("restricted_intake");
        assertThat(CaseScope.managedBy(actor(new Grant(Role.SERVICE_MANAGER, 20L, 200L))).sql())
                .contains("c.team_id = ?")
                .doesNotContain("restricted_intake");
    }

    @Test
    void who_opens_none_gets_an_exception_and_never_an_empty_condition() {
        assertThatThrownBy(() -> of(actor(new Grant(Role.INTAKE, 10L, null))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> CaseScope.managedBy(actor(WORKS))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> CaseScope.workedBy(actor())).isInstanceOf(NotAllowed.class);
    }

    private static Actor everybody() {
        return actor(WORKS, MANAGES, new Grant(Role.SERVICE_MANAGER, 20L, 200L));
    }

    private static CaseScope of(Actor actor) {
        return CaseScope.of(actor, Instant.parse("2026-07-01T10:00:00Z"));
    }

    private static Actor actor(Grant... grants) {
        return new Actor(7, "a.b", "A B", 1, List.of(grants), Set.of());
    }
}
