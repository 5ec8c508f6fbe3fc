package org.waymark.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether there is room where this server writes: its spool and its logs. */
@ApplicationScoped
class DiskRoom {

    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    @ConfigProperty(name = "waymark.disk.least.mb", defaultValue = "500")
    long leastMegabytes;

    @Inject
    @ConfigProperty(name = "waymark.spool")
    Optional<String> spool;

    @Inject
    @ConfigProperty(name = "waymark.log.folder")
    Optional<String> logs;

    List<Trouble> troubles() {
        return Stream.of(spool, logs)
                .flatMap(Optional::stream)
                .filter(set -> !set.isBlank())
                .map(Path::of)
                .flatMap(folder -> trouble(folder).stream())
                .map(words -> Trouble.of(Trouble.Kind.DISK, words))
                .toList();
    }

    private Optional<String> trouble(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent(); // the spool is made with the first file
        }
        try {
            long left = there == null ? 0 : Files.getFileStore(there).getUsableSpace() / MEGABYTE;
            return left < leastMegabytes
                    ? Optional.of(
                            "only "
                                    + left
                                    + " MB are left for "
                                    + folder
                                    + ", WAYMARK_DISK_LEAST_MB is "
                                    + leastMegabytes)
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of(folder + " cannot be looked at");
        }
    }
}
