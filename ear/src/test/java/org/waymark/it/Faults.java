package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Breaks what the server under test stands on, and mends it; whoever breaks it mends it. */
final class Faults {

    private static final Path INSTANCE =
            Path.of(Setting.of("WAYMARK_HOME"), Setting.of("WAYMARK_INSTANCE"));

    private Faults() {}

    /** The embedded database ends as by a power cut. */
    static void killDatabase() throws IOException {
        ProcessHandle database = process(INSTANCE.resolve("mariadb.pid"));
        database.destroyForcibly();
        database.onExit().join();
    }

    static void startDatabase() {
        Waymark.waymark("server", "database").well();
    }

    /** From now on the server can write no file beyond so many bytes, its logs included. */
    static void filesEndAt(String bytes) throws IOException, InterruptedException {
        long server = process(INSTANCE.resolve("domains/waymark/config/pid")).pid();
        Process limit =
                new ProcessBuilder("prlimit", "--pid", "" + server, "--fsize=" + bytes + ":")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(limit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(limit.waitFor()).as(said).isZero();
    }

    static boolean canLimitFiles() {
        return Stream.of("/usr/bin/prlimit", "/bin/prlimit")
                .anyMatch(f -> Files.exists(Path.of(f)));
    }

    /** Until it is so; fails after a minute. */
    static void await(String what, BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what + " did not come");
            }
            FeedClient.pause(250);
        }
    }

    /** All that any log of the instance says, the database's too. */
    static List<String> logged() throws IOException {
        try (Stream<Path> logs = Files.list(INSTANCE.resolve("log"))) {
            return logs.filter(Files::isRegularFile)
                    .filter(log -> !log.toString().endsWith(".lck"))
                    .flatMap(Faults::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1).lines();
        } catch (IOException rotated) {
            return Stream.empty();
        }
    }

    private static ProcessHandle process(Path file) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).orElseThrow();
    }
}
