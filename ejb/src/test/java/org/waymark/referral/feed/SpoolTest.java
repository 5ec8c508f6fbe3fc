package org.waymark.referral.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpoolTest {

    private static final Instant NOW = Instant.parse("2026-04-02T03:17:00Z");

    @TempDir Path folder;

    private final Spool spool = new Spool();

    @BeforeEach
    void open() {
        spool.configured = Optional.of(folder.toString());
        spool.mostBytes = 100_000;
        spool.open();
    }

    @Test
    void a_file_that_is_too_large_is_not_read_to_its_end_and_leaves_nothing() throws IOException {
        Endless endless = new Endless();
        Spool.Spooled file = spool.take(1, endless);
        assertThat(file.complete()).isFalse();
        assertThat(endless.given).isLessThan(500_000);
        spool.discard(file);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_sender_who_breaks_off_leaves_nothing() throws IOException {
        InputStream broken =
                new InputStream() {
                    private int given;

                    @Override
                    public int read() throws IOException {
                        if (given++ > 70_000) {
                            throw new IOException("gone");
                        }
                        return 'x';
                    }
                };
        assertThatThrownBy(() -> spool.take(1, broken)).hasMessage("gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void old_files_of_batches_that_are_done_go_and_what_is_waited_for_stays() throws IOException {
        old("1.csv");
        old("2.csv");
        old("3.part");
        Files.writeString(folder.resolve("4.part"), "being received");
        Files.setLastModifiedTime(folder.resolve("4.part"), FileTime.from(NOW));
        old("notes.csv");
        spool.sweep(NOW.minusSeconds(3600), batch -> batch != 2);
        assertThat(files()).containsExactlyInAnyOrder("2.csv", "4.part", "notes.csv");
    }

    @Test
    void what_was_taken_is_kept_under_its_number_until_it_is_deleted() throws IOException {
        spool.keep(spool.take(7, new ByteArrayInputStream(new byte[] {1, 2, 3})), 7);
        assertThat(spool.has(7)).isTrue();
        spool.delete(7);
        assertThat(files()).isEmpty();
    }

    private void old(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "personal");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(86_400)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Never ends. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }
    }
}
