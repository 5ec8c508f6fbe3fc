package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are too large, and the operator's command that sends files. */
class FeedLimitsIT extends Running {

    private static final Path SPOOL =
            Path.of(Setting.of("WAYMARK_HOME"), Setting.of("WAYMARK_INSTANCE"), "spool");
    private static final long MORE_THAN_ALLOWED = 300L * 1024 * 1024;
    private static final int PATIENCE_SECONDS = 120;

    @Test
    void a_file_that_is_too_large_is_refused_in_words_and_nothing_of_it_is_kept()
            throws IOException {
        long before =
                number("SELECT COUNT(*) FROM feed_row") + number("SELECT COUNT(*) FROM person");
        HttpResponse<String> answer = FeedClient.send(Rows::new, "huge.csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        JsonObject body = FeedClient.json(answer);
        assertThat(body.get("refusal").getAsString())
                .contains("larger than 256 megabytes")
                .contains("in parts");
        assertThat(number("SELECT COUNT(*) FROM feed_row") + number("SELECT COUNT(*) FROM person"))
                .isEqualTo(before);
        try (Stream<Path> left = Files.list(SPOOL)) {
            assertThat(left)
                    .noneMatch(file -> file.toString().contains(body.get("id").getAsString()));
        }
    }

    @Test
    void the_command_imports_a_file_and_prints_its_dispositions(@TempDir Path folder)
            throws Exception {
        String crime = "Command" + System.nanoTime();
        Path file =
                Files.writeString(
                        folder.resolve("night.csv"),
                        FeedLineText.file(
                                FeedLineText.of(crime),
                                FeedLineText.of(crime + "b").with("consent", "PERHAPS")));
        Run run = Run.of("import", file.toString(), "--json");
        assertThat(run.code()).as(run.all()).isZero();
        JsonObject told = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(told.get("rows").getAsInt()).isEqualTo(2);
        assertThat(FeedClient.rows(told, "ACCEPTED")).isEqualTo(1);
        assertThat(FeedClient.rows(told, "INVALID")).isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM feed_row WHERE batch_id = ?",
                                told.get("batch").getAsString()))
                .isEqualTo(2);
        assertThat(number("SELECT COUNT(*) FROM referral WHERE crime_ref = ?", crime)).isEqualTo(1);
    }

    @Test
    void the_command_ends_with_one_and_a_sentence_when_the_file_is_refused(@TempDir Path folder)
            throws Exception {
        Path file = Files.writeString(folder.resolve("strange.csv"), "a,b\n1,2\n");
        Run run = Run.of("import", "--json", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("the file was refused")
                .contains("names none of the columns");
        assertThat(run.out()).isEmpty();
        Run none = Run.of("import", folder.resolve("none.csv").toString());
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("there is no readable file");
    }

    /** One run of {@code ./waymark} against the instance under test. */
    private record Run(int code, String out, String err) {

        static Run of(String... arguments) throws Exception {
            Path out = Files.createTempFile("waymark", ".out");
            Path err = Files.createTempFile("waymark", ".err");
            ProcessBuilder command =
                    new ProcessBuilder(
                            Stream.concat(
                                            Stream.of(Setting.of("WAYMARK_COMMAND")),
                                            Arrays.stream(arguments))
                                    .toList());
            Process process =
                    command.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError("./waymark did not end: " + Files.readString(err));
                }
                return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        }

        String all() {
            return out + err;
        }
    }

    /** A header of ours and rows without end, made while they are read. */
    private static final class Rows extends InputStream {

        private final byte[] text =
                FeedLineText.file(FeedLineText.of("Huge")).getBytes(StandardCharsets.UTF_8);
        private long given;

        @Override
        public int read() {
            return given >= MORE_THAN_ALLOWED ? -1 : text[(int) (given++ % text.length)];
        }

        @Override
        public int read(byte[] to, int from, int most) {
            int filled = 0;
            while (filled < most && given < MORE_THAN_ALLOWED) {
                int at = (int) (given % text.length);
                int count = Math.min(most - filled, text.length - at);
                System.arraycopy(text, at, to, from + filled, count);
                filled += count;
                given += count;
            }
            return filled == 0 ? -1 : filled;
        }
    }
}
