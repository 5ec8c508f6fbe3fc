package org.waymark.reporting.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends links to reports on the days they are due, by day. Nothing may leave it: the server gives a
 * timer up that failed twice, as it does while the database is away.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReportMailTimer {

    private static final int AT_ONCE = 2_000;
    private static final Logger LOG = Logger.getLogger(ReportMailTimer.class.getName());

    @Inject private ReportMailing mailing;

    @Schedule(hour = "7-18", minute = "25", timezone = "Europe/London", persistent = false)
    public void send() {
        try {
            for (int i = 0; i < AT_ONCE && mailing.next(); i++) {
                // Each is a transaction of its own.
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Links to reports are sent later", away);
        }
    }
}
