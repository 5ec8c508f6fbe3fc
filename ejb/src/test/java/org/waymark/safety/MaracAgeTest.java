package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which age on a MARAC takes somebody, and how an age is read that is not on record. */
class MaracAgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final MaracRule USUAL = MaracRule.usual("E09000023");

    @ParameterizedTest
    @CsvSource({
        "27 November 2010, 16",
        "28/11/2010, 15",
        "2010-11-27, 16",
        "2010, 15",
        "about 17, 17",
        "17 years old, 17",
        "27/11/2030, ",
        "young, ",
        "3/5/90, ",
        "3 May 90, ",
        "25/5/12, ",
        "mid 20s, 20",
        "25yrs, 25",
        "'', ",
        "999, "
    })
    void an_age_is_read_and_nobody_is_taken_to_be_older_than_they_may_be(
            String words, Integer age) {
        assertThat(MaracAge.told(words, TODAY)).isEqualTo(age);
    }

    @Test
    void the_day_of_birth_counts_before_the_age_that_was_given() {
        assertThat(MaracAge.of(LocalDate.of(2010, 11, 28), 30, null, TODAY)).isEqualTo(15);
        assertThat(MaracAge.of(null, 30, null, TODAY)).isEqualTo(30);
        assertThat(MaracAge.of(null, null, null, TODAY)).isNull();
    }

    @Test
    void under_sixteen_is_refused_in_words_that_say_where_to_go_and_an_unknown_age_is_asked() {
        assertThat(USUAL.refusal(16)).isNull();
        assertThat(USUAL.refusal(15)).contains("from 16 on", "children’s social care");
        assertThat(USUAL.refusal(null)).contains("not known", "how old");
    }
}
