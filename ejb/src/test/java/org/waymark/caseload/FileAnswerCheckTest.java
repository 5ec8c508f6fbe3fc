package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.CodeEntry;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileAnswerCheckTest {

    private static final List<CodeEntry> ASKED =
            List.of(
                    new CodeEntry("PLAN", "There is a plan", null, null, 10, null),
                    new CodeEntry("RISK", "The risk was assessed", null, null, 20, null));

    private final Map<String, String> problems = new HashMap<>();

    @Test
    void what_is_asked_is_taken_and_nothing_else() {
        assertThat(
                        FileAnswerCheck.checked(
                                ASKED,
                                List.of(
                                        answer("MADE_UP", FileAudits.Value.YES, "x"),
                                        answer("RISK", FileAudits.Value.NA, " "),
                                        answer("PLAN", FileAudits.Value.NO, " An old one ")),
                                problems))
                .containsExactly(
                        answer("PLAN", FileAudits.Value.NO, "An old one"),
                        answer("RISK", FileAudits.Value.NA, null));
        assertThat(problems).isEmpty();
    }

    @Test
    void a_question_without_an_answer_or_with_too_many_words_is_named() {
        assertThat(
                        FileAnswerCheck.checked(
                                ASKED,
                                List.of(answer("PLAN", FileAudits.Value.YES, "x".repeat(501))),
                                problems))
                .isEmpty();
        assertThat(problems)
                .containsOnlyKeys("PLAN", "RISK")
                .containsEntry("RISK", "Say yes, no, or that it does not apply.");
    }

    private static FileAudits.Answer answer(
            String question, FileAudits.Value value, String remark) {
        return new FileAudits.Answer(question, value, remark);
    }
}
