package org.waymark.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.CodeLists;
import org.waymark.reference.Validity;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CourtResultTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final CodeLists LISTS =
            new CodeLists(
                    Map.of(
                            "verdict",
                            List.of(
                                    entry("GUILTY", "Guilty", null),
                                    entry("DISCONTINUED", "Discontinued", "STOPPED")),
                            "sentence_kind",
                            List.of(
                                    entry("PRISON", "Prison", "MONTHS"),
                                    entry("FINE", "Fine", null))));

    @ParameterizedTest(name = "{0}: {1}, {2}, {3} months")
    @CsvSource({
        "VERDICT, GUILTY, , ",
        "SENTENCED, , PRISON, 24",
        "SENTENCED, , PRISON, ",
        "SENTENCED, , FINE, ",
        "CHARGED, , , "
    })
    void what_belongs_together_is_taken(
            JusticeEvent event, String verdict, String sentence, Integer months) {
        assertThatCode(() -> new CourtResult(verdict, sentence, months).check(event, LISTS, DAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3} months: {4}")
    @CsvSource({
        "VERDICT, , , , Choose the verdict.",
        "VERDICT, UNHEARD_OF, , , Choose the verdict.",
        "VERDICT, GUILTY, PRISON, , Only “Sentence” has this. Leave it empty.",
        "SENTENCED, , , , Choose the sentence.",
        "SENTENCED, GUILTY, PRISON, , Only “Verdict” has this. Leave it empty.",
        "CHARGED, GUILTY, , , Only “Verdict” has this. Leave it empty.",
        "SENTENCED, , FINE, 3, Only a sentence such as prison has a length. Leave the months empty.",
        "SENTENCED, , PRISON, 0, 'Enter the whole length in months, such as 18 for a year and a half.'",
        "SENTENCED, , PRISON, 1201, 'Enter the whole length in months, such as 18 for a year and a half.'",
        "CHARGED, , , 3, Only a sentence such as prison has a length. Leave the months empty."
    })
    void what_does_not_is_told(
            JusticeEvent event, String verdict, String sentence, Integer months, String told) {
        assertThatThrownBy(
                        () -> new CourtResult(verdict, sentence, months).check(event, LISTS, DAY))
                .isInstanceOf(BadInput.class)
                .hasMessage(told);
    }

    @Test
    void it_is_said_in_words() {
        assertThat(new CourtResult("GUILTY", null, null).words(LISTS)).isEqualTo("Guilty");
        assertThat(new CourtResult("", "PRISON", 24).words(LISTS)).isEqualTo("Prison, 24 months");
        assertThat(new CourtResult("", "PRISON", 1).words(LISTS)).isEqualTo("Prison, 1 month");
        assertThat(new CourtResult(null, "FINE", null).words(LISTS)).isEqualTo("Fine");
        assertThat(CourtResult.NONE.words(LISTS)).isNull();
    }

    @Test
    void only_what_prosecutors_gave_up_was_stopped() {
        assertThat(new CourtResult("DISCONTINUED", null, null).isStopped(LISTS)).isTrue();
        assertThat(new CourtResult("GUILTY", null, null).isStopped(LISTS)).isFalse();
        assertThat(CourtResult.NONE.isStopped(LISTS)).isFalse();
    }

    private static CodeEntry entry(String code, String label, String external) {
        return new CodeEntry(
                code, label, null, external, 1, new Validity(LocalDate.parse("2000-01-01"), null));
    }
}
