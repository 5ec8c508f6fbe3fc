package org.waymark.reporting.returns;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes returns that have been asked for, and sends reminders once a morning. Nothing may leave it:
 * the server gives a timer up that failed twice, as it does while the database is away.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReturnTimer {

    private static final int AT_ONCE = 2_000;
    private static final Logger LOG = Logger.getLogger(ReturnTimer.class.getName());

    @Inject private ReturnMaking making;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void make() {
        try {
            for (int i = 0; i < AT_ONCE && making.next(); i++) {
                // Each piece is a transaction of its own.
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "The returns of a quarter are made later", away);
        }
    }

    @Schedule(hour = "8", minute = "7", timezone = "Europe/London", persistent = false)
    public void remind() {
        try {
            making.remind();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Reminders of returns are sent later", away);
        }
    }
}
