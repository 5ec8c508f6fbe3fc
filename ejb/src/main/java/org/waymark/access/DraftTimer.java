package org.waymark.access;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Destroys at night the drafts that nobody comes back to. Nothing may leave it: the server gives a
 * timer up that failed twice, as it does while the database is away.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DraftTimer {

    private static final Logger LOG = Logger.getLogger(DraftTimer.class.getName());

    @Inject private DraftEnding drafts;

    @Schedule(hour = "2", minute = "40", persistent = false)
    public void look() {
        try {
            int ended = drafts.end();
            if (ended > 0) {
                LOG.log(Level.INFO, "{0} drafts were destroyed that nobody came back to", ended);
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Drafts that are over are destroyed later", away);
        }
    }
}
