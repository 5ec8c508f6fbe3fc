package org.waymark.access;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks at night whose vetting ends. Nothing may leave it: the server gives a timer up that failed
 * twice, as it does while the database is away.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class VettingTimer {

    private static final Logger LOG = Logger.getLogger(VettingTimer.class.getName());

    @Inject private VettingEnds ends;

    @Schedule(hour = "3", minute = "10", persistent = false)
    public void look() {
        try {
            ends.tell();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Whose vetting ends is told later", away);
        }
    }
}
