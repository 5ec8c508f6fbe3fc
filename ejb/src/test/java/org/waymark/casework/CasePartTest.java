package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which parts a case shows. */
class CasePartTest {

    @Test
    void whoever_is_under_eighteen_has_the_page_of_young_people_in_whatever_service() {
        assertThat(CasePart.of("MARAC,SAFETY_PLAN", 17))
                .containsExactly(CasePart.SAFETY_PLAN, CasePart.MARAC, CasePart.YOUNG_PERSON);
        assertThat(CasePart.of("MARAC", 18)).containsExactly(CasePart.MARAC);
        assertThat(CasePart.of("YOUNG_PERSON", 24)).containsExactly(CasePart.YOUNG_PERSON);
    }

    @Test
    void an_age_that_is_not_known_adds_nothing_and_codes_of_later_releases_are_left_out() {
        assertThat(CasePart.of("MARAC,HATE_CRIME,TO_COME", null)).containsExactly(CasePart.MARAC);
        assertThat(CasePart.of(null, null)).isEmpty();
    }
}
