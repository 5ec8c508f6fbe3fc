package org.waymark.safety;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every hour, on every server: what is due is found by its day, and twice does no harm. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class OutsideTimer {

    private static final Logger LOG = Logger.getLogger(OutsideTimer.class.getName());

    @Inject private OutsideCare care;

    /** Nothing may leave it: the server gives a timer up that failed twice. */
    @Schedule(hour = "*", minute = "40", second = "40", persistent = false)
    public void clean() {
        try {
            care.portion();
            care.findable();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Referrals of other agencies that are due wait", failed);
        }
    }
}
