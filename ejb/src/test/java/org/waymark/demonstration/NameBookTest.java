package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameBookTest {

    private static final Set<String> CODES =
            Set.of(
                    "W1", "W2", "W3", "W9", "M1", "M2", "M3", "M9", "A1", "A2", "A3", "A4", "A9",
                    "B1", "B2", "B9", "O2", "O9", "NS");

    @Test
    void every_ethnicity_is_one_of_the_eighteen_and_one_codes_and_all_of_them_occur() {
        Set<String> seen = new HashSet<>();
        Dice dice = new Dice(3);
        NameBook book = new NameBook();
        for (int i = 0; i < 20_000; i++) {
            seen.add(book.somebody(dice, i % 2 == 0 ? "F" : "M").ethnicity());
        }
        assertThat(seen).isEqualTo(CODES);
    }

    @Test
    void twenty_eight_backgrounds_occur_and_common_surnames_are_common() {
        Set<String> backgrounds = new HashSet<>();
        Map<String, Integer> surnames = new HashMap<>();
        Dice dice = new Dice(4);
        NameBook book = new NameBook();
        for (int i = 0; i < 20_000; i++) {
            Somebody one = book.somebody(dice, "F");
            backgrounds.add(one.background());
            surnames.merge(one.surname(), 1, Integer::sum);
            assertThat(one.surname()).isNotBlank();
        }
        assertThat(backgrounds).hasSize(28);
        assertThat(surnames.get("Smith")).isGreaterThan(20 * surnames.getOrDefault("Radley", 1));
        assertThat(surnames).hasSizeGreaterThan(1_000);
    }

    @Test
    void marks_are_dropped_as_an_old_keyboard_would() {
        assertThat(Spelling.plain("Małgorzata Żukauskaitė")).isEqualTo("Malgorzata Zukauskaite");
        assertThat(Spelling.plain("王芳")).isEqualTo("王芳");
        assertThat(Spelling.mailbox("Siobhán", "O'Brien")).isEqualTo("siobhan.obrien");
        assertThat(Spelling.mailbox("", "王芳")).isEqualTo("person");
    }
}
