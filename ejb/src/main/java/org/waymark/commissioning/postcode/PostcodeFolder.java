package org.waymark.commissioning.postcode;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.shared.BadInput;

/**
 * Looks every half minute into the folder of the setting {@code waymark.postcode.folder}, where
 * there is one. A file that has not changed for a while is claimed by renaming it, which only one
 * of several servers can do, is loaded, and ends in {@code done} or {@code refused} beside a text
 * that says what it did. One whose server died stays as {@code .loading}: rename it back, it does
 * no harm.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class PostcodeFolder {

    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final Logger LOG = Logger.getLogger(PostcodeFolder.class.getName());

    @Inject
    @ConfigProperty(name = "waymark.postcode.folder")
    private Optional<String> configured;

    @Inject private PostcodeImport files;
    @Inject private Clock clock;

    private final ReentrantLock looking = new ReentrantLock();

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void look() {
        if (configured.isEmpty() || !looking.tryLock()) {
            return;
        }
        try {
            Path folder = Path.of(configured.get());
            for (Path file : ready(folder)) {
                claim(folder, file);
            }
        } catch (IOException | RuntimeException away) {
            LOG.log(Level.WARNING, "The folder of postcodes waits", away);
        } finally {
            looking.unlock();
        }
    }

    private List<Path> ready(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("done"));
        Files.createDirectories(folder.resolve("refused"));
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("(?i)[^.].*\\.(csv|zip)"))
                    .filter(this::isQuiet)
                    .sorted()
                    .toList();
        }
    }

    private boolean isQuiet(Path file) {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(clock.instant().minus(QUIET));
        } catch (IOException gone) {
            return false;
        }
    }

    private void claim(Path folder, Path file) throws IOException {
        String name = file.getFileName().toString();
        Path loading = folder.resolve(name + ".loading");
        try {
            Files.move(file, loading, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException anotherServer) {
            return;
        }
        String said;
        String end = "done";
        try (InputStream content = Files.newInputStream(loading)) {
            PostcodeImport.Done done = files.load(name, content, null);
            said =
                    "%d new, %d changed, %d the same already, %d lines left out.%n%s%n"
                            .formatted(
                                    done.file().added(),
                                    done.file().changed(),
                                    done.file().same(),
                                    done.file().unread(),
                                    String.join("\n", done.named()));
        } catch (BadInput refused) {
            said = String.join("\n", refused.problems().values()) + "\n";
            end = "refused";
        }
        Path there = folder.resolve(end).resolve(name);
        Files.writeString(Path.of(there + ".txt"), said, StandardCharsets.UTF_8);
        Files.move(loading, there, StandardCopyOption.REPLACE_EXISTING);
    }
}
