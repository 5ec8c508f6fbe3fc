package org.waymark.reporting.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.Quarter;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PoliceSatisfactionFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String HEAD = "Quarter,Measure,Satisfied,Base\n";

    @Test
    void each_line_is_a_figure_whichever_way_its_quarter_and_measure_are_written() {
        List<PoliceFigure> figures =
                PoliceSatisfactionFile.read(
                        HEAD
                                + "2026Q1,Ease of contact,83.5%,\"2,400\"\n"
                                + "2025-26 Q4,FOLLOW_UP,58,2398\n",
                        TODAY);
        assertThat(figures)
                .containsExactly(
                        new PoliceFigure(
                                new Quarter(2026, 1),
                                PoliceMeasure.EASE_OF_CONTACT,
                                new BigDecimal("83.5"),
                                2400),
                        new PoliceFigure(
                                new Quarter(2025, 4),
                                PoliceMeasure.FOLLOW_UP,
                                new BigDecimal("58.0"),
                                2398));
        assertThat(figures.get(0).share().percentage().text()).isEqualTo("83.5%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026Q5,Overall,70,2400; line 2: the quarter",
                "2027Q1,Overall,70,2400; line 2: the quarter",
                "2025-27 Q4,Overall,70,2400; line 2: the quarter",
                "2026Q1,Kindness,70,2400; line 2: none of the five",
                "2026Q1,Overall,100.1,2400; line 2: the percentage",
                "2026Q1,Overall,seventy,2400; line 2: the percentage",
                "2026Q1,Overall,70,0; line 2: the base",
                "2026Q1,Overall,70; line 2: 3 cells where there are 4"
            })
    void what_cannot_be_a_figure_is_named_by_its_line(String line, String problem) {
        assertThatThrownBy(() -> PoliceSatisfactionFile.read(HEAD + line + "\n", TODAY))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Nothing was loaded")
                .hasMessageContaining(problem);
    }

    @Test
    void the_same_figure_twice_and_a_file_of_something_else_are_refused() {
        String line = "2026Q1,Overall,70,2400\n";
        assertThatThrownBy(() -> PoliceSatisfactionFile.read(HEAD + line + line, TODAY))
                .hasMessageContaining("line 3: the same quarter and measure twice");
        assertThatThrownBy(() -> PoliceSatisfactionFile.read("Name,Birth\nAda,1990\n", TODAY))
                .hasMessageContaining("no column for the quarter");
        assertThatThrownBy(() -> PoliceSatisfactionFile.read(HEAD, TODAY))
                .hasMessageContaining("nothing below");
    }
}
