package org.waymark.access.seal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One turn of the sealer: block after block until all that has rested is sealed. */
@ApplicationScoped
class SealTurnWriter {

    private static final Logger LOG = Logger.getLogger(SealTurnWriter.class.getName());

    /** Blocks of one turn; the rest is left to the next minute. */
    private static final int AT_ONCE = 100;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @Inject
    @ConfigProperty(name = "waymark.audit.key")
    private Optional<String> secret;

    @Inject private Clock clock;

    SealTurnWriter() {
        // for the container
    }

    SealTurnWriter(DataSource database, Clock clock) {
        this.database = database;
        this.secret = Optional.empty();
        this.clock = clock;
    }

    /** The database is away, or did not do it. */
    static final class NotNow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotNow(SQLException cause) {
            super("state " + cause.getSQLState() + ", error " + cause.getErrorCode(), cause);
        }
    }

    /**
     * @return the last block sealed; empty when there was nothing to seal, or another server did it
     * @throws NotNow when the database did not answer; nothing is lost by it
     */
    Optional<SealedBlock> seal() {
        try (SealWriter writer =
                new SealWriter(database.getConnection(), SealKey.of(secret.orElse(null)), clock)) {
            SealedBlock newest = null;
            for (int i = 0; i < AT_ONCE; i++) {
                Optional<SealedBlock> block = writer.next();
                if (block.isEmpty()) {
                    break;
                }
                newest = block.get();
                tellOfLate(newest);
                if (newest.rowCount() < SealWriter.MOST / 2) {
                    break;
                }
            }
            return Optional.ofNullable(newest);
        } catch (SQLException away) {
            throw new NotNow(away);
        }
    }

    private static void tellOfLate(SealedBlock block) {
        int late = Members.decode(block.members()).outside(block.fromId(), block.toId()).size();
        if (late > 0) {
            LOG.log(
                    Level.WARNING,
                    "{0} rows of the audit came out of their time and are sealed in block {1};"
                            + " ./waymark check audit names them",
                    new Object[] {late, Long.toString(block.number())});
        }
    }
}
