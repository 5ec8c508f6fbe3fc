package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CrimeSearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Validity ALWAYS = new Validity(LocalDate.of(2017, 4, 1), null);
    private static final Validity OVER =
            new Validity(LocalDate.of(2017, 4, 1), LocalDate.of(2020, 1, 1));

    private final CrimeSearch search =
            new CrimeSearch(
                    new ReferenceSnapshot(
                            new CodeLists(
                                    Map.of(
                                            "crime_in_words",
                                            List.of(
                                                    words("MUGGED", "Mugged or robbed", "34B"),
                                                    words("LOST", "Of a code long gone", "77Z")))),
                            new Offences(
                                    List.of(
                                            offence("34B", "Robbery of personal property", true),
                                            offence("28A", "Burglary (outcome only)", true),
                                            offence("28E", "Burglary Residential", true),
                                            offence("92A", "Trafficking in drugs", false),
                                            offence("1-4.1", "Homicide", true),
                                            new Offence(
                                                    "8Z", "Old one", "S", "G", "OTHER", true,
                                                    OVER))),
                            null,
                            null,
                            null,
                            List.of(),
                            null),
                    DAY);

    @Test
    void what_a_person_would_say_comes_before_the_words_of_the_law() {
        assertThat(search.find("robb"))
                .containsExactly(
                        "Mugged or robbed (34B)",
                        "Robbery of personal property (34B)",
                        CrimeSearch.NOT_SURE);
    }

    @Test
    void every_word_that_was_typed_must_be_there_in_any_order() {
        assertThat(search.find("resid burg"))
                .containsExactly("Burglary Residential (28E)", CrimeSearch.NOT_SURE);
        assertThat(search.find("burglary of a spaceship")).containsExactly(CrimeSearch.NOT_SURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome", "drugs", "old", "gone"})
    void nothing_is_offered_that_no_victim_can_be_referred_for_today(String typed) {
        assertThat(search.find(typed)).containsExactly(CrimeSearch.NOT_SURE);
    }

    @ParameterizedTest
    @CsvSource({
        "Mugged or robbed (34B), 34B",
        "' mugged or ROBBED (34b) ', 34B",
        "28e, 28E",
        "92A, 92A",
        "4.1, 4.1",
        "8U, 8U",
        "'Something else, or not sure', NOT_SURE"
    })
    void a_line_a_code_and_a_newer_code_are_understood(String text, String code) {
        assertThat(search.code(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mugged", "rob", "34B and more", "DROP TABLE"})
    void nothing_is_guessed(String text) {
        assertThat(search.code(text)).isEmpty();
    }

    private static CodeEntry words(String code, String label, String offence) {
        return new CodeEntry(code, label, offence, null, 1, ALWAYS);
    }

    private static Offence offence(String code, String title, boolean victim) {
        return new Offence(code, title, "SUB", "GROUP", "OTHER", victim, ALWAYS);
    }
}
