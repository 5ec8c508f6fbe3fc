package org.waymark.incident;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every quarter of an hour, on every server: what is due is found by time, and twice does no harm.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class IncidentTimer {

    private static final Logger LOG = Logger.getLogger(IncidentTimer.class.getName());

    @Inject private IncidentCare care;

    /** Nothing may leave it: the server gives a timer up that failed twice. */
    @Schedule(hour = "*", minute = "*/15", second = "20", persistent = false)
    public void clean() {
        try {
            care.portion();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "What was told and is due for deletion waits", failed);
        }
    }
}
