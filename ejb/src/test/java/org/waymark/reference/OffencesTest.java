package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OffencesTest {

    private static final LocalDate BEGIN = LocalDate.of(2017, 4, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 4, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Offences offences =
            new Offences(
                    List.of(
                            offence("1-4.1-4.10-4.2", "Homicide", "HOMICIDE", BEGIN, null),
                            offence("105A", "Assault without injury", "VIOLENCE", BEGIN, null),
                            offence("8L", "Harassment", "VIOLENCE", BEGIN, CHANGE),
                            offence("8L", "Harassment", "STALKING_HARASSMENT", CHANGE, null),
                            offence("30A", "Burglary", "BURGLARY", BEGIN, CHANGE)));

    @ParameterizedTest
    @ValueSource(strings = {"1", "4.1", "4.10", "4.2", "1-4.1-4.10-4.2"})
    void a_combined_code_is_found_by_itself_and_by_each_member(String code) {
        assertThat(offences.find(code, DAY)).map(Offence::title).contains("Homicide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4.11", "41", "105", "", "XYZ"})
    void a_code_that_only_looks_alike_is_not_known(String code) {
        assertThat(offences.find(code, DAY)).isEmpty();
    }

    @Test
    void case_and_blanks_around_a_code_do_not_matter() {
        assertThat(offences.find(" 105a ", DAY)).map(Offence::code).contains("105A");
    }

    @Test
    void the_day_chooses_between_two_classifications_of_one_code() {
        assertThat(offences.find("8L", CHANGE.minusDays(1)))
                .map(Offence::crimeGroup)
                .contains("VIOLENCE");
        assertThat(offences.find("8L", CHANGE))
                .map(Offence::crimeGroup)
                .contains("STALKING_HARASSMENT");
    }

    @Test
    void a_day_before_the_classification_begins_uses_its_first_row() {
        assertThat(offences.find("8L", LocalDate.of(1999, 1, 1)))
                .map(Offence::crimeGroup)
                .contains("VIOLENCE");
    }

    @Test
    void a_code_that_was_ended_is_no_longer_known() {
        assertThat(offences.find("30A", CHANGE.minusDays(1))).isPresent();
        assertThat(offences.find("30A", CHANGE)).isEmpty();
    }

    private static Offence offence(
            String code, String title, String crimeGroup, LocalDate from, LocalDate to) {
        return new Offence(code, title, "SUB", "GROUP", crimeGroup, true, new Validity(from, to));
    }
}
