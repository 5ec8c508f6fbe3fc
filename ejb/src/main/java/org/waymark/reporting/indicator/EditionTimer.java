package org.waymark.reporting.indicator;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts quarters just after the midnight on which they become final, and looks every hour whether
 * one was missed. Nothing may leave it: the server gives a timer up that failed twice, as it does
 * while the database is away.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class EditionTimer {

    private static final int AT_ONCE = 100;
    private static final Logger LOG = Logger.getLogger(EditionTimer.class.getName());

    @Inject private EditionTaking taking;

    @Schedule(hour = "*", minute = "3", timezone = "Europe/London", persistent = false)
    public void take() {
        try {
            for (int i = 0; i < AT_ONCE && taking.next(); i++) {
                // Each quarter is a transaction of its own.
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Quarters that are final are counted within the hour", away);
        }
    }
}
