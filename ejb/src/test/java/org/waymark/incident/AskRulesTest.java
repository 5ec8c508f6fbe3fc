package org.waymark.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What somebody has to say who asks for support, and what not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final Map<Ask, String> said =
            new HashMap<>(
                    Map.of(
                            Ask.PHONE, "07700 900456",
                            Ask.SAFE, "TEXT",
                            Ask.SURNAME, "Ashe",
                            Ask.BORN, "1990-04-03",
                            Ask.DAY, "2026-11-01"));

    private Map<String, String> problems(boolean agreed) {
        return AskRules.problems(AskRules.whole(Told.NOTHING.with(said)), agreed, TODAY);
    }

    @Test
    void a_safe_way_a_name_a_birth_date_a_day_and_agreement_are_enough() {
        assertThat(problems(true)).isEmpty();
    }

    @Test
    void what_happened_need_not_be_said() {
        assertThat(AskRules.whole(Told.NOTHING.with(said)).get(Ask.WHAT)).contains("Asked for");
    }

    @Test
    void a_way_that_is_not_safe_is_no_way() {
        said.put(Ask.SAFE, "EMAIL");
        assertThat(problems(true)).containsOnlyKeys("safe");
    }

    @Test
    void without_agreement_nothing_is_sent() {
        assertThat(problems(false)).containsOnlyKeys(AskRules.AGREED);
    }

    @Test
    void a_child_is_taken_on_from_13() {
        said.put(Ask.BORN, "2013-11-27");
        assertThat(problems(true)).isEmpty();
        said.put(Ask.BORN, "2013-11-28");
        assertThat(problems(true).get("born")).contains("999", "0800 1111");
    }

    @Test
    void after_a_year_it_has_to_be_known_where_they_live() {
        said.put(Ask.DAY, "2025-11-27");
        assertThat(problems(true)).isEmpty();
        said.put(Ask.DAY, "2025-11-26");
        assertThat(problems(true)).containsOnlyKeys("postcode");
        said.put(Ask.POSTCODE, "SE1");
        assertThat(problems(true)).isEmpty();
    }
}
