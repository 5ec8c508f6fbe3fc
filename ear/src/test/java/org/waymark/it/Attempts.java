package org.waymark.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what was tried, for docs/security.md: {@code ear/target/attempts.txt}. */
final class Attempts {

    private static final Map<String, Integer> COUNTED = new TreeMap<>();
    private static final Set<String> NOTES = new TreeSet<>();

    private Attempts() {}

    static void count(String kind) {
        count(kind, 1);
    }

    static synchronized void count(String kind, int many) {
        COUNTED.merge(kind, many, Integer::sum);
    }

    /** A measured figure beside the counts. */
    static synchronized void note(String figure) {
        NOTES.add(figure);
    }

    static synchronized void write() {
        StringBuilder text = new StringBuilder();
        COUNTED.forEach((kind, many) -> text.append(many).append(' ').append(kind).append('\n'));
        text.append(COUNTED.values().stream().mapToInt(Integer::intValue).sum())
                .append(" in all\n");
        NOTES.forEach(note -> text.append(note).append('\n'));
        try {
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target/attempts.txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
