package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditKeyTest {

    private static final Instant AT = Instant.parse("2026-03-03T16:10:00.123456Z");

    @Test
    void a_key_is_read_as_it_was_written() {
        assertThat(AuditKey.parsed(AuditKey.text(AT, 12), true))
                .contains(new AuditKey(AT, 12, true));
    }

    @Test
    void what_is_no_key_is_none() {
        for (String text :
                new String[] {null, "", "12", "yesterday_12", "2026-03-03T16:10:00Z_x"}) {
            assertThat(AuditKey.parsed(text, false)).as(text).isEmpty();
        }
    }

    @Test
    void a_condition_has_a_value_for_each_of_its_marks() {
        AuditKey key = new AuditKey(AT, 12, false);
        assertThat(key.condition().chars().filter(c -> c == '?')).hasSameSizeAs(key.values());
        assertThat(key.condition()).contains("<").doesNotContain(">");
        assertThat(new AuditKey(AT, 12, true).condition()).contains(">").doesNotContain("<");
    }
}
