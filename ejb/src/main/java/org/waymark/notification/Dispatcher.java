package org.waymark.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what is due, every half minute, on every server at once: rows are locked while they are
 * sent, so a message leaves once. While no mail server is configured messages stay queued and
 * nothing is lost.
 */
@Stateless
public class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());
    private static final int AT_ONCE = 20;

    @Inject private OutboxStore store;
    @Inject private Post post;
    @Inject private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void sendWhatIsDue() {
        if (!post.isConfigured()) {
            return;
        }
        for (Message message : store.takeDue("EMAIL", clock.instant(), AT_ONCE)) {
            try {
                post.send(message);
                message.sent(clock.instant());
            } catch (UndeliverableException cannot) {
                LOG.log(Level.WARNING, "Message {0} was not sent; it is tried again", message.id());
                message.failed(cannot.getMessage(), clock.instant());
            }
        }
    }
}
