package org.waymark.youth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void a_centre_of_the_list_says_the_hospital_and_another_is_in_words() {
        Stay unnamed =
                new Stay(null, " ", null, TODAY, null, false, null, null, null, null, null, 0);
        assertThat(unnamed.problems(TODAY)).containsOnlyKeys("hospital");
        Stay centre =
                new Stay("KINGS", null, null, TODAY, null, false, null, null, null, null, null, 0);
        assertThat(centre.problems(TODAY)).isEmpty();
        assertThat(centre.in("King's College Hospital").hospital())
                .isEqualTo("King's College Hospital");
    }

    @Test
    void half_a_year_ends_with_the_month() {
        assertThat(stay(TODAY, true, Stay.GoingTo.HOME, SafeAnswer.YES, null).sixMonthsLater())
                .isEqualTo("2027-02-28");
    }

    @Test
    void the_ward_is_known_as_an_address_and_a_home_is_not() {
        Stay stay = stay(TODAY, true, Stay.GoingTo.HOME, SafeAnswer.YES, null);
        assertThat(stay.isAt("St. Elsewhere", null)).isTrue();
        assertThat(stay.isAt("ST ELSEWHERE, Ward 4, SE1", null)).isTrue();
        assertThat(stay.isAt("A and E, bed 3", "Still in hospital: A and E, bed 3. Likely"))
                .isTrue();
        assertThat(stay.isAt("Ward 4, St. Elsewhere", null)).as("no ward was entered").isFalse();
        assertThat(stay.isAt("12 Hospital Road, Croydon", "Still in hospital: Ward 4.")).isFalse();
        assertThat(stay.isAt("", "Still in hospital.")).isFalse();
    }

    @ParameterizedTest(name = "{0} in {1}, {2}: the hospital {3}")
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "Ward 4, St Elsewhere; St Elsewhere; Ward 4; true",
                "12 Homerton High Street, London; Homerton; none; false",
                "Homerton Row 5, London; Homerton; none; false",
                "Homerton, E9 6SR; Homerton; none; true",
                "Flat 2, Royal Court, St Elsewhere Road; St Elsewhere; Royal; false",
                "Royal Court 3; St Elsewhere; Royal; false",
                "King's College Hospital Denmark Hill; Kings College Hospital; none; true",
                "Hospital Road 3; Hospital; none; false",
                "9 Ward Lane; St Elsewhere; Ward; false"
            })
    void a_home_in_a_street_named_after_a_hospital_stays(
            String address, String hospital, String ward, boolean there) {
        Stay stay =
                new Stay(null, hospital, ward, TODAY, TODAY, true, null, null, null, null, null, 0);
        assertThat(stay.isAt(address, null)).isEqualTo(there);
    }

    private static Stay stay(
            LocalDate leaves, boolean left, Stay.GoingTo to, SafeAnswer safe, String followUp) {
        return new Stay(
                null,
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
