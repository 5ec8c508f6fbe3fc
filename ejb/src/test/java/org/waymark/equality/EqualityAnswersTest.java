package org.waymark.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EqualityAnswersTest {

    @Test
    void not_asked_is_no_answer_and_rather_not_and_not_knowing_are() {
        Map<EqualityQuestion, String> said = new HashMap<>();
        said.put(EqualityQuestion.RELIGION, EqualityQuestion.PREFERS_NOT);
        said.put(EqualityQuestion.MATERNITY, EqualityQuestion.DOES_NOT_KNOW);
        said.put(EqualityQuestion.ORIENTATION, " ");
        said.put(EqualityQuestion.PARTNERSHIP, null);
        EqualityAnswers answers = new EqualityAnswers(said, 4);
        assertThat(answers.said())
                .containsOnly(
                        Map.entry(EqualityQuestion.RELIGION, "R"),
                        Map.entry(EqualityQuestion.MATERNITY, "DK"));
        assertThat(answers.to(EqualityQuestion.ORIENTATION)).isNull();
        assertThat(answers.isEmpty()).isFalse();
    }

    @Test
    void somebody_of_whom_nothing_was_asked_has_said_nothing() {
        assertThat(EqualityAnswers.NONE.isEmpty()).isTrue();
        assertThat(new EqualityAnswers(Map.of(EqualityQuestion.RELIGION, ""), 7).isEmpty())
                .isTrue();
    }
}
