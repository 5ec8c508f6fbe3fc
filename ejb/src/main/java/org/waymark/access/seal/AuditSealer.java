package org.waymark.access.seal;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Seals the audit every minute, on every server at once. When the database is away it says so and
 * tries again a minute later: what was not sealed is sealed then. Once an hour the newest block
 * stands in the server's log, which is not the database.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditSealer {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());

    @Inject private SealTurnWriter turn;

    private final ReentrantLock sealing = new ReentrantLock();
    private volatile SealedBlock newest;

    public AuditSealer() {
        // for the container
    }

    AuditSealer(SealTurnWriter turn) {
        this.turn = turn;
    }

    /**
     * Nothing may leave it: the server gives a timer up that failed twice. For the same reason the
     * bean keeps its transactions itself: the server begins one for a timer even when told not to,
     * and fails to end it.
     */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void sealWhatRested() {
        if (!sealing.tryLock()) {
            return;
        }
        try {
            turn.seal().ifPresent(block -> newest = block);
        } catch (SealTurnWriter.NotNow away) {
            LOG.log(
                    Level.WARNING,
                    "The audit could not be sealed now and is sealed later: {0}",
                    away.getMessage());
        } catch (RuntimeException unexpected) {
            LOG.log(Level.SEVERE, "The audit is not being sealed", unexpected);
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
