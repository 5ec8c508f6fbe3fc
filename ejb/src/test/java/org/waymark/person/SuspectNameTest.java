package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuspectNameTest {

    private static final LocalDate BORN = LocalDate.of(1979, 3, 14);
    private static final MatchKeys KEYS = MatchKeys.under("a secret of the tests");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/3/1979",
                "14.03.1979",
                "14 03 1979",
                "1979-03-14",
                "14 March 1979",
                "14th Mar 1979",
                "about 47, 14/03/1979"
            })
    void a_birth_date_is_read_however_it_was_written(String birth) {
        SuspectName named = SuspectName.of("Quentin Perpetrator", birth).orElseThrow();
        assertThat(named.born()).isEqualTo(BORN);
        assertThat(named.year()).isEqualTo(1979);
    }

    @Test
    void a_year_alone_is_taken_and_a_day_that_does_not_exist_is_only_its_year() {
        assertThat(SuspectName.of("Quentin Perpetrator", "born 1979").orElseThrow().born())
                .isNull();
        assertThat(SuspectName.of("Quentin Perpetrator", "31/2/1979").orElseThrow().year())
                .isEqualTo(1979);
    }

    @Test
    void nobody_is_looked_for_by_one_name_or_without_a_birth() {
        assertThat(SuspectName.of("Quentin", "1979")).isEmpty();
        assertThat(SuspectName.of("Not known", null)).isEmpty();
        assertThat(SuspectName.of("Quentin Perpetrator", "about 40")).isEmpty();
        assertThat(SuspectName.of(null, "1979")).isEmpty();
    }

    @Test
    void their_keys_are_among_those_of_the_same_person_on_record() {
        MatchSubject person = MatchSubject.of("Kwentin", "Perpetrator", BORN, null);
        SuspectName named = SuspectName.of("Quentin Perpetrator", "14/3/1979").orElseThrow();
        assertThat(KEYS.ofNamed(named)).hasSize(2).isSubsetOf(KEYS.of(person));
        SuspectName year = SuspectName.of("Quentin Perpetrator", "1979").orElseThrow();
        assertThat(KEYS.ofNamed(year)).hasSize(1).isSubsetOf(KEYS.of(person));
        SuspectName another = SuspectName.of("Quentin Perpetrator", "15/4/1979").orElseThrow();
        assertThat(KEYS.of(person))
                .as("both have to fit")
                .doesNotContainAnyElementsOf(KEYS.ofNamed(another).stream().skip(1).toList());
    }
}
