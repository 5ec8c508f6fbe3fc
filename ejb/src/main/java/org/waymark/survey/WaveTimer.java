package org.waymark.survey;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks by day what the waves are to ask. Nothing may leave it: the server gives a timer up that
 * failed twice, as it does while the database is away.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class WaveTimer {

    private static final int AT_ONCE = 200;
    private static final Logger LOG = Logger.getLogger(WaveTimer.class.getName());

    @Inject private WaveAsking asking;

    @Schedule(hour = "9-18", minute = "*/10", timezone = "Europe/London", persistent = false)
    public void ask() {
        try {
            for (Wave wave : asking.running()) {
                for (long caseId : asking.due(wave, AT_ONCE)) {
                    one(wave, caseId);
                }
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "The people of a wave are asked later", away);
        }
    }

    /** One case that cannot be decided about keeps none of the others from being asked. */
    private void one(Wave wave, long caseId) {
        try {
            asking.decide(wave, caseId);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A wave decides about an ended case later", failed);
        }
    }
}
