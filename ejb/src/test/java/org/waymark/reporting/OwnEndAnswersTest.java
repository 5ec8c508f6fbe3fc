package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnEndAnswersTest {

    @Test
    void of_fewer_than_five_answers_nothing_is_told() {
        OwnEndAnswers few = answers(4, 3, 3);
        assertThat(few.isTold()).isFalse();
        assertThat(few.share(EndQuestion.LISTENED)).isNull();
        assertThat(few.written()).isZero();
        assertThat(few.words()).isEmpty();
        assertThat(few.isCut()).isFalse();
    }

    @Test
    void from_five_on_shares_and_words_are_told_and_whether_there_are_more() {
        OwnEndAnswers enough = answers(5, 3, 3);
        assertThat(enough.share(EndQuestion.LISTENED)).isEqualTo("4 of 5");
        assertThat(enough.words()).hasSize(3);
        assertThat(enough.isCut()).isFalse();
        assertThat(answers(9000, 1001, EndAnswersReader.MOST_WORDS).isCut()).isTrue();
    }

    private static OwnEndAnswers answers(long all, long written, int words) {
        return new OwnEndAnswers(
                "Victim Support",
                all,
                Map.of(EndQuestion.LISTENED, "4 of 5"),
                written,
                Collections.nCopies(words, "They rang when they said."));
    }
}
