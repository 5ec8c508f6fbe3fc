package org.waymark.referral.feed;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Looks every few seconds for batches nobody is at work on, so that an import goes on by itself
 * after a server was killed: on another server, or on this one when it is back.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class FeedWatch {

    @Inject private FeedRuns runs;

    /** Every night, and when the server has come up again. */
    @Schedule(hour = "3", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sweep() {
        runs.sweep();
    }

    private boolean swept;
    private final ReentrantLock looking = new ReentrantLock();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        if (looking.tryLock()) {
            try {
                if (!swept) {
                    swept = true;
                    sweep();
                }
                runs.look();
            } finally {
                looking.unlock();
            }
        }
    }
}
