package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.casework.Professional.MayShare;
import org.waymark.casework.Professional.Role;

/** What has to be known of somebody who works with the person elsewhere. */
class ProfessionalTest {

    @Test
    void name_role_place_and_what_they_may_be_told_are_asked() {
        assertThat(professional(null, null, null, null, null).problems())
                .containsOnlyKeys("proName", "proRole", "proOrganisation", "mayShare");
        assertThat(professional("Ada", Role.SOLICITOR, "Field", null, MayShare.SAFETY).problems())
                .isEmpty();
        assertThat(professional("Ada", Role.SOLICITOR, "Field", null, MayShare.AGREED).problems())
                .containsOnlyKeys("shareDetail");
    }

    @Test
    void an_e_mail_is_one_or_is_left_out() {
        assertThat(
                        professional("Ada", Role.POLICE, "MPS", "ada at met", MayShare.NOTHING)
                                .problems())
                .containsOnlyKeys("proEmail");
        assertThat(professional("Ada", Role.POLICE, "MPS", " ", MayShare.NOTHING).problems())
                .isEmpty();
        assertThat(
                        professional("Ada", Role.POLICE, "MPS", "a@met.example", MayShare.NOTHING)
                                .problems())
                .isEmpty();
    }

    private static Professional professional(
            String name, Role role, String place, String email, MayShare share) {
        return new Professional(0, name, role, place, null, email, share, null, null, 0);
    }
}
