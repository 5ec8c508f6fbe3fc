package org.waymark.reporting.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.shared.BadInput;

/** The layouts are those of the files of 2010 to 2026; the figures are made up. */
class CrimeFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MajorText,MinorText,LookUp_BoroughName",
                "MajorText,MinorText,BoroughName",
                "Group,SubGroup,BOCU",
                "Crime Type,Crime Subtype,Borough"
            })
    void a_file_is_read_whatever_the_police_called_its_columns(String names) {
        CrimeFile file =
                CrimeFile.read(
                        names
                                + ",202406,202407\r\n"
                                + "THEFT,THEFT FROM THE PERSON,Kensington & Chelsea,4,0\r\n");
        assertThat(file.months()).containsExactly(YearMonth.of(2024, 6), YearMonth.of(2024, 7));
        assertThat(file.lines()).hasSize(1);
        CrimeFile.Line line = file.lines().get(0);
        assertThat(line.name()).isEqualTo("theft from the person");
        assertThat(line.area()).isEqualTo("Kensington & Chelsea");
        assertThat(line.offences())
                .containsEntry(YearMonth.of(2024, 6), 4)
                .containsEntry(YearMonth.of(2024, 7), 0);
    }

    @Test
    void what_was_left_empty_is_not_a_zero() {
        CrimeFile file =
                CrimeFile.read("Group,SubGroup,BOCU,202406,202407\nTHEFT,SHOPLIFTING,Brent,,3\n");
        assertThat(file.lines().get(0).offences()).containsOnlyKeys(YearMonth.of(2024, 7));
    }

    @Test
    void the_same_kind_in_other_letters_is_the_same_kind() {
        assertThat(CrimeFile.plain("ROBBERY  OF PERSONAL PROPERTY"))
                .isEqualTo(CrimeFile.plain("Robbery of Personal Property"));
        assertThat(CrimeFile.plain("Burglary - Residential")).isEqualTo("burglary residential");
    }

    @Test
    void a_month_that_is_missing_between_two_is_not_there() {
        CrimeFile file =
                CrimeFile.read("Group,SubGroup,BOCU,202401,202407\nTHEFT,SHOPLIFTING,Brent,1,3\n");
        assertThat(file.months()).containsExactly(YearMonth.of(2024, 1), YearMonth.of(2024, 7));
        assertThat(file.until()).isEqualTo(YearMonth.of(2024, 7));
    }

    @Test
    void each_line_that_is_wrong_is_named_and_nothing_is_taken() {
        String text =
                "Group,SubGroup,BOCU,202406\n"
                        + "THEFT,SHOPLIFTING,Brent,12\n"
                        + "THEFT,SHOPLIFTING,Brent,13\n"
                        + "THEFT,BICYCLE THEFT,Brent,-1\n"
                        + "THEFT,OTHER THEFT,Brent\n";
        assertThatThrownBy(() -> CrimeFile.read(text))
                .isInstanceOf(BadInput.class)
                .satisfies(
                        wrong ->
                                assertThat(((BadInput) wrong).problems().get("file"))
                                        .startsWith("Nothing was loaded.")
                                        .contains("line 3", "twice", "line 4", "line 5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Group,SubGroup,BOCU,202406\n",
                "Group,SubGroup,202406\nTHEFT,SHOPLIFTING,3\n",
                "Group,SubGroup,BOCU\nTHEFT,SHOPLIFTING,Brent\n",
                "Group,SubGroup,BOCU,202413\nTHEFT,SHOPLIFTING,Brent,1\n",
                "Group,SubGroup,BOCU,202406,202406\nTHEFT,SHOPLIFTING,Brent,1,2\n",
                "Group,SubGroup,BOCU,202406\n\"THEFT,SHOPLIFTING,Brent,1\n"
            })
    void what_is_no_such_file_is_refused_in_words(String text) {
        assertThatThrownBy(() -> CrimeFile.read(text)).isInstanceOf(BadInput.class);
    }
}
