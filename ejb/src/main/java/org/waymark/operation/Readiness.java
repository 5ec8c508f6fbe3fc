package org.waymark.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.waymark.person.seal.KeyCheck;

/**
 * Whether this server can be used: the database answers and is the one of these secrets and of this
 * version, all that is sealed can be opened, and there is room on the disk. Whoever asks gets yes
 * or no; why stands in the log, once for each change. An answer is kept for two seconds, so that
 * nobody can ask the database to death, and a database that does not answer is waited for three
 * seconds.
 */
@ApplicationScoped
public class Readiness {

    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());
    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final long PATIENCE_SECONDS = 3;

    @Inject private InstallationStore store;
    @Inject private InstallationKeys keys;
    @Inject private KeyCheck people;
    @Inject private DiskRoom disk;
    @Inject private Clock clock;
    @Resource private ManagedExecutorService executor;

    private Instant asked;
    private List<Trouble> troubles = List.of();
    private String told = "";
    private Future<List<Trouble>> asking;
    private volatile boolean safe;

    /** May this server be used? */
    public boolean isReady() {
        return troubles().isEmpty();
    }

    /**
     * Would going on do no harm? Once it is known that the secrets are those of the database this
     * costs nothing. While the database is away nothing can be done in it anyway.
     */
    public boolean isSafe() {
        return safe || troubles().stream().noneMatch(Trouble::unsafe);
    }

    synchronized List<Trouble> troubles() {
        Instant now = clock.instant();
        // A clock that was set back must not keep an answer for longer.
        if (asked == null || now.isBefore(asked) || now.isAfter(asked.plus(KEPT))) {
            List<Trouble> found = new ArrayList<>(ofDatabase());
            found.addAll(disk.troubles());
            troubles = List.copyOf(found);
            asked = clock.instant();
            tell();
        }
        return troubles;
    }

    private List<Trouble> ofDatabase() {
        try {
            if (asking == null) {
                asking = executor.submit(this::look);
            }
            List<Trouble> found = asking.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            asking = null;
            return found;
        } catch (TimeoutException slow) {
            return away("does not answer"); // and is not asked again until it has
        } catch (ExecutionException | RejectedExecutionException failed) {
            asking = null;
            return away("cannot be asked");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return away("was not waited for");
        }
    }

    private List<Trouble> look() {
        try {
            InstallationStore.Found found = store.read();
            List<Trouble> wrong = new ArrayList<>(keys.troubles(found.marks()));
            if (wrong.isEmpty()) {
                keepNew(found.marks());
                safe = true;
            }
            SchemaMark.expected()
                    .flatMap(mark -> mark.missing(found.schema()))
                    .map(words -> Trouble.of(Trouble.Kind.MIGRATIONS, words))
                    .ifPresent(wrong::add);
            people.problem()
                    .map(words -> Trouble.of(Trouble.Kind.SEALED, words))
                    .ifPresent(wrong::add);
            return wrong;
        } catch (SQLException away) {
            return away(
                    "cannot be used: state "
                            + away.getSQLState()
                            + ", error "
                            + away.getErrorCode());
        }
    }

    private void keepNew(Map<String, byte[]> kept) throws SQLException {
        Map<String, byte[]> marks = keys.marks();
        marks.keySet().removeAll(kept.keySet());
        if (!marks.isEmpty()) {
            store.keep(marks, clock.instant());
        }
    }

    private static List<Trouble> away(String how) {
        return List.of(Trouble.of(Trouble.Kind.DATABASE, "the database " + how));
    }

    private void tell() {
        String words = troubles.stream().map(Trouble::words).collect(Collectors.joining("; "));
        // How much room is left changes all the time and is told once.
        String key = troubles.stream().map(t -> t.kind().name()).collect(Collectors.joining(" "));
        if (!key.equals(told)) {
            told = key;
            if (words.isEmpty()) {
                LOG.log(Level.INFO, "Ready");
            } else {
                LOG.log(Level.WARNING, "Not ready: {0}", words);
            }
        }
    }
}
