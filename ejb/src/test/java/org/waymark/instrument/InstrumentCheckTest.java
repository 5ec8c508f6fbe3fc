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
