package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenWorkTest {

    @Test
    void a_leaver_hears_how_much_has_to_be_handed_over() {
        assertThat(new OpenWork(3, 1).words()).isEqualTo("3 open cases and 1 open task");
        assertThat(new OpenWork(1, 0).words()).isEqualTo("1 open case");
        assertThat(new OpenWork(0, 2).words()).isEqualTo("2 open tasks");
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> new OpenWork(0, 2).refuse("username"))
                .satisfies(
                        bad -> assertThat(bad.problems().get("username")).contains("2 open tasks"));
    }

    @Test
    void who_has_nothing_open_may_leave() {
        assertThatCode(() -> new OpenWork(0, 0).refuse("username")).doesNotThrowAnyException();
    }
}
