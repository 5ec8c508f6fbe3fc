package org.waymark.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.shared.DraftCells;

/** An instrument that can be published, and what keeps one from it. */
class InstrumentCheckTest {

    @Test
    void a_whole_instrument_has_no_problem() {
        assertThat(problems(whole())).isEmpty();
    }

    @Test
    void it_asks_something_on_a_scale() {
        Map<String, String> cells = whole();
        cells.remove("max.2");
        assertThat(problems(cells)).containsOnlyKeys("items");
        assertThat(problems(Map.of())).containsKeys("about", "engine", "better", "items");
    }

    @Test
    void a_topic_is_short() {
        Map<String, String> cells = whole();
        cells.put("item.1", "x".repeat(81));
        assertThat(problems(cells).get("items")).contains("Topic 1 is too long");
    }

    @Test
    void not_every_answer_may_be_missing() {
        Map<String, String> cells = whole();
        cells.put("missing", "2");
        assertThat(problems(cells)).containsOnlyKeys("missing");
    }

    @Test
    void bands_cover_the_scores_from_the_lowest_upwards() {
        Map<String, String> cells = whole();
        cells.put("lowest.1", "1");
        assertThat(problems(cells).get("bands")).contains("begins at the lowest score, 0");
        cells.put("lowest.1", "0");
        cells.put("lowest.2", "9");
        assertThat(problems(cells).get("bands")).contains("from 0 to 8");
        cells.put("lowest.2", "0");
        assertThat(problems(cells).get("bands")).contains("above the one before");
    }

    @Test
    void a_change_or_cut_off_outside_the_scores_cannot_be() {
        Map<String, String> cells = whole();
        cells.put("reliable", "9");
        cells.put("cut", "many");
        assertThat(problems(cells)).containsOnlyKeys("reliable", "cut");
    }

    @Test
    void without_a_total_there_are_no_bands_and_no_cut_off() {
        Map<String, String> cells = whole();
        cells.put("engine", "PROFILE");
        assertThat(problems(cells)).containsOnlyKeys("engine", "bands");
    }

    @Test
    void a_risk_checklist_says_a_risk_for_every_count_and_high_for_the_most() {
        assertThat(problems(checklist())).isEmpty();
        Map<String, String> cells = checklist();
        cells.remove("risk.1");
        assertThat(problems(cells).get("bands")).contains("for every band");
        cells = checklist();
        cells.put("risk.2", "MEDIUM");
        assertThat(problems(cells).get("bands")).contains("The last band is a high risk");
        cells = checklist();
        cells.put("risk.1", "HIGH");
        cells.put("risk.2", "STANDARD");
        assertThat(problems(cells).get("bands")).contains("cannot be a lower risk");
        cells = checklist();
        cells.put("lowest.2", "9");
        assertThat(problems(cells).get("bands")).contains("from 0 to 3");
        cells = checklist();
        cells.keySet().removeIf(key -> key.matches("(lowest|band|risk)[.].*"));
        assertThat(problems(cells)).containsOnlyKeys("bands");
    }

    @Test
    void what_weighs_more_names_topics_that_are_there_and_what_it_does() {
        Map<String, String> cells = checklist();
        cells.put("raiser.topics.1", "1+4");
        assertThat(problems(cells).get("weights")).contains("Line 1 needs numbers of topics");
        cells.put("raiser.topics.1", "2, 3");
        assertThat(problems(cells)).isEmpty();
        cells.remove("raiser.effect.1");
        assertThat(problems(cells).get("weights")).contains("what line 1 does");
        Map<String, String> total = whole();
        total.put("raiser.1", "Threatened");
        total.put("risk.1", "HIGH");
        assertThat(problems(total)).containsOnlyKeys("bands", "weights");
    }

    @Test
    void a_risk_checklist_is_asked_by_yes_and_no_and_no_answer_may_be_missing() {
        InstrumentPlan plan = InstrumentPlan.of(new DraftCells(checklist()));
        assertThat(plan.items())
                .allSatisfy(
                        item -> {
                            assertThat(item.kind()).isEqualTo("YES_NO");
                            assertThat(item.max()).isEqualTo(1);
                        });
        assertThat(plan.mostMissing()).isZero();
        assertThat(plan.weights().get(0).items()).containsExactly("Q01", "Q03");
    }

    @Test
    void the_next_version_begins_with_all_that_the_last_one_holds() {
        Instrument shipped = ShippedInstruments.of("CSE");
        InstrumentPlan plan = InstrumentPlan.of(InstrumentCells.of(shipped));
        assertThat(InstrumentCheck.problems(plan)).isEmpty();
        assertThat(plan.items())
                .extracting(InstrumentPlan.Line::code)
                .containsExactlyElementsOf(shipped.items().stream().map(Item::code).toList());
        assertThat(plan.weights())
                .extracting(
                        each -> new Raiser(each.code(), each.label(), each.items(), each.effect()))
                .containsExactlyElementsOf(shipped.raisers());
        assertThat(plan.bands())
                .extracting(InstrumentPlan.Step::risk)
                .containsExactlyElementsOf(shipped.bands().stream().map(Band::risk).toList());
    }

    @Test
    void the_checklist_of_a_publisher_is_not_changed_by_page() {
        assertThat(ShippedInstruments.of("DASH_SL").isMadeByPage()).isFalse();
        assertThat(ShippedInstruments.of("DASH_YP").isMadeByPage()).isFalse();
        assertThat(ShippedInstruments.of("GOALS").isMadeByPage()).isFalse();
        assertThat(ShippedInstruments.of("FM_HBA").isMadeByPage()).isTrue();
    }

    private static Map<String, String> checklist() {
        Map<String, String> cells = new HashMap<>();
        cells.put("about", "Three signs.");
        cells.put("engine", "RISK");
        for (int i = 1; i <= 3; i++) {
            cells.put("item." + i, "Sign " + i);
        }
        cells.put("lowest.1", "0");
        cells.put("band.1", "Standard");
        cells.put("risk.1", "STANDARD");
        cells.put("lowest.2", "2");
        cells.put("band.2", "High");
        cells.put("risk.2", "HIGH");
        cells.put("raiser.1", "Two together");
        cells.put("raiser.topics.1", "1+3");
        cells.put("raiser.effect.1", "RAISE");
        return cells;
    }

    private static Map<String, String> problems(Map<String, String> cells) {
        return InstrumentCheck.problems(InstrumentPlan.of(new DraftCells(cells)));
    }

    private static Map<String, String> whole() {
        Map<String, String> cells = new HashMap<>();
        cells.put("about", "Two questions about college.");
        cells.put("engine", "SUM");
        cells.put("better", "HIGHER");
        cells.put("missing", "0");
        cells.put("reliable", "2");
        cells.put("cut", "4.5");
        for (int i = 1; i <= 2; i++) {
            cells.put("item." + i, "Topic " + i);
            cells.put("min." + i, "0");
            cells.put("max." + i, "4");
        }
        cells.put("turned.2", "Y");
        cells.put("lowest.1", "0");
        cells.put("band.1", "Low");
        cells.put("lowest.2", "5");
        cells.put("band.2", "High");
        return cells;
    }
}
