package org.waymark.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
        Optional<String> to = destination(message);
        if (to.isEmpty()) {
            message.waits(clock.instant());
        } else if (mayLeave(message, to.get())) {
            send(message, to.get());
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

    private Optional<String> destination(Message message) {
        return message.kind() == Message.Kind.REMINDER
                ? reminders.destination(message.caseId(), message.recipient())
                : gate.destination(message.kind(), message.caseId(), message.recipient());
    }

    private boolean mayLeave(Message message, String to) {
        return message.kind() == Message.Kind.REMINDER
                ? reminders.mayRemind(message.caseId(), to)
                : gate.mayLeave(message.kind(), message.caseId(), to);
    }

    private void send(Message message, String to) {
        try {
            post.send(message, to);
            message.sent(clock.instant());
        } catch (UndeliverableException | RuntimeException cannot) {
            LOG.log(Level.WARNING, "Message {0} was not sent; it is tried again", message.id());
            message.failed(String.valueOf(cannot.getMessage()), clock.instant());
        }
    }
}
