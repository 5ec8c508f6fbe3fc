package org.waymark.youth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.person.SafeAnswer;

/** What has to be known before somebody leaves hospital. */
class StayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 31);

    @Test
    void whoever_has_left_went_somewhere_and_it_is_said_whether_it_is_safe() {
        assertThat(stay(TODAY, true, null, null, null).problems(TODAY))
                .containsOnlyKeys("goingTo", "safeThere");
        assertThat(stay(TODAY, true, Stay.GoingTo.HOME, SafeAnswer.NOT_ASKED, null).problems(TODAY))
                .containsOnlyKeys("safeThere");
        assertThat(
                        stay(TODAY.plusDays(1), true, Stay.GoingTo.HOME, SafeAnswer.YES, null)
                                .problems(TODAY))
                .containsOnlyKeys("dischargeOn");
        assertThat(stay(TODAY, true, Stay.GoingTo.HOME, SafeAnswer.YES, null).problems(TODAY))
                .isEmpty();
    }

    @Test
    void what_is_not_safe_is_said_in_words() {
        assertThat(stay(null, false, null, SafeAnswer.NO, null).problems(TODAY))
                .containsOnlyKeys("safeDetail");
    }

    @Test
    void a_follow_up_has_words_and_a_day() {
        assertThat(stay(null, false, null, null, "Meet at college").problems(TODAY))
                .containsOnlyKeys("followUpOn");
    }

    @Test
    void half_a_year_ends_with_the_month() {
        assertThat(stay(TODAY, true, Stay.GoingTo.HOME, SafeAnswer.YES, null).sixMonthsLater())
                .isEqualTo("2027-02-28");
    }

    @Test
    void the_ward_is_known_as_an_address_and_a_home_is_not() {
        Stay stay = stay(TODAY, true, Stay.GoingTo.HOME, SafeAnswer.YES, null);
        assertThat(stay.isAt("Ward 4, St. Elsewhere", null)).isTrue();
        assertThat(stay.isAt("A and E, bed 3", "Still in hospital: A and E, bed 3. Likely"))
                .isTrue();
        assertThat(stay.isAt("12 Hospital Road, Croydon", "Still in hospital: Ward 4.")).isFalse();
        assertThat(stay.isAt("", "Still in hospital.")).isFalse();
    }

    private static Stay stay(
            LocalDate leaves, boolean left, Stay.GoingTo to, SafeAnswer safe, String followUp) {
        return new Stay(
                "St Elsewhere",
                null,
                TODAY.minusDays(3),
                leaves,
                left,
                to,
                safe,
                null,
                followUp,
                null,
                0);
    }
}
