package org.waymark.joint;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every quarter of an hour for collisions of which no lead was told. Nothing may leave it:
 * the server gives a timer up that failed twice, as it does while the database is away.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class CollisionTimer {

    private static final Logger LOG = Logger.getLogger(CollisionTimer.class.getName());

    @Inject private CollisionWatch watch;

    @Schedule(hour = "*", minute = "8,23,38,53", persistent = false)
    public void look() {
        try {
            watch.look();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Safeguarding leads are told later", away);
        }
    }
}
