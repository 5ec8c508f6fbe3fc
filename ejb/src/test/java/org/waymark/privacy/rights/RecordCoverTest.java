package org.waymark.privacy.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.privacy.retention.PurgePlan;

/** Whoever asks for what is held about them gets it, table by table. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordCoverTest {

    @Test
    void every_table_that_is_destroyed_with_a_record_is_in_its_copy_or_left_out_with_a_reason() {
        Set<String> known = new TreeSet<>(RecordCover.READ.keySet());
        known.addAll(RecordCover.LEFT_OUT.keySet());
        assertThat(known)
                .as(
                        "a table with personal data needs a reader and a line in RecordCover, or a"
                                + " reason why it is no part of a copy")
                .containsExactlyInAnyOrderElementsOf(PurgePlan.destroyed());
        assertThat(Collections.disjoint(RecordCover.READ.keySet(), RecordCover.LEFT_OUT.keySet()))
                .as("read and left out at once")
                .isTrue();
        assertThat(RecordCover.LEFT_OUT.values())
                .allSatisfy(why -> assertThat(why).hasSizeGreaterThan(20));
    }

    @Test
    void what_is_said_to_be_read_stands_in_a_statement_of_its_reader() throws IOException {
        for (Map.Entry<String, String> each : RecordCover.READ.entrySet()) {
            Path source = Path.of("src/main/java/org/waymark").resolve(each.getValue() + ".java");
            assertThat(source).as(each.getKey()).exists();
            assertThat(Files.readString(source).replaceAll("\"\\s*\\+\\s*\"", ""))
                    .as("%s of %s", each.getKey(), each.getValue())
                    .containsPattern(
                            "(?:FROM|JOIN) " + each.getKey() + "\\b|\"" + each.getKey() + "\"");
        }
    }
}
