package org.waymark.commissioning.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.shared.DraftCells;

/** A pathway that can be published, and everything that keeps one from it. */
class PathwayCheckTest {

    private static final Map<String, String> REASONS =
            Map.of(
                    "NEEDS_MET_PLANNED", "PLANNED",
                    "TRANSFERRED", "PLANNED",
                    "DECLINED_INITIAL", "UNPLANNED",
                    "DISENGAGED", "UNPLANNED",
                    "NO_CONTACT", "UNPLANNED",
                    "NO_SAFE_CONTACT", "UNPLANNED",
                    "DECEASED", "UNPLANNED");

    @Test
    void a_whole_pathway_has_no_problem() {
        assertThat(problems(whole())).isEmpty();
    }

    @Test
    void a_stage_without_the_one_before_it_can_never_be_reached() {
        Map<String, String> cells = whole();
        cells.remove("stage.ASSESSMENT");
        assertThat(problems(cells).get("stages"))
                .contains(
                        "“Agree a support plan” can never be reached without the stage “Assess needs”.")
                .contains("“Support” can never be reached");
        assertThat(problems(cells).get("clocks")).contains("would never stop");
    }

    @Test
    void what_holds_the_clocks_is_named_with_its_days() {
        Map<String, String> cells = whole();
        cells.put("hold.VICTIM_CHOICE", "10");
        assertThat(PathwayPlan.of(new DraftCells(cells)).holds().days())
                .as("without the rule every pause holds them")
                .isEmpty();
        cells.put("hold.rule", "LISTED");
        assertThat(problems(cells)).isEmpty();
        assertThat(PathwayPlan.of(new DraftCells(cells)).holds().days())
                .containsExactly(Map.entry("VICTIM_CHOICE", 10));
        cells.put("hold.VICTIM_CHOICE", "0");
        assertThat(problems(cells).get("holds")).contains("1 to 250 working days");
        cells.remove("hold.VICTIM_CHOICE");
        assertThat(problems(cells).get("holds")).contains("at least one reason");
    }

    @Test
    void a_clock_of_its_own_has_words_two_ends_and_a_length_for_every_risk() {
        Map<String, String> cells = whole();
        cells.put("own_clock.1.label", "Write the safety plan");
        assertThat(problems(cells).get("own-clocks")).contains("needs words, what starts it");
        cells.put("own_clock.1.starts", "RISK");
        cells.put("own_clock.1.stops", "RISK");
        cells.put("own_clock.1.unit", "WORKING_DAYS");
        assertThat(problems(cells).get("own-clocks")).contains("start and stop with the same");
        cells.put("own_clock.1.stops", "PROTECTION");
        assertThat(problems(cells).get("own-clocks")).contains("for every risk");
        cells.put("own_clock.1.HIGH", "2");
        cells.put("own_clock.1.MEDIUM", "1");
        cells.put("own_clock.1.STANDARD", "5");
        assertThat(problems(cells).get("own-clocks")).contains("must not get more time");
        cells.put("own_clock.1.HIGH", "1");
        assertThat(problems(cells)).isEmpty();
        for (String field : "label starts stops unit HIGH MEDIUM STANDARD".split(" ")) {
            cells.put("own_clock.2." + field, cells.get("own_clock.1." + field));
        }
        assertThat(problems(cells).get("own-clocks")).contains("the same words");
    }

    @Test
    void an_exit_measure_needs_one_at_the_start() {
        Map<String, String> cells = whole();
        cells.remove("stage.MEASURE");
        assertThat(problems(cells).get("stages"))
                .contains("“Ask the outcome questions at the end”");
    }

    @Test
    void every_way_a_case_can_end_needs_a_reason() {
        Map<String, String> cells = whole();
        cells.put("reasons", "NEEDS_MET_PLANNED DECLINED_INITIAL DISENGAGED NO_CONTACT DECEASED");
        assertThat(problems(cells)).containsOnlyKeys("reasons");
        assertThat(problems(cells).get("reasons")).contains("no safe way");
        cells.put("reasons", "DECLINED_INITIAL DISENGAGED NO_CONTACT NO_SAFE_CONTACT DECEASED");
        assertThat(problems(cells).get("reasons")).contains("ends as planned");
    }

    @Test
    void a_reason_of_its_own_counts_as_one_of_the_list() {
        Map<String, String> cells = whole();
        cells.put("reasons", "DECLINED_INITIAL DISENGAGED NO_CONTACT NO_SAFE_CONTACT DECEASED");
        cells.put("own.1", "Back at school");
        assertThat(problems(cells).get("reasons")).contains("what it counts as");
        cells.put("counts.1", "NEEDS_MET_PLANNED");
        assertThat(problems(cells)).isEmpty();
        cells.put("own.2", "back at school");
        cells.put("counts.2", "TRANSFERRED");
        assertThat(problems(cells).get("reasons")).contains("same words");
    }

    @Test
    void a_clock_has_a_length_for_every_risk_and_the_higher_one_never_gets_more() {
        Map<String, String> cells = whole();
        cells.remove("clock.PLAN.MEDIUM");
        assertThat(problems(cells).get("clocks")).contains("for every risk");
        cells.put("clock.PLAN.MEDIUM", "1");
        cells.put("clock.PLAN.HIGH", "4");
        assertThat(problems(cells).get("clocks")).contains("must not get more time");
        cells.put("clock.PLAN.HIGH", "soon");
        assertThat(problems(cells).get("clocks")).contains("whole number");
        cells.put("clock.PLAN.HIGH", "1");
        cells.remove("unit.PLAN");
        assertThat(problems(cells).get("clocks")).contains("working days or hours");
    }

    @Test
    void nobody_is_asked_to_try_what_cannot_be_done() {
        Map<String, String> cells = whole();
        cells.put("policy.channels", "5");
        assertThat(problems(cells).get("policy")).contains("Nobody could do that");
    }

    @Test
    void what_is_asked_is_in_force() {
        Map<String, String> cells = whole();
        cells.put("asks.EXIT", "OLD");
        cells.put("measure.OLDER", "ALWAYS");
        assertThat(problems(cells)).containsOnlyKeys("stages", "measures");
    }

    @Test
    void who_may_find_a_high_risk_plans_for_safety_and_refers_to_marac() {
        Map<String, String> cells = whole();
        cells.put("measure.DASH_YP", "ALWAYS");
        cells.put("parts", "SAFETY_PLAN");
        assertThat(problems(cells)).containsOnlyKeys("parts");
        cells.put("parts", "MARAC SAFETY_PLAN");
        assertThat(problems(cells)).isEmpty();
        cells.remove("measure.DASH_YP");
        cells.put("asks.EXIT", "DASH_YP");
        cells.put("parts", "MARAC");
        assertThat(problems(cells)).as("asked at a stage").containsOnlyKeys("parts");
    }

    @Test
    void a_review_says_how_often_and_ages_have_an_order() {
        Map<String, String> cells = whole();
        cells.put("stage.REVIEW", "USED");
        cells.put("label.REVIEW", "Review");
        cells.put("age.from", "18");
        cells.put("age.to", "11");
        assertThat(problems(cells)).containsOnlyKeys("stages", "people");
    }

    @Test
    void everything_typed_survives_being_stored() {
        DraftCells cells = new DraftCells(whole());
        assertThat(DraftCells.of(cells.json()).all()).isEqualTo(cells.all());
    }

    @Test
    void a_further_stage_of_support_is_reached_through_the_one_before() {
        Map<String, String> cells = whole();
        cells.remove("stage.SUPPORT_2");
        assertThat(problems(cells).get("stages"))
                .contains("“Support, third stage” can never be reached")
                .contains("“Support, second stage”");
        cells.remove("stage.SUPPORT_3");
        assertThat(problems(cells)).as("one stage is enough").isEmpty();
    }

    private static Map<String, String> problems(Map<String, String> cells) {
        return PathwayCheck.problems(
                PathwayPlan.of(new DraftCells(cells)), REASONS, Set.of("NEEDS", "MOJ4", "DASH_YP"));
    }

    private static Map<String, String> whole() {
        Map<String, String> cells = new HashMap<>();
        for (PathwayPlan.Kind kind : PathwayPlan.Kind.values()) {
            if (kind != PathwayPlan.Kind.REVIEW) {
                cells.put("stage." + kind, "REQUIRED");
                cells.put("label." + kind, kind.label());
            }
        }
        cells.put("asks.ASSESSMENT", "NEEDS");
        cells.put("asks.EXIT", "MOJ4");
        for (PathwayPlan.Step step : PathwayPlan.Step.values()) {
            cells.put("clock." + step + ".HIGH", "1");
            cells.put("clock." + step + ".MEDIUM", "2");
            cells.put("clock." + step + ".STANDARD", "5");
            cells.put("unit." + step, "WORKING_DAYS RESTS");
        }
        cells.put(
                "reasons",
                "NEEDS_MET_PLANNED DECLINED_INITIAL DISENGAGED NO_CONTACT NO_SAFE_CONTACT DECEASED");
        cells.put("policy.attempts", "3");
        cells.put("policy.working_days", "5");
        cells.put("policy.distinct_days", "2");
        cells.put("policy.distinct_times", "2");
        cells.put("policy.channels", "2");
        return cells;
    }
}
