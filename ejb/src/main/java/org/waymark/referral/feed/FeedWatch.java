package org.waymark.referral.feed;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every few seconds for batches nobody is at work on, so that an import goes on by itself
 * after a server was killed: on another server, or on this one when it is back.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FeedWatch {

    private static final Logger LOG = Logger.getLogger(FeedWatch.class.getName());

    @Inject private FeedRuns runs;

    /** Every night, and when the server has come up again. */
    @Schedule(hour = "3", minute = "17", persistent = false)
    public void sweep() {
        try {
            runs.sweep();
        } catch (RuntimeException failed) {
            problem(failed);
        }
    }

    /** Once, not every five seconds. Nothing may leave: the server gives up a failing timer. */
    private void problem(RuntimeException failed) {
        if (!away) {
            away = true;
            LOG.log(Level.WARNING, "Feeds wait: they cannot be looked at now", failed);
        }
    }

    private boolean swept;
    private volatile boolean away;
    private final ReentrantLock looking = new ReentrantLock();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        if (looking.tryLock()) {
            try {
                if (!swept) {
                    swept = true;
                    sweep();
                }
                runs.look();
                away = false;
            } catch (RuntimeException failed) {
                problem(failed);
            } finally {
                looking.unlock();
            }
        }
    }
}
