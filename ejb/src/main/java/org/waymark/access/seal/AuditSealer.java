package org.waymark.access.seal;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals the audit every minute, on every server at once. When the database is away it says so and
 * tries again a minute later: what was not sealed is sealed then. Once an hour the newest block
 * stands in the server's log, which is not the database.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealer {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());

    /** Blocks of one turn; the rest is left to the next minute. */
    private static final int AT_ONCE = 100;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @Inject
    @ConfigProperty(name = "waymark.audit.key")
    private Optional<String> secret;

    @Inject private Clock clock;

    private final ReentrantLock sealing = new ReentrantLock();
    private SealedBlock newest;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void sealWhatRested() {
        if (!sealing.tryLock()) {
            return;
        }
        try (SealTurnWriter turn = new SealTurnWriter(database, secret.orElse(null), clock)) {
            turn.seal(AT_ONCE).ifPresent(block -> newest = block);
        } catch (SealTurnWriter.NotNow away) {
            LOG.log(
                    Level.WARNING,
                    "The audit could not be sealed now and is sealed later: {0}",
                    away.getMessage());
        } finally {
            sealing.unlock();
        }
    }

    /** Number and hash of the newest block this server sealed, for keeping in another place. */
    @Schedule(hour = "*", minute = "1", persistent = false)
    public void note() {
        if (newest != null) {
            LOG.log(Level.INFO, "The audit is sealed up to block {0}", newest.anchor());
            newest = null;
        }
    }
}
