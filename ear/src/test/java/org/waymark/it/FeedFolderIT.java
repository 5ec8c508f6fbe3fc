package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The watched folder of the instance under test, which {@code ./waymark test} sets. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedFolderIT extends Running {

    private static final Path FOLDER =
            Path.of(Setting.of("WAYMARK_HOME"), Setting.of("WAYMARK_INSTANCE"), "feeds");
    private static final int PATIENCE = 120;

    private static boolean laid;

    private static final String STRANGE = "a,b\n1,2\n";

    /** Both at once: the folder is looked into every few seconds only. */
    @BeforeEach
    void layBoth() throws IOException {
        if (laid) {
            return;
        }
        lay("night.csv", FeedLineText.file(FeedLineText.of("FOLDER1"), FeedLineText.of("FOLDER2")));
        lay("strange.csv", STRANGE);
        laid = true;
    }

    @Test
    void a_file_laid_into_the_folder_becomes_referrals_and_ends_in_done() throws IOException {
        Path kept = await("done", "-night.csv");
        String batch = kept.getFileName().toString().replace("-night.csv", "");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM feed_batch WHERE id = ? AND channel = 'FOLDER'"
                                        + " AND sent_by = 'import-client'",
                                batch))
                .isEqualTo(1);
        for (int i = 0; i < PATIENCE && accepted(batch) < 2; i++) {
            FeedClient.pause(500);
        }
        assertThat(accepted(batch)).isEqualTo(2);
        assertThat(Path.of(kept + ".txt")).content().contains("batch " + batch);
        assertThat(FOLDER.resolve("night.csv")).doesNotExist();
    }

    @Test
    void a_file_that_is_no_feed_ends_in_refused_with_why() throws IOException {
        Path kept = await("refused", "-strange.csv");
        assertThat(Path.of(kept + ".txt")).content().contains("names none of the columns");
        assertThat(kept).hasContent(STRANGE);
    }

    private static long accepted(String batch) {
        return number(
                "SELECT COUNT(*) FROM feed_row WHERE batch_id = ? AND disposition = 'ACCEPTED'",
                batch);
    }

    /** As a sender does: under another name first. */
    private static void lay(String name, String content) throws IOException {
        Files.createDirectories(FOLDER);
        Path part = Files.writeString(FOLDER.resolve("." + name), content);
        Files.move(part, FOLDER.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path await(String where, String end) {
        for (int i = 0; i < PATIENCE; i++) {
            List<Path> found = ending(FOLDER.resolve(where), end);
            if (!found.isEmpty()) {
                return found.get(0);
            }
            FeedClient.pause(500);
        }
        throw new AssertionError("nothing in " + where + " ends in " + end);
    }

    private static List<Path> ending(Path folder, String end) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
