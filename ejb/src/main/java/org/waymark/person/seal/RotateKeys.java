package org.waymark.person.seal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.waymark.shared.ClockProducer;

/**
 * {@code ./waymark keys rotate} and {@code ./waymark check keys}, beside the server. Reads
 * WAYMARK_DB_URL, WAYMARK_DB_APP_USER, WAYMARK_DB_APP_PASSWORD and the keys as the server does:
 * WAYMARK_PERSON_KEYS or the file WAYMARK_PERSON_KEYS_FILE. Prints versions and counts, never a
 * key. Exit code 1 and a sentence when a key is missing.
 */
public final class RotateKeys {

    private RotateKeys() {}

    /**
     * {@code rotate} makes a new version in the file, unless an earlier rotation was not finished,
     * and wraps the key of every person under the newest; {@code check} only says how it stands.
     */
    public static void main(String[] arguments) throws Exception {
        String what = arguments.length == 1 ? arguments[0] : "";
        if (!what.equals("rotate") && !what.equals("check")) {
            throw new IllegalArgumentException("rotate or check");
        }
        String given = System.getenv("WAYMARK_PERSON_KEYS");
        String file = System.getenv("WAYMARK_PERSON_KEYS_FILE");
        Path path = file == null || file.isBlank() ? null : Path.of(file);
        ConfiguredKeys keys = new ConfiguredKeys(given, path);
        keys.problem().ifPresent(RotateKeys::refuse);
        try (KeyRotationWriter writer =
                new KeyRotationWriter(
                        setting("WAYMARK_DB_URL"),
                        setting("WAYMARK_DB_APP_USER"),
                        setting("WAYMARK_DB_APP_PASSWORD"),
                        keys,
                        new ClockProducer().clock())) {
            Map<String, Long> counts = writer.counts();
            for (String id : counts.keySet()) {
                if (!keys.knows(id)) {
                    refuse("the key-encryption key " + id + " is missing; nothing was changed");
                }
            }
            if (what.equals("rotate")) {
                boolean unfinished = !counts.keySet().stream().allMatch(id -> isNewest(keys, id));
                if (!unfinished) {
                    if (given != null && !given.isBlank()) {
                        refuse(
                                "the keys are in WAYMARK_PERSON_KEYS: add the new version there,"
                                        + " start Waymark again, and rotate then");
                    }
                    try (FileChannel alone = alone(path)) {
                        if (alone == null) {
                            refuse("another rotation is at work on " + path);
                        }
                        addVersion(path, keys.ring().nextVersion());
                    }
                }
                long wrapped = writer.rewrap();
                System.out.println(wrapped + " keys of people are wrapped anew");
            }
            writer.counts()
                    .forEach((id, count) -> System.out.println("key " + id + " wraps " + count));
            System.out.println("new keys are wrapped by " + keys.current().orElseThrow());
        }
    }

    private static boolean isNewest(ConfiguredKeys keys, String id) {
        return keys.current().filter(id::equals).isPresent();
    }

    /**
     * Only one program at a time makes a new version, also of several servers that share the file:
     * of two that are made at once the first would be lost with all that it wraps.
     *
     * @return to be closed afterwards; null while another has it
     */
    static FileChannel alone(Path path) throws IOException {
        FileChannel lock =
                FileChannel.open(
                        path.resolveSibling(path.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return lock;
            }
        } catch (OverlappingFileLockException here) {
            // by this program
        }
        lock.close();
        return null;
    }

    /**
     * Whole or not at all: the file with the new version takes the place of the old one. Both are
     * on the disk before anything is wrapped by it: a power cut must not take the only key of what
     * the database has kept.
     *
     * @throws IOException also when that version is there already: somebody was quicker
     */
    static void addVersion(Path path, int version) throws IOException {
        byte[] fresh = new byte[KeyRing.KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        String text = Files.readString(path);
        if (KeyRing.parse(text).nextVersion() != version) {
            throw new IOException("the keys were changed meanwhile; rotate again");
        }
        Path whole = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(whole);
        Files.copy(path, whole, StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(
                whole,
                text
                        + (text.isEmpty() || text.endsWith("\n") ? "" : "\n")
                        + version
                        + ":"
                        + Base64.getEncoder().encodeToString(fresh)
                        + "\n");
        settled(whole, StandardOpenOption.WRITE);
        Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE);
        settled(path.toAbsolutePath().getParent(), StandardOpenOption.READ);
    }

    private static void settled(Path what, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(what, how)) {
            channel.force(true);
        }
    }

    private static void refuse(String why) {
        System.err.println(why);
        System.exit(1);
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set; ./waymark does it for you");
        }
        return value;
    }
}
