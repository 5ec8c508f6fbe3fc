package org.waymark.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of the server's process, all of it: heap, code, threads. */
final class ServerMemory {

    private static final int KILOBYTES = 1024;

    private final Path status;

    ServerMemory() {
        Path pid =
                Path.of(
                        Setting.of("WAYMARK_HOME"),
                        Setting.of("WAYMARK_INSTANCE"),
                        "domains/waymark/config/pid");
        try {
            status = Path.of("/proc", Files.readString(pid).strip(), "status");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resident, in megabytes, now. */
    long megabytes() {
        try {
            return Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElse(0)
                    / KILOBYTES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
