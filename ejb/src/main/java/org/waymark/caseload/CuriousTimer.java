package org.waymark.caseload;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every hour for curious look-ups of the week before. Nothing may leave it: the server gives
 * a timer up that failed twice, as it does while the database is away.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class CuriousTimer {

    private static final Logger LOG = Logger.getLogger(CuriousTimer.class.getName());

    @Inject private CuriousWatch watch;

    @Schedule(hour = "*", minute = "20", persistent = false)
    public void look() {
        try {
            watch.look();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Look-ups of last week are gone through later", away);
        }
    }
}
