package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What the police sent of themselves, in words. */
class PoliceSideTest {

    @Test
    void what_is_known_of_the_officer_and_of_the_checklist_is_told_and_nothing_is_made_up() {
        PoliceSide known =
                PoliceSide.of(
                        new Object[] {
                            "before",
                            "MPS",
                            "4412345/26",
                            "DC Okafor",
                            "P231",
                            "020 7946 0100",
                            14L,
                            "HIGH"
                        },
                        1);
        assertThat(known.crimeRef()).isEqualTo("4412345/26");
        assertThat(known.officerInWords()).isEqualTo("DC Okafor, P231, 020 7946 0100");
        assertThat(known.dashInWords()).isEqualTo("14 yes answers, graded HIGH");
        PoliceSide little = PoliceSide.of(new Object[] {null, null, null, " ", null, 1, null}, 0);
        assertThat(little.officerInWords()).isEmpty();
        assertThat(little.dashInWords()).isEqualTo("1 yes answer");
        assertThat(PoliceSide.of(new Object[7], 0).dashInWords()).isEmpty();
    }

    @Test
    void a_row_without_its_columns_is_a_mistake() {
        assertThatThrownBy(() -> PoliceSide.of(new Object[7], 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
