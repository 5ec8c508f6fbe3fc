package org.waymark.joint;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every quarter of an hour for transfers that nobody answered in time. Nothing may leave it:
 * the server gives a timer up that failed twice, as it does while the database is away.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class TransferTimer {

    private static final Logger LOG = Logger.getLogger(TransferTimer.class.getName());

    @Inject private TransferWatch watch;

    @Schedule(hour = "*", minute = "4,19,34,49", persistent = false)
    public void look() {
        try {
            watch.look();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Late answers to transfers are looked for later", away);
        }
    }
}
