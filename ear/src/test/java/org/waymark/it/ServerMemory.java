package org.waymark.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of the server's process, all of it: heap, code, threads. */
final class ServerMemory {

    private static final int KILOBYTES = 1024;

    private final Path status;

    /** The process is found by its command line, which names the instance's folder. */
    ServerMemory() {
        String domain =
                Path.of(
                                Setting.of("WAYMARK_HOME"),
                                Setting.of("WAYMARK_INSTANCE"),
                                "domains/waymark")
                        .toString();
        long pid =
                ProcessHandle.allProcesses()
                        .filter(
                                process ->
                                        process.info()
                                                .commandLine()
                                                .filter(line -> line.contains(domain))
                                                .isPresent())
                        .mapToLong(ProcessHandle::pid)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no server of " + domain));
        status = Path.of("/proc", Long.toString(pid), "status");
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
