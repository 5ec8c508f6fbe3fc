package org.waymark.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes one message that is due, sends it and writes what came of it, in one transaction: the row
 * is locked while it is sent, so a message leaves once, whichever server takes it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    @Inject private OutboxStore store;
    @Inject private Post post;
    @Inject private Clock clock;

    public Courier() {}

    Courier(OutboxStore store, Post post, Clock clock) {
        this.store = store;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Sends one.
     *
     * @return false when none is due
     */
    public boolean takeOne() {
        List<Message> due = store.takeDue("EMAIL", clock.instant(), 1);
        if (due.isEmpty()) {
            return false;
        }
        Message message = due.get(0);
        try {
            post.send(message);
            message.sent(clock.instant());
        } catch (UndeliverableException | RuntimeException cannot) {
            LOG.log(Level.WARNING, "Message {0} was not sent; it is tried again", message.id());
            message.failed(String.valueOf(cannot.getMessage()), clock.instant());
        }
        return true;
    }
}
