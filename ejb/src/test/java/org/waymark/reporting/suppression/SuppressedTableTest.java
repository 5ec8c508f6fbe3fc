package org.waymark.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuppressedTableTest {

    private static final SmallNumberRule RULE = SmallNumberRule.STANDARD;

    @Test
    void barnet_is_hidden_so_that_barking_cannot_be_had_by_subtraction() {
        SuppressedTable table =
                SuppressedTable.list(
                        List.of("Barking and Dagenham", "Barnet", "Bexley"),
                        new long[] {3, 12, 0},
                        RULE);

        assertThat(texts(table)).containsExactly("<5", "*", "0", "15");
        assertThat(table.keepsBack()).isTrue();
    }

    @Test
    void a_table_without_small_numbers_is_shown_whole() {
        SuppressedTable table =
                SuppressedTable.table(
                        List.of("a", "b"),
                        List.of("x", "y"),
                        new long[][] {{5, 0}, {120, 77}},
                        RULE);

        assertThat(table.keepsBack()).isFalse();
        assertThat(table.total().value()).isEqualTo(202);
        assertThat(table.rows().get(1).total().value()).isEqualTo(197);
        assertThat(table.columnTotals()).extracting(PublishedCount::value).contains(125L, 77L);
    }

    @Test
    void one_small_cell_of_a_table_hides_three_others_and_no_total() {
        SuppressedTable table =
                SuppressedTable.table(
                        List.of("a", "b", "c"),
                        List.of("x", "y", "z"),
                        new long[][] {{3, 40, 50}, {30, 60, 70}, {80, 90, 99}},
                        RULE);

        assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo("<5");
        assertThat(table.rows().stream().flatMap(r -> r.cells().stream()).filter(c -> !c.shown()))
                .hasSize(4);
        assertThat(table.rows()).allMatch(row -> row.total().shown());
        assertThat(table.columnTotals()).allMatch(PublishedCount::shown);
        assertThat(table.total().value()).isEqualTo(522);
    }

    @Test
    void a_five_next_to_a_one_does_not_hide_it_because_nobody_shows_a_hidden_four() {
        // "<5" and "*" adding up to 6 can only be 1 and 5.
        assertThat(texts(list(1, 5))).containsExactly("<5", "5", "*");
    }

    @Test
    void small_numbers_that_add_up_to_a_small_number_hide_one_more() {
        assertThat(texts(list(1, 1, 20, 30))).containsExactly("<5", "<5", "*", "30", "52");
    }

    @Test
    void a_total_is_hidden_when_it_would_force_every_cell_to_be_one() {
        assertThat(texts(list(1, 1, 1, 1, 0))).containsExactly("<5", "<5", "<5", "<5", "0", "*");
    }

    @Test
    void nothing_and_only_small_numbers_need_no_second_hiding() {
        assertThat(texts(list(0, 0))).containsExactly("0", "0", "0");
        assertThat(texts(list(3, 0))).containsExactly("<5", "0", "<5");
    }

    @Test
    void the_threshold_can_be_another() {
        SmallNumberRule ten = new SmallNumberRule(10, 1);

        assertThat(texts(SuppressedTable.list(List.of("a", "b", "c"), new long[] {9, 40, 60}, ten)))
                .containsExactly("<10", "*", "60", "109");
        assertThatThrownBy(() -> new SmallNumberRule(2, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rounding_to_five_rounds_totals_from_the_true_figures() {
        SuppressedTable table =
                SuppressedTable.list(
                        List.of("a", "b", "c"),
                        new long[] {13, 13, 21},
                        SmallNumberRule.ROUNDED_TO_FIVE);

        assertThat(texts(table)).containsExactly("15", "15", "20", "45");
        assertThat(table.total().spoken()).isEqualTo("about 45");
    }

    @Test
    void a_hidden_count_does_not_hold_its_value() {
        PublishedCount hidden = list(3, 12, 0).rows().get(1).total();

        assertThat(hidden.toString()).doesNotContain("12");
        assertThatThrownBy(hidden::value).isInstanceOf(IllegalStateException.class);
    }

    private static SuppressedTable list(long... counts) {
        return SuppressedTable.list(AttackTest.keys(counts.length), counts, RULE);
    }

    private static List<String> texts(SuppressedTable table) {
        List<String> texts =
                new java.util.ArrayList<>(
                        table.rows().stream().map(r -> r.total().text()).toList());
        texts.add(table.total().text());
        return texts;
    }
}
