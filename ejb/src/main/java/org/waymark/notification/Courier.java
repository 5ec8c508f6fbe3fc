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
    @Inject private TextPost texts;
    @Inject private MessageGate gate;
    @Inject private ReminderGate reminders;
    @Inject private TextGate textGate;
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
     * Sends one e-mail.
     *
     * @return false when none is due
     */
    public boolean takeOne() {
        return takeOne("EMAIL");
    }

    /**
     * Sends one of a channel.
     *
     * @return false when none is due
     */
    public boolean takeOne(String channel) {
        List<Message> due = store.takeDue(channel, clock.instant(), 1);
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
        return switch (message.kind()) {
            case REMINDER -> reminders.destination(message.caseId(), message.recipient());
            case TEXT -> textGate.number(message.caseId(), message.recipient());
            default -> gate.destination(message.kind(), message.caseId(), message.recipient());
        };
    }

    private boolean mayLeave(Message message, String to) {
        return switch (message.kind()) {
            case REMINDER -> reminders.mayRemind(message.caseId(), to);
            case TEXT -> textGate.mayText(message.caseId(), to);
            default -> gate.mayLeave(message.kind(), message.caseId(), to);
        };
    }

    private Carrier carrier(String channel) {
        return "TEXT".equals(channel) ? texts : post;
    }

    private void send(Message message, String to) {
        try {
            carrier(message.channel()).send(message, to);
            message.sent(clock.instant());
        } catch (UndeliverableException | RuntimeException cannot) {
            LOG.log(Level.WARNING, "Message {0} was not sent; it is tried again", message.id());
            message.failed(String.valueOf(cannot.getMessage()), clock.instant());
        }
    }
}
