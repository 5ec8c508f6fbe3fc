package org.waymark.privacy.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.person.ToldPerson.Role;

/** A case of another agency goes with its victim's request, and with nobody else's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RightsOutsideStoreTest {

    @Test
    void a_case_is_theirs_when_they_are_its_victim_and_it_was_taken_in() {
        assertThat(found(Role.VICTIM, true).isTheirs()).isTrue();
        assertThat(found(Role.VICTIM, false).isTheirs()).isFalse();
        assertThat(found(Role.VICTIM, null).isTheirs()).isFalse();
    }

    @Test
    void a_case_in_which_they_are_a_child_is_about_somebody_else() {
        assertThat(found(Role.CHILD, true).isTheirs()).isFalse();
        assertThat(found(Role.SUSPECT, true).isTheirs()).isFalse();
    }

    private static RightsOutsideStore.Found found(Role role, Boolean taken) {
        return new RightsOutsideStore.Found(1, role, taken);
    }
}
