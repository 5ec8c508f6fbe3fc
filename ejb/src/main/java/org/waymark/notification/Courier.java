package org.waymark.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes one message that is due, asks whether it may still leave, sends it and writes what came of
 * it, in one transaction: the row is locked while it is sent, so a message leaves once, whichever
 * server takes it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    @Inject private OutboxStore store;
    @Inject private Post post;
    @Inject private MessageGate gate;
    @Inject private ReminderGate reminders;
    @Inject private Event<MessageSettled> settled;
    @Inject private Clock clock;

    public Courier() {}

    Courier(
            OutboxStore store,
            Post post,
            MessageGate gate,
            Event<MessageSettled> settled,
            Clock clock) {
        this.store = store;
        this.post = post;
        this.gate = gate;
        this.settled = settled;
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
        if (mayLeave(message)) {
            send(message);
        } else {
            LOG.log(Level.INFO, "Message {0} may no longer leave and was withheld", message.id());
            message.withheld();
        }
        if (message.isSettled()) {
            settled.fire(
                    new MessageSettled(
                            message.kind(),
                            message.caseId(),
                            message.state() == Message.State.SENT));
        }
        return true;
    }

    private boolean mayLeave(Message message) {
        return message.kind() == Message.Kind.REMINDER
                ? reminders.mayRemind(message.caseId(), message.recipient())
                : gate.mayLeave(message.kind(), message.caseId(), message.recipient());
    }

    private void send(Message message) {
        try {
            post.send(message);
            message.sent(clock.instant());
        } catch (UndeliverableException | RuntimeException cannot) {
            LOG.log(Level.WARNING, "Message {0} was not sent; it is tried again", message.id());
            message.failed(String.valueOf(cannot.getMessage()), clock.instant());
        }
    }
}
