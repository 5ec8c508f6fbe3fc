package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small file system under the tables of the embedded database, which can be filled to its last
 * byte. The database is killed and started to put it there and to take it away again: whatever was
 * committed meanwhile is kept.
 */
final class SmallDisk implements AutoCloseable {

    private static final Path INSTANCE =
            Path.of(Setting.of("WAYMARK_HOME"), Setting.of("WAYMARK_INSTANCE"));

    private static final Path TABLES = INSTANCE.resolve("data/waymark");
    private static final Path BEFORE = INSTANCE.resolve("tables.before");
    private static final Path AFTER = INSTANCE.resolve("tables.after");
    private static final Path FILLER = TABLES.resolve("filler");

    /** Room for what other tests' timers write until it is filled. */
    private static final long ROOM = 24L << 20;

    private static final int BLOCK = 4096;

    private SmallDisk() {}

    /** Only root may mount, and not in every container. */
    static boolean isPossible() throws IOException, InterruptedException {
        Path trial = Files.createTempDirectory("waymark-mount");
        try {
            if (said("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", trial.toString()) != 0) {
                return false;
            }
            return said("umount", trial.toString()) == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } finally {
            Files.delete(trial);
        }
    }

    /** Puts it there; the database runs again when this returns. */
    static SmallDisk underTheTables() throws IOException, InterruptedException {
        long size = ROOM;
        try (Stream<Path> tables = Files.list(TABLES)) {
            for (Path table : tables.toList()) {
                size += Files.size(table) + BLOCK;
            }
        }
        Faults.killDatabase();
        Files.move(TABLES, BEFORE);
        Files.createDirectory(TABLES);
        run("mount", "-t", "tmpfs", "-o", "mode=700,size=" + size, "tmpfs", TABLES.toString());
        copy(BEFORE, TABLES);
        Faults.startDatabase();
        return new SmallDisk();
    }

    /** From now on there is not one byte left. */
    void fill() throws IOException, InterruptedException {
        assertThat(said("dd", "if=/dev/zero", "of=" + FILLER, "bs=4k"))
                .as("it ends because there is no room")
                .isNotZero();
    }

    /** There is room again. */
    void makeRoom() throws IOException {
        Files.delete(FILLER);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        Faults.killDatabase();
        Files.deleteIfExists(FILLER);
        Files.createDirectory(AFTER);
        copy(TABLES, AFTER);
        run("umount", TABLES.toString());
        Files.delete(TABLES);
        Files.move(AFTER, TABLES);
        Faults.startDatabase();
        try (Stream<Path> old = Files.list(BEFORE)) {
            for (Path table : old.toList()) {
                Files.delete(table);
            }
        }
        Files.delete(BEFORE);
    }

    /** Every block of a file is taken: a page that has one is never in want of it. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        run("cp", "-a", "--sparse=never", from + "/.", to.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(said(command)).as(String.join(" ", command)).isZero();
    }

    private static int said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
