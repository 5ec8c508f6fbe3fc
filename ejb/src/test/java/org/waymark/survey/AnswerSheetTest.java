package org.waymark.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerSheetTest {

    private static final Survey SURVEY =
            new Survey(
                    "T",
                    1,
                    "T",
                    null,
                    null,
                    true,
                    Instant.EPOCH,
                    List.of(
                            question("SATISFACTION", QuestionKind.SATISFACTION, "5"),
                            question("WAITED", QuestionKind.YES_NO, "NO"),
                            question("HELPED", QuestionKind.TEXT, null)));

    @Test
    void what_was_left_out_is_no_answer_and_what_was_not_asked_is_not_kept() {
        assertThat(
                        AnswerSheet.checked(
                                SURVEY,
                                Map.of("SATISFACTION", "7", "HELPED", "  ", "OTHER", "YES")))
                .isEqualTo(Map.of("SATISFACTION", "7"));
    }

    @Test
    void nothing_at_all_is_no_answer() {
        assertThatThrownBy(() -> AnswerSheet.checked(SURVEY, Map.of("HELPED", " ")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("at least one");
    }

    @Test
    void what_is_not_among_the_answers_is_refused_beside_its_question() {
        assertThatThrownBy(
                        () ->
                                AnswerSheet.checked(
                                        SURVEY,
                                        Map.of(
                                                "SATISFACTION",
                                                "8",
                                                "WAITED",
                                                "MAYBE",
                                                "HELPED",
                                                "x".repeat(2001))))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad ->
                                assertThat(bad.problems())
                                        .containsOnlyKeys(
                                                "q_SATISFACTION", "q_WAITED", "q_HELPED"));
    }

    @Test
    void satisfied_is_the_upper_three_of_seven_and_a_no_can_be_good() {
        Question overall = SURVEY.questions().get(0);
        assertThat(List.of("1", "4", "5", "7"))
                .filteredOn(overall::isGood)
                .containsExactly("5", "7");
        Question waited = SURVEY.questions().get(1);
        assertThat(List.of("YES", "PARTLY", "NO")).filteredOn(waited::isGood).containsExactly("NO");
        assertThat(SURVEY.questions().get(2).isJudged()).isFalse();
    }

    @Test
    void a_paper_form_has_its_code_and_every_answer_and_what_was_typed_is_no_markup() {
        Survey survey =
                new Survey(
                        "T",
                        1,
                        "Name for colleagues",
                        "<b>Hello</b>",
                        null,
                        true,
                        Instant.EPOCH,
                        SURVEY.questions());
        assertThat(PaperForm.html("ABCDEFGHJK", survey))
                .contains("ABCDE FGHJK", "Completely dissatisfied", "Partly", "&lt;b&gt;Hello")
                .doesNotContain("Name for colleagues");
    }

    private static Question question(String code, QuestionKind kind, String good) {
        return new Question(code, kind, code + "?", null, null, null, null, null, List.of(), good);
    }
}
