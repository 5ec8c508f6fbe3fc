package org.waymark.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.shared.DraftCells;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SurveyPlanTest {

    @Test
    void questions_stand_in_the_order_of_their_places_and_keep_their_codes() {
        Map<String, String> cells = whole();
        cells.put("wording.2", "Were you listened to?");
        cells.put("kind.2", "YES_NO");
        cells.put("code.2", "LISTENED");
        cells.put("place.2", "1");
        cells.put("place.1", "2");
        cells.put("wording.3", "A new one");
        cells.put("kind.3", "TEXT");
        List<Question> questions = plan(cells).questions();
        assertThat(questions)
                .extracting(Question::code)
                .containsExactly("LISTENED", "SATISFACTION", "Q1");
        assertThat(SurveyCheck.problems(plan(cells))).isEmpty();
    }

    @Test
    void a_version_read_back_into_a_draft_is_the_same_version() {
        Map<String, String> cells = whole();
        cells.put("wording.2", "How safe do you feel?");
        cells.put("kind.2", "SCALE");
        cells.put("min.2", "0");
        cells.put("max.2", "10");
        cells.put("low.2", "Not at all");
        cells.put("good.2", "7");
        cells.put("wording.3", "Who told you of us?");
        cells.put("kind.3", "CHOICE");
        cells.put("choices.3", "The police\n\n A friend ");
        SurveyPlan plan = plan(cells);
        assertThat(SurveyCheck.problems(plan)).isEmpty();
        Survey version =
                new Survey("MINE", 1, "Mine", "Hello", 1L, false, Instant.EPOCH, plan.questions());
        assertThat(SurveyPlan.of(SurveyPlan.cells(version)).questions())
                .isEqualTo(plan.questions());
        assertThat(plan.questions().get(2).choices()).containsExactly("The police", "A friend");
    }

    @Test
    void a_survey_without_the_question_about_the_service_overall_or_with_two_is_not_published() {
        Map<String, String> none = whole();
        none.put("kind.1", "YES_NO");
        assertThat(SurveyCheck.problems(plan(none)).get("questions")).contains("exactly one");
        Map<String, String> two = whole();
        two.put("wording.2", "And again?");
        two.put("kind.2", "SATISFACTION");
        assertThat(SurveyCheck.problems(plan(two)).get("questions")).contains("exactly one");
        assertThat(SurveyCheck.problems(plan(new HashMap<>()))).containsKey("questions");
    }

    @Test
    void each_question_that_cannot_be_asked_is_named() {
        Map<String, String> cells = whole();
        cells.put("wording.2", "A scale");
        cells.put("kind.2", "SCALE");
        cells.put("min.2", "5");
        cells.put("max.2", "5");
        cells.put("wording.3", "A choice");
        cells.put("kind.3", "CHOICE");
        cells.put("choices.3", "One");
        cells.put("wording.4", "No kind");
        assertThat(SurveyCheck.problems(plan(cells)).get("questions"))
                .contains("Question 2: its scale", "Question 3: write two", "Question 4: choose");
        cells.put("max.2", "11");
        assertThat(SurveyCheck.problems(plan(cells)).get("questions")).contains("Question 2");
        cells.put("max.2", "6");
        cells.put("good.2", "5");
        assertThat(SurveyCheck.problems(plan(cells)).get("questions"))
                .contains("the least good answer");
    }

    static Map<String, String> whole() {
        Map<String, String> cells = new HashMap<>();
        cells.put("wording.1", "How satisfied were you?");
        cells.put("kind.1", "SATISFACTION");
        return cells;
    }

    static SurveyPlan plan(Map<String, String> cells) {
        return SurveyPlan.of(new DraftCells(cells));
    }
}
