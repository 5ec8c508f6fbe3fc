package org.waymark.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of a process, all of it: heap, code, threads. */
final class ServerMemory {

    private static final int KILOBYTES = 1024;

    private final Path status;

    /** The process is found by its command line, which names the instance's folder. */
    ServerMemory() {
        this(ofTheServer());
    }

    private ServerMemory(String process) {
        status = Path.of("/proc", process, "status");
    }

    /** This process. */
    static ServerMemory here() {
        return new ServerMemory("self");
    }

    static String ofTheServer() {
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
        return Long.toString(pid);
    }

    /** Resident, in megabytes, now. */
    long megabytes() {
        return of("VmRSS:");
    }

    /** The most it has ever been, in megabytes. */
    long peak() {
        return of("VmHWM:");
    }

    private long of(String name) {
        try {
            return Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith(name))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElse(0)
                    / KILOBYTES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
