package org.waymark.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MigrationMarkTest {

    @Test
    void it_counts_the_numbered_ones_and_changes_with_every_name_and_text(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("V0001__one.sql"), "SELECT 1");
        Files.writeString(folder.resolve("R__dictionary.sql"), "SELECT 2");
        Files.writeString(folder.resolve("notes.txt"), "no migration");
        MigrationMark first = MigrationMark.of(folder);
        assertThat(first.migrations()).isEqualTo(1);
        Files.writeString(folder.resolve("R__dictionary.sql"), "SELECT 3");
        MigrationMark second = MigrationMark.of(folder);
        assertThat(second.migrations()).isEqualTo(1);
        assertThat(second.digest()).isNotEqualTo(first.digest()).hasSize(64);
        Files.move(folder.resolve("V0001__one.sql"), folder.resolve("V0002__one.sql"));
        assertThat(MigrationMark.of(folder).digest()).isNotEqualTo(second.digest());
    }

    @Test
    void the_build_has_written_the_one_of_our_migrations() throws IOException {
        assertThat(MigrationMark.built())
                .isEqualTo(MigrationMark.of(Path.of("target/classes/db/migration")));
    }
}
