package org.waymark.access.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** One turn of the sealer: block after block until all that has rested is sealed. */
final class SealTurnWriter implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SealTurnWriter.class.getName());

    private final SealWriter writer;

    /** The database is away, or did not do it. */
    static final class NotNow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotNow(SQLException cause) {
            super(cause.getSQLState() + " " + cause.getErrorCode());
        }
    }

    SealTurnWriter(DataSource database, String secret, Clock clock) {
        Connection connection = null;
        try {
            connection = database.getConnection();
            writer = new SealWriter(connection, SealKey.of(secret), clock);
        } catch (SQLException away) {
            close(connection);
            throw new NotNow(away);
        }
    }

    /**
     * @return the last block sealed; empty when there was nothing to seal
     */
    Optional<SealedBlock> seal(int most) {
        try {
            SealedBlock newest = null;
            for (int i = 0; i < most; i++) {
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

    @Override
    public void close() {
        try {
            writer.close();
        } catch (SQLException away) {
            throw new NotNow(away);
        }
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException gone) {
            LOG.log(Level.FINE, "The connection was gone already", gone);
        }
    }
}
