package org.waymark.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DayTextTest {

    private final DayText text = new DayText();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27/3/2026",
                "27/03/2026",
                "27.3.2026",
                "27-03-2026",
                " 27 3 2026 ",
                "27 March 2026",
                "27 mar 2026",
                "27th March, 2026",
                "2026-03-27",
            })
    void a_day_is_understood_however_it_is_written(String typed) {
        assertThat(text.getAsObject(null, null, typed)).isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2026", "27/3/26", "13/13/2026", "tomorrow", "27 Marchember 2026"})
    void what_is_not_a_day_is_refused_in_plain_words(String typed) {
        assertThatExceptionOfType(ConverterException.class)
                .isThrownBy(() -> text.getAsObject(null, null, typed))
                .satisfies(
                        refused ->
                                assertThat(refused.getFacesMessage().getSummary())
                                        .startsWith("Enter a date with day, month and year"));
    }

    @Test
    void nothing_typed_is_no_day() {
        assertThat(text.getAsObject(null, null, "  ")).isNull();
        assertThat(text.getAsObject(null, null, null)).isNull();
    }

    @Test
    void a_day_is_shown_as_people_write_it() {
        assertThat(text.getAsString(null, null, LocalDate.of(2026, 3, 7))).isEqualTo("7/3/2026");
        assertThat(text.getAsString(null, null, null)).isEmpty();
    }
}
