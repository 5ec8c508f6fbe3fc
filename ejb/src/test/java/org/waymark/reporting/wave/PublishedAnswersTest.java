package org.waymark.reporting.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.Range;
import org.waymark.survey.Question;
import org.waymark.survey.QuestionKind;
import org.waymark.survey.Survey;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedAnswersTest {

    /** A reader knows how many answered, exactly, and that all of them answered this question. */
    @ParameterizedTest
    @CsvSource({"5, 5", "8, 5", "5, 7"})
    void no_few_answers_can_be_worked_out_whoever_answered(int threshold, int base) {
        DisclosureRule rule = DisclosureRule.of(threshold, 1, base);
        int told = 0;
        for (long all = 1; all <= 70; all++) {
            for (long good = 0; good <= all; good++) {
                Share share = good(good, all - good, true, rule);
                told += share.percentage().shown() ? 1 : 0;
                Range part = Range.of(share.part(), rule.rounded()).and(new Range(0, all));
                boolean fixed = part.low() == part.high();
                assertThat(fixed && (small(good, rule) || small(all - good, rule)))
                        .as("%d of %d", good, all)
                        .isFalse();
            }
        }
        assertThat(told).as("shares that are told").isGreaterThan(1000);
    }

    @Test
    void nothing_is_told_where_it_is_kept_back_how_many_said_how_satisfied() {
        assertThat(good(80, 20, true, DisclosureRule.STANDARD).percentage().text())
                .isEqualTo("80.0%");
        Share hidden = good(80, 20, false, DisclosureRule.STANDARD);
        assertThat(hidden.part().shown() || hidden.base().shown()).isFalse();
    }

    @Test
    void satisfaction_words_and_choices_are_no_further_question() {
        List<Question> asked = new ArrayList<>();
        asked.add(question(Question.OVERALL, QuestionKind.SATISFACTION, "5"));
        asked.add(question("LISTENED", QuestionKind.YES_NO, "YES"));
        asked.add(question("HELPED", QuestionKind.TEXT, null));
        assertThat(PublishedAnswers.of(survey(asked), Map.of(), true, DisclosureRule.STANDARD))
                .extracting(PublishedAnswers::label)
                .containsExactly("LISTENED? (yes)");
    }

    private static boolean small(long count, DisclosureRule rule) {
        return count > 0 && count < rule.once().threshold();
    }

    private static Share good(long good, long other, boolean shown, DisclosureRule rule) {
        return PublishedAnswers.of(
                        survey(List.of(question("LISTENED", QuestionKind.YES_NO, "YES"))),
                        Map.of("LISTENED", Map.of("YES", good, "NO", other)),
                        shown,
                        rule)
                .get(0)
                .good();
    }

    private static Question question(String code, QuestionKind kind, String good) {
        return new Question(code, kind, code + "?", null, null, null, null, null, List.of(), good);
    }

    private static Survey survey(List<Question> questions) {
        return new Survey("T", 1, "T", null, null, true, Instant.EPOCH, questions);
    }
}
