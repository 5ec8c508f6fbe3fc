package org.waymark.referral;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every quarter of an hour for clocks that were held long enough. Nothing may leave it: the
 * server gives a timer up that failed twice, as it does while the database is away.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ClockHoldsTimer {

    private static final Logger LOG = Logger.getLogger(ClockHoldsTimer.class.getName());

    @Inject private ClockHolds holds;

    @Schedule(hour = "*", minute = "7,22,37,52", persistent = false)
    public void look() {
        try {
            holds.look();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Clocks that go on are looked for later", away);
        }
    }
}
