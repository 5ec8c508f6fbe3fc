package org.waymark.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Sends what is due, every half minute, on every server at once. Each message has a transaction of
 * its own: what goes wrong with one neither stops the others nor sends any of them again. While no
 * mail server is configured messages stay queued and nothing is lost.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dispatcher {

    private static final int AT_ONCE = 20;

    @Inject private Courier courier;
    @Inject private Post post;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void sendWhatIsDue() {
        if (!post.isConfigured()) {
            return;
        }
        int taken = 0;
        while (taken < AT_ONCE && courier.takeOne()) {
            taken++;
        }
    }
}
