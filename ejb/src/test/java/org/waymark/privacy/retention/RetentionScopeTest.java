package org.waymark.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionScopeTest {

    private static final Grant KEEPS = new Grant(Role.AUDITOR, null, null);
    private static final Grant MANAGES = new Grant(Role.SERVICE_MANAGER, 20L, null);
    private static final Grant LEADS_A_TEAM = new Grant(Role.SERVICE_MANAGER, 20L, 200L);

    @Test
    void of_what_is_restricted_an_officer_learns_the_number_unless_they_answer_for_all() {
        RetentionScope scope = RetentionScope.of(actor(KEEPS));
        assertThat(scope.counted())
                .contains("p.restricted = TRUE", "c.restricted", "AND NOT EXISTS", "own.id = 120")
                .doesNotContain("?");
        assertThat(scope.shown())
                .isEqualTo("(" + scope.sql() + " AND NOT " + scope.counted() + ")");
        assertThat(scope.named()).isFalse();
    }

    @Test
    void a_manager_decides_on_all_that_is_in_their_scope() {
        RetentionScope scope = RetentionScope.of(actor(MANAGES));
        assertThat(scope.counted()).isEqualTo("FALSE");
        assertThat(scope.named()).isTrue();
    }

    @Test
    void an_officer_who_also_manages_decides_on_what_they_may_open_as_a_manager() {
        RetentionScope scope = RetentionScope.of(actor(KEEPS, MANAGES));
        String asManager = RetentionScope.of(actor(MANAGES)).sql();
        assertThat(scope.counted())
                .startsWith("((p.restricted = TRUE")
                .endsWith(" AND COALESCE(" + filled(asManager) + ", FALSE) = FALSE)")
                .contains("c.service_id = 20 AND", "n.account_id = 7 ")
                .doesNotContain("?");
        assertThat(scope.sql()).isEqualTo(RetentionScope.of(actor(KEEPS)).sql());
        assertThat(scope.named()).isFalse();
    }

    /** With the service where it stands, and the account where somebody stands. */
    private static String filled(String sql) {
        return sql.replaceAll("(c\\.service_id|s\\.id) = \\?", "$1 = 20").replace("?", "7");
    }

    @Test
    void a_restricted_referral_without_a_case_is_for_who_answers_for_what_is_restricted() {
        assertThat(RetentionScope.of(actor(MANAGES)).sql())
                .contains("c.id IS NULL AND (p.restricted = FALSE OR (EXISTS (SELECT 1 FROM")
                .contains("l.account_id = 7)");
    }

    @Test
    void who_manages_one_team_decides_on_no_referral_without_a_case() {
        assertThat(RetentionScope.of(actor(LEADS_A_TEAM)).sql()).contains(" AND (FALSE) AND ");
    }

    @Test
    void every_mark_has_its_value() {
        for (Grant grant : List.of(KEEPS, MANAGES, LEADS_A_TEAM)) {
            RetentionScope scope = RetentionScope.of(actor(grant));
            assertThat(scope.sql().chars().filter(each -> each == '?').count())
                    .as(grant.toString())
                    .isEqualTo(scope.values().size());
        }
    }

    private static Actor actor(Grant... grants) {
        return new Actor(7, "a.name", "A Name", 120, List.of(grants), Set.of());
    }
}
