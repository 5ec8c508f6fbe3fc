package org.waymark.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what is due, every half minute, on every server at once. Each message has a transaction of
 * its own: what goes wrong with one neither stops the others nor sends any of them again. While no
 * mail server, or no gateway of texts, is configured its messages stay queued and nothing is lost.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());
    private static final int AT_ONCE = 20;

    @Inject private Courier courier;
    @Inject private Post post;
    @Inject private TextPost texts;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void sendWhatIsDue() {
        List.of(post, texts).forEach(this::sendBy);
    }

    private void sendBy(Carrier carrier) {
        if (!carrier.isConfigured()) {
            return;
        }
        try {
            int taken = 0;
            while (taken < AT_ONCE && courier.takeOne(carrier.channel())) {
                taken++;
            }
        } catch (RuntimeException away) {
            // Nothing may leave: the server gives a timer up that failed twice.
            LOG.log(Level.WARNING, "What is due to leave waits", away);
        }
    }
}
