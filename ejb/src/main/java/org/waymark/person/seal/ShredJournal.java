package org.waymark.person.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose keys were destroyed, in a file beside the database: a backup that is restored brings back
 * keys that were destroyed after it was made, and by this list they are destroyed again at the next
 * start. Ids and times, nothing else. Without the setting {@code WAYMARK_PERSON_SHREDDED_FILE}
 * there is no list.
 */
@ApplicationScoped
class ShredJournal {

    private static final Logger LOG = Logger.getLogger(ShredJournal.class.getName());

    @Inject
    @ConfigProperty(name = "waymark.person.shredded.file")
    Optional<String> file;

    ShredJournal() {}

    ShredJournal(Path file) {
        this.file = Optional.of(file.toString());
    }

    /** Once it is certain; what is missed here is added at the next start. */
    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeyDestroyed destroyed) {
        add(destroyed);
    }

    synchronized void add(KeyDestroyed destroyed) {
        Path path = path().orElse(null);
        if (path == null) {
            return;
        }
        try {
            Files.writeString(
                    path,
                    "\n" + destroyed.personId() + " " + destroyed.at() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "The list of destroyed keys cannot be written; the next start tries again",
                    e);
        }
    }

    /** Who is on the list, and since when; a line cut off by a power failure is left out. */
    synchronized Map<Long, Instant> read() throws IOException {
        Map<Long, Instant> listed = new LinkedHashMap<>();
        Path path = path().orElse(null);
        if (path == null || !Files.exists(path)) {
            return listed;
        }
        for (String line : Files.readAllLines(path)) {
            if (line.isBlank()) {
                continue; // before each entry, so that none is joined to one that was cut off
            }
            String[] parts = line.strip().split(" ");
            try {
                listed.put(Long.parseLong(parts[0]), Instant.parse(parts[1]));
            } catch (NumberFormatException
                    | DateTimeParseException
                    | ArrayIndexOutOfBoundsException notALine) {
                LOG.log(Level.WARNING, "A line of the list of destroyed keys is not understood");
            }
        }
        return listed;
    }

    private Optional<Path> path() {
        return file.filter(name -> !name.isBlank()).map(name -> Path.of(name.strip()));
    }
}
