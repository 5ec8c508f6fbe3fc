package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CodeListsTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 4, 1);

    private final CodeLists lists =
            new CodeLists(
                    Map.of(
                            "ethnicity",
                            List.of(
                                    entry("A4", "Asian: Chinese", "ASIAN", 20, CHANGE, null),
                                    entry(
                                            "O1",
                                            "Other: Chinese",
                                            "OTHER",
                                            10,
                                            LocalDate.of(2000, 1, 1),
                                            CHANGE),
                                    entry(
                                            "W1",
                                            "White: British",
                                            "WHITE",
                                            5,
                                            LocalDate.of(2000, 1, 1),
                                            null))));

    @Test
    void only_what_is_in_force_on_the_day_can_be_chosen_in_the_order_of_the_list() {
        assertThat(lists.entries("ethnicity", CHANGE.minusDays(1)))
                .extracting(CodeEntry::code)
                .containsExactly("W1", "O1");
        assertThat(lists.entries("ethnicity", CHANGE))
                .extracting(CodeEntry::code)
                .containsExactly("W1", "A4");
    }

    @Test
    void an_ended_code_keeps_its_words_for_old_records() {
        assertThat(lists.label("ethnicity", "O1")).isEqualTo("Other: Chinese");
    }

    @Test
    void an_unknown_code_is_shown_as_it_is_and_nothing_as_nothing() {
        assertThat(lists.label("ethnicity", "Q7")).isEqualTo("Q7");
        assertThat(lists.label("no such list", "Q7")).isEqualTo("Q7");
        assertThat(lists.label("ethnicity", null)).isEmpty();
    }

    private static CodeEntry entry(
            String code, String label, String parent, int sort, LocalDate from, LocalDate to) {
        return new CodeEntry(code, label, parent, null, sort, new Validity(from, to));
    }
}
