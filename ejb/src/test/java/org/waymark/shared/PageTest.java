package org.waymark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageTest {

    private static final Instant DUE = Instant.parse("2026-04-07T14:40:00Z");

    @Test
    void the_first_page_has_nothing_before_it() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, PageKey.START);
        assertThat(page.rows()).containsExactly(1, 2);
        assertThat(previous(page)).isNull();
        assertThat(next(page)).isEqualTo(2);
    }

    @Test
    void the_last_page_has_nothing_behind_it() {
        Page<Integer> page = Page.of(List.of(3), 2, new PageKey(DUE, 2, false));
        assertThat(previous(page)).isEqualTo(3);
        assertThat(next(page)).isNull();
    }

    @Test
    void leafing_back_shows_the_rows_in_the_lists_own_order() {
        Page<Integer> page = Page.of(List.of(4, 3, 2), 2, new PageKey(DUE, 5, true));
        assertThat(page.rows()).containsExactly(3, 4);
        assertThat(previous(page)).isEqualTo(3);
        assertThat(next(page)).isEqualTo(4);
    }

    @Test
    void leafing_back_to_the_start_ends_there() {
        Page<Integer> page = Page.of(List.of(2, 1), 2, new PageKey(DUE, 3, true));
        assertThat(page.rows()).containsExactly(1, 2);
        assertThat(previous(page)).isNull();
        assertThat(next(page)).isEqualTo(2);
    }

    @Test
    void an_empty_page_leads_nowhere() {
        Page<Integer> page = Page.of(List.of(), 2, new PageKey(DUE, 3, true));
        assertThat(previous(page)).isNull();
        assertThat(next(page)).isNull();
    }

    @Test
    void a_row_in_an_address_is_read_back_for_both_directions() {
        String text = PageKey.text(DUE, 17);
        assertThat(PageKey.of(text, null)).isEqualTo(new PageKey(DUE, 17, false));
        assertThat(PageKey.of(null, text)).isEqualTo(new PageKey(DUE, 17, true));
    }

    @Test
    void whatever_is_no_key_is_the_start() {
        for (String text : new String[] {null, "", "_", "x_1", "2026-04-07T14:40:00Z_x", "1"}) {
            assertThat(PageKey.of(text, text)).as(text).isEqualTo(PageKey.START);
        }
    }

    @Test
    void the_condition_and_the_order_turn_round_together() {
        PageKey on = new PageKey(DUE, 17, false);
        PageKey back = new PageKey(DUE, 17, true);
        assertThat(on.condition("due", "id")).isEqualTo("(due > ? OR (due = ? AND id > ?))");
        assertThat(on.order("due", "id")).isEqualTo(" ORDER BY due, id");
        assertThat(back.condition("due", "id")).isEqualTo("(due < ? OR (due = ? AND id < ?))");
        assertThat(back.order("due", "id")).isEqualTo(" ORDER BY due DESC, id DESC");
        LocalDateTime stored = LocalDateTime.of(2026, 4, 7, 14, 40);
        assertThat(back.values()).containsExactly(stored, stored, 17L);
    }

    private static Integer previous(Page<Integer> page) {
        return page.previous(row -> row);
    }

    private static Integer next(Page<Integer> page) {
        return page.next(row -> row);
    }
}
