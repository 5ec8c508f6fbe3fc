package org.waymark.reporting;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Puts the parts of counts together every minute, and once a night compares all counts with the
 * facts. Nothing may leave it: the server gives a timer up that failed twice, as it does while the
 * database is away.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class CountsTimer {

    private static final int AT_ONCE = 200;
    private static final Logger LOG = Logger.getLogger(CountsTimer.class.getName());

    @Inject private CountsWriter counts;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    public void putTogether() {
        try {
            for (int i = 0; i < AT_ONCE && counts.putTogether(); i++) {
                // Each piece is a transaction of its own.
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Counts are put together later", away);
        }
    }

    @Schedule(hour = "6", minute = "11", timezone = "Europe/London", persistent = false)
    public void compare() {
        try {
            int wrong = counts.putRight();
            if (wrong > 0) {
                LOG.log(
                        Level.WARNING,
                        "{0} counts were not the sum of their facts and have been put right",
                        wrong);
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Counts are compared with their facts tomorrow", away);
        }
    }
}
