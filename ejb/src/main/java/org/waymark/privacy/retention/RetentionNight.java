package org.waymark.privacy.retention;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.reference.WorkingDays;

/**
 * Runs the retention job once a night, on one of all servers. It is tried several times a night, so
 * that another server goes on when one has died.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionNight {

    private static final Logger LOG = Logger.getLogger(RetentionNight.class.getName());

    @Inject private RetentionRuns runs;
    @Inject private Clock clock;

    /**
     * Nothing may leave it: the server gives a timer up that failed twice. For the same reason the
     * bean keeps its transactions itself, see {@code AuditSealer}.
     */
    @Schedule(hour = "1-5", minute = "10,40", timezone = "Europe/London", persistent = false)
    public void look() {
        try {
            runs.start(WorkingDays.dateOf(clock.instant()), null);
        } catch (RuntimeException unexpected) {
            LOG.log(Level.SEVERE, "The retention job did not begin", unexpected);
        }
    }
}
