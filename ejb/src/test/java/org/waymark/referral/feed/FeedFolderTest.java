package org.waymark.referral.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedFolderTest {

    @TempDir Path path;
    private final MovedClock clock = new MovedClock();
    private final List<String> taken = new ArrayList<>();
    private FeedFolder folder;

    @BeforeEach
    void watch() {
        folder = new FeedFolder(path, clock);
    }

    @Test
    void a_file_that_has_stopped_changing_is_taken_in_and_kept_with_a_note() throws IOException {
        Files.writeString(path.resolve("monday.csv"), "rows");
        lookTwice(this::accept);
        assertThat(taken).containsExactly("monday.csv: rows");
        assertThat(names("")).isEmpty();
        assertThat(names("done")).containsExactly("1-monday.csv", "1-monday.csv.txt");
        assertThat(path.resolve("done/1-monday.csv")).hasContent("rows");
        assertThat(path.resolve("done/1-monday.csv.txt")).content().contains("batch 1");
    }

    @Test
    void a_file_that_still_grows_is_left_alone_until_it_is_quiet() throws IOException {
        Path file = Files.writeString(path.resolve("slow.csv"), "a");
        for (int i = 0; i < 4; i++) {
            folder.look(this::accept);
            clock.on(FeedFolder.QUIET);
            Files.writeString(file, "b", StandardOpenOption.APPEND);
        }
        assertThat(taken).isEmpty();
        lookTwice(this::accept);
        assertThat(taken).containsExactly("slow.csv: abbbb");
    }

    @Test
    void hidden_files_and_other_endings_are_not_looked_at() throws IOException {
        for (String name : List.of(".monday.csv", "monday.csv.part", "readme.txt")) {
            Files.writeString(path.resolve(name), "rows");
        }
        lookTwice(this::accept);
        assertThat(taken).isEmpty();
        assertThat(names("")).hasSize(3);
    }

    @Test
    void a_refused_file_is_kept_with_why_in_words() throws IOException {
        Files.writeString(path.resolve("empty.csv"), "");
        lookTwice(
                (content, name) ->
                        new FeedIntake.Receipt(7, FeedBatch.Status.REFUSED, "The file is empty."));
        assertThat(names("refused")).containsExactly("7-empty.csv", "7-empty.csv.txt");
        assertThat(path.resolve("refused/7-empty.csv.txt"))
                .content()
                .contains("The file is empty.")
                .contains("no row of it was stored");
    }

    @Test
    void a_file_that_could_not_be_read_to_its_end_comes_back_and_is_tried_again()
            throws IOException {
        Files.writeString(path.resolve("monday.csv"), "rows");
        lookTwice(
                (content, name) -> {
                    throw new IOException("disk full");
                });
        assertThat(names("")).containsExactly("monday.csv");
        lookTwice(this::accept);
        assertThat(taken).containsExactly("monday.csv: rows");
    }

    @Test
    void what_somebody_was_still_writing_to_comes_back_as_a_whole() throws IOException {
        Path file = Files.writeString(path.resolve("monday.csv"), "one");
        lookTwice(
                (content, name) -> {
                    FeedIntake.Receipt receipt = accept(content, name);
                    Files.writeString(claimed(), " two", StandardOpenOption.APPEND);
                    return receipt;
                });
        assertThat(file).hasContent("one two");
        lookTwice(this::accept);
        assertThat(taken).containsExactly("monday.csv: one", "monday.csv: one two");
    }

    @Test
    void what_a_dead_server_had_claimed_is_put_back_later_and_no_newer_file_is_overwritten()
            throws IOException {
        Path claimed = Files.writeString(path.resolve("monday.csv.123.taking"), "old");
        Files.setLastModifiedTime(claimed, FileTime.from(clock.instant()));
        Files.writeString(path.resolve("monday.csv"), "new");
        folder.look(this::accept);
        assertThat(names("")).contains("monday.csv.123.taking");
        clock.on(FeedFolder.LOST);
        new FeedFolder(path, clock).look(this::accept);
        assertThat(names(""))
                .hasSize(2)
                .contains("monday.csv")
                .allMatch(each -> each.endsWith("monday.csv"));
        lookTwice(this::accept);
        assertThat(taken)
                .hasSize(2)
                .anyMatch(each -> each.equals("monday.csv: new"))
                .anyMatch(each -> each.endsWith("-monday.csv: old"));
    }

    @Test
    void of_two_servers_one_takes_a_file() throws IOException {
        Files.writeString(path.resolve("monday.csv"), "rows");
        FeedFolder other = new FeedFolder(path, clock);
        folder.look(this::accept);
        other.look(this::accept);
        clock.on(FeedFolder.QUIET);
        folder.look(
                (content, name) -> {
                    other.look(this::accept);
                    return accept(content, name);
                });
        other.look(this::accept);
        assertThat(taken).containsExactly("monday.csv: rows");
    }

    private void lookTwice(FeedFolder.Intake intake) throws IOException {
        folder.look(intake);
        clock.on(FeedFolder.QUIET);
        folder.look(intake);
    }

    private FeedIntake.Receipt accept(InputStream content, String name) throws IOException {
        taken.add(name + ": " + new String(content.readAllBytes(), StandardCharsets.UTF_8));
        return new FeedIntake.Receipt(taken.size(), FeedBatch.Status.RECEIVED, null);
    }

    private Path claimed() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".taking")).findFirst().get();
        }
    }

    /** Files, not folders. */
    private List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.list(path.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-04-02T09:00:00Z");

        void on(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
