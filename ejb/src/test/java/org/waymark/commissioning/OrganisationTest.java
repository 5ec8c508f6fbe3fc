package org.waymark.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.commissioning.Organisation.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationTest {

    @Test
    void a_force_refers_as_the_police_and_nobody_else_does() {
        Organisation force = organisation(Kind.POLICE);
        assertThat(force.usualSource()).isEqualTo("POL_OFF");
        assertThat(force.mayReferAs("POL_WCU")).isTrue();
        assertThat(force.mayReferAs("LA_CSC")).isFalse();
        for (Kind kind : Kind.values()) {
            assertThat(kind.mayBeLetReferAs("POL_OFF")).isEqualTo(kind == Kind.POLICE);
        }
    }

    @Test
    void a_partner_refers_as_what_it_was_given_the_first_being_the_usual() {
        Organisation council = organisation(Kind.PARTNER, "LA_CSC", "LA_HOU");
        assertThat(council.usualSource()).isEqualTo("LA_CSC");
        assertThat(council.mayReferAs("LA_HOU")).isTrue();
        assertThat(council.mayReferAs("VCS")).isFalse();
        assertThat(organisation(Kind.PARTNER).usualSource()).isEqualTo("VCS");
    }

    private static Organisation organisation(Kind kind, String... sources) {
        return new Organisation(1, "CODE", "Name", kind, true, List.of(sources));
    }
}
