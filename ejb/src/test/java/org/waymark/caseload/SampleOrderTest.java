package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A sample is drawn by chance, and again by its seed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleOrderTest {

    private static final List<Long> FILES = LongStream.range(0, 500).boxed().toList();

    @Test
    void the_same_seed_draws_the_same_in_whichever_order_the_files_came() {
        List<Long> turned = new ArrayList<>(FILES);
        Collections.reverse(turned);
        assertThat(SampleOrder.drawn(turned, 42, 10))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .isEqualTo(SampleOrder.drawn(FILES, 42, 10))
                .isNotEqualTo(SampleOrder.drawn(FILES, 43, 10));
    }

    @Test
    void a_file_that_has_gone_moves_the_others_up_and_no_more() {
        List<Long> before = SampleOrder.drawn(FILES, 42, 10);
        List<Long> left = new ArrayList<>(FILES);
        left.remove(before.get(3));
        List<Long> after = SampleOrder.drawn(left, 42, 10);
        assertThat(after).containsAll(before.subList(0, 3)).containsAll(before.subList(4, 10));
    }

    @Test
    void every_file_has_its_chance_and_fewer_are_all() {
        Set<Long> drawn = new HashSet<>();
        for (long seed = 0; seed < 400; seed++) {
            drawn.addAll(SampleOrder.drawn(FILES, seed, 10));
        }
        assertThat(drawn).hasSizeGreaterThan(490);
        assertThat(SampleOrder.drawn(List.of(7L, 8L, 7L), 1, 10)).containsExactlyInAnyOrder(7L, 8L);
    }
}
