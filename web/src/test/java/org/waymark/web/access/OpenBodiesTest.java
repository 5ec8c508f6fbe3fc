package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenBodiesTest {

    private static final String SLOW = "192.0.2.1";
    private static final String OTHER = "192.0.2.2";

    private final OpenBodies bodies = new OpenBodies();

    @Test
    void an_address_has_so_many_at_once_and_no_more() {
        fill();
        assertThat(bodies.begin(SLOW)).isFalse();
        assertThat(bodies.begin(SLOW)).as("a refusal counts for nothing").isFalse();
        bodies.end(SLOW);
        assertThat(bodies.begin(SLOW)).isTrue();
        assertThat(bodies.begin(SLOW)).isFalse();
    }

    @Test
    void another_address_is_not_kept_waiting() {
        fill();
        assertThat(bodies.begin(OTHER)).isTrue();
    }

    @Test
    void an_address_of_which_nothing_is_on_its_way_is_forgotten() {
        fill();
        for (int i = 0; i < OpenBodies.MOST_OF_ADDRESS; i++) {
            bodies.end(SLOW);
        }
        assertThat(bodies.addresses()).isZero();
        bodies.end(SLOW);
        assertThat(bodies.addresses()).isZero();
    }

    private void fill() {
        for (int i = 0; i < OpenBodies.MOST_OF_ADDRESS; i++) {
            assertThat(bodies.begin(SLOW)).isTrue();
        }
    }
}
