package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoleTest {

    private static final Set<Right> RIGHTS_THAT_REACH_A_PERSON =
            EnumSet.of(
                    Right.CASE_WORK,
                    Right.CASE_MANAGE,
                    Right.REFERRAL_TRIAGE,
                    Right.PERSON_MATCH,
                    Right.FEED_READ);

    @Test
    void
            neither_the_commissioner_nor_the_administrator_nor_the_auditor_has_a_right_that_reaches_a_person() {
        for (Role role :
                EnumSet.of(
                        Role.COMMISSIONER_ANALYST,
                        Role.CONTRACT_MANAGER,
                        Role.ADMINISTRATOR,
                        Role.AUDITOR)) {
            assertThat(role.rights()).doesNotContainAnyElementsOf(RIGHTS_THAT_REACH_A_PERSON);
        }
    }

    @Test
    void a_referrer_can_send_and_nothing_else() {
        assertThat(Role.REFERRER.rights()).containsExactly(Right.REFERRAL_SEND);
    }
}
