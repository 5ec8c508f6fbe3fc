package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.person.MatchScore.Band;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchScoreTest {

    private static final MatchKeys KEYS = MatchKeys.under("a secret of this installation");

    private static final String BORN = "1984-03-09";

    @Test
    void the_same_name_and_birth_is_likely() {
        MatchScore score = compared(of("Amara", "Okafor", BORN), of("AMARA", "O'Kafor", BORN));
        assertThat(score.band()).isEqualTo(Band.LIKELY);
        assertThat(score.reasons())
                .containsExactly("Same surname", "Same first name", "Same date of birth");
    }

    @Test
    void a_nickname_is_another_form_of_the_same_name() {
        MatchScore score = compared(of("Bob", "Ferris", BORN), of("Robert", "Ferris", BORN));
        assertThat(score.band()).isEqualTo(Band.LIKELY);
        assertThat(score.reasons()).contains("First name is another form of the same name");
    }

    @Test
    void names_in_the_other_order_and_another_script_are_recognised() {
        assertThat(compared(of("Wei", "Zhang", BORN), of("Zhang", "Wei", BORN)).band())
                .isEqualTo(Band.LIKELY);
        assertThat(compared(of("Олена", "Шевченко", BORN), of("Olena", "Sevcenko", BORN)).band())
                .isEqualTo(Band.LIKELY);
        assertThat(compared(of("Zoë", "Müller", BORN), of("Zoe", "Muller", BORN)).band())
                .isEqualTo(Band.LIKELY);
    }

    @Test
    void day_and_month_swapped_are_recognised_and_said() {
        MatchScore score =
                compared(of("Amara", "Okafor", "1984-03-09"), of("Amara", "Okafor", "1984-09-03"));
        assertThat(score.band()).isEqualTo(Band.LIKELY);
        assertThat(score.reasons()).contains("Day and month of birth swapped");
    }

    @Test
    void a_household_is_not_one_person() {
        MatchSubject her = MatchSubject.of("Anna", "Kowalska", LocalDate.parse(BORN), "F");
        MatchSubject him = MatchSubject.of("Adam", "Kowalska", LocalDate.parse("1981-11-20"), "M");
        MatchSubject child =
                MatchSubject.of("Anna", "Kowalska", LocalDate.parse("2012-06-01"), "F");
        for (MatchSubject each : new MatchSubject[] {her, him, child}) {
            each.reachedBy(ContactPoint.Kind.PHONE, "07700 900 111", null);
            each.reachedBy(ContactPoint.Kind.ADDRESS, "1 High Street", "E8 1AA");
        }
        assertThat(MatchScore.of(her, him).band()).isEqualTo(Band.UNLIKELY);
        assertThat(MatchScore.of(her, child).band()).isEqualTo(Band.UNLIKELY);
    }

    @Test
    void twins_are_not_one_person() {
        assertThat(compared(of("Sara", "Ali", BORN), of("Omar", "Ali", BORN)).band())
                .isEqualTo(Band.UNLIKELY);
    }

    @Test
    void twins_of_the_same_sex_share_all_but_the_first_name_and_are_two_people() {
        MatchSubject one = MatchSubject.of("Aaliyah", "Ali", LocalDate.parse(BORN), "F");
        MatchSubject other = MatchSubject.of("Hodan", "Ali", LocalDate.parse(BORN), "F");
        for (MatchSubject each : new MatchSubject[] {one, other}) {
            each.reachedBy(ContactPoint.Kind.PHONE, "07700 900 111", null);
            each.reachedBy(ContactPoint.Kind.ADDRESS, "1 High Street", "E8 1AA");
        }
        assertThat(MatchScore.of(one, other).band()).isEqualTo(Band.UNLIKELY);
    }

    @Test
    void one_slip_in_a_short_name_is_the_same_name() {
        assertThat(compared(of("Emre", "Arslan", BORN), of("Erme", "Arslan", BORN)).reasons())
                .contains("First names alike");
        assertThat(compared(of("Shapla", "Bibi", BORN), of("Shapla", "Bsbi", BORN)).reasons())
                .contains("Surnames alike");
        assertThat(compared(of("Asa", "Lee", BORN), of("Ava", "Lee", BORN)).reasons())
                .contains("Different first name");
    }

    @Test
    void a_short_form_may_stand_for_more_than_one_name() {
        for (String full : new String[] {"Samuel", "Samantha"}) {
            assertThat(compared(of("Sam", "Ferris", BORN), of(full, "Ferris", BORN)).reasons())
                    .contains("First name is another form of the same name");
        }
        assertThat(compared(of("Samuel", "Ferris", BORN), of("Samantha", "Ferris", BORN)).reasons())
                .doesNotContain("First name is another form of the same name");
    }

    @Test
    void a_year_of_birth_off_by_one_or_ten_is_a_slip_and_otherwise_another_person() {
        assertThat(compared(of("Reza", "Ahmadi", BORN), of("Reza", "Ahmadi", "1994-03-09")).band())
                .isEqualTo(Band.POSSIBLE);
        assertThat(compared(of("Reza", "Ahmadi", BORN), of("Reza", "Ahmadi", "1983-03-09")).band())
                .isEqualTo(Band.POSSIBLE);
        assertThat(compared(of("Reza", "Ahmadi", BORN), of("Reza", "Ahmadi", "1956-03-09")).band())
                .isEqualTo(Band.UNLIKELY);
    }

    @Test
    void without_a_birth_a_name_needs_a_number_and_is_then_possible() {
        MatchSubject one = MatchSubject.of("Amara", "Okafor", null, null);
        MatchSubject other = MatchSubject.of("Amara", "Okafor", LocalDate.parse(BORN), null);
        assertThat(MatchScore.of(one, other).points()).isEqualTo(45);
        one.reachedBy(ContactPoint.Kind.PHONE, "+44 7700 900222", null);
        other.reachedBy(ContactPoint.Kind.PHONE, "07700900222", null);
        assertThat(MatchScore.of(one, other).band()).isEqualTo(Band.POSSIBLE);
    }

    @Test
    void two_records_that_may_be_one_person_share_a_key() {
        assertShared(of("Bob", "Ferris", BORN), of("Robert", "Ferris", BORN));
        assertShared(of("Wei", "Zhang", BORN), of("Zhang", "Wei", BORN));
        assertShared(of("Amara", "Okafor", "1984-03-09"), of("Amara", "Okafor", "1984-09-03"));
        assertShared(of("Amara", "Okafor", "1984-03-09"), of("Amara", "Okafor", "1984-03-08"));
        assertShared(of("Amara", "Okafor", "1984-03-09"), of("Amara", "Okafor", "1994-03-09"));
        assertThat(
                        Collections.disjoint(
                                KEYS.of(of("Amara", "Okafor", BORN)),
                                KEYS.of(of("Lena", "Fischer", BORN))))
                .isTrue();
    }

    @Test
    void a_mononym_and_a_name_without_letters_do_no_harm() {
        assertThat(compared(of(null, "Suharto", BORN), of(null, "Suharto", BORN)).points())
                .isEqualTo(55);
        assertThat(KEYS.of(of("", "🙂", null))).isEmpty();
    }

    @Test
    void another_installation_has_other_keys_for_the_same_person() {
        MatchSubject one = of("Amara", "Okafor", BORN);
        one.reachedBy(ContactPoint.Kind.PHONE, "07700 900222", null);
        MatchKeys other = MatchKeys.under("a secret of another installation");
        assertThat(KEYS.of(one))
                .hasSameSizeAs(other.of(one))
                .doesNotContainAnyElementsOf(other.of(one));
        assertThat(KEYS.of(one))
                .isEqualTo(MatchKeys.under("a secret of this installation").of(one));
        assertThat(KEYS.check()).isNotEqualTo(other.check());
    }

    private static void assertShared(MatchSubject one, MatchSubject other) {
        assertThat(Collections.disjoint(KEYS.of(one), KEYS.of(other))).isFalse();
    }

    private static MatchScore compared(MatchSubject one, MatchSubject other) {
        return MatchScore.of(one, other);
    }

    private static MatchSubject of(String given, String surname, String born) {
        return MatchSubject.of(given, surname, born == null ? null : LocalDate.parse(born), null);
    }
}
