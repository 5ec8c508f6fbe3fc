package org.waymark.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.shared.Ids;

/**
 * What is to leave the house. A message is a row written in the transaction of its cause: nothing
 * is sent for what was rolled back, and nothing is lost when the mail server is down. Without a
 * transaction there is no cause, and nothing is taken.
 *
 * <p>Nothing that leaves may name the service, the crime or the person (rule 2 of the design): the
 * texts are written by {@link NeutralText}, never by a caller.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    @Inject private OutboxStore store;
    @Inject private Clock clock;

    /**
     * To the sender of a referral: its reference and what became of it, in words without content.
     */
    public void receipt(String recipient, long referralId, String reference, String status) {
        add(
                Message.Kind.RECEIPT,
                "EMAIL",
                recipient,
                NeutralText.receipt(reference, status),
                referralId,
                null);
    }

    /** The one-time link of a feedback survey, by a channel that is marked safe. */
    public void survey(String channel, String recipient, long caseId, String link) {
        add(Message.Kind.SURVEY, channel, recipient, NeutralText.survey(link), null, caseId);
    }

    /**
     * To a police force: that somebody has told something for it, and not what. Without a mailbox
     * the force finds it in its own list; the row says when it was told.
     *
     * @param mail null when the force has none for this
     * @param force code of the force
     */
    public void told(String mail, String force, String reference) {
        NeutralText text = NeutralText.receipt(reference, "something was told to you");
        if (mail == null) {
            store.add(Message.told(Ids.next(), force, text, clock.instant()));
            return;
        }
        add(Message.Kind.RECEIPT, "EMAIL", mail, text, null, null);
    }

    /**
     * To an organisation that holds a grant: by when the report is due that was agreed, or was.
     *
     * @param first the first day of the quarter it is of
     * @param last the last day of that quarter
     * @param over whether that day is over
     */
    public void due(
            String recipient, LocalDate first, LocalDate last, LocalDate day, boolean over) {
        add(
                Message.Kind.NOTICE,
                "EMAIL",
                recipient,
                NeutralText.due(first, last, day, over),
                null,
                null);
    }

    /** To a colleague: that something waits for them, and not what. */
    public void notice(String recipient) {
        add(Message.Kind.NOTICE, "EMAIL", recipient, NeutralText.notice(), null, null);
    }

    /**
     * To a colleague who asked for it: where a report is that they may read. Whoever opens it has
     * to sign in.
     */
    public void report(String recipient, String link) {
        add(Message.Kind.NOTICE, "EMAIL", recipient, NeutralText.report(link), null, null);
    }

    /**
     * To a person, to be reached for the first time, by a number that is marked safe. The number
     * itself is not in the outbox: it is opened when the text leaves, and asked about again.
     *
     * @param reference as people say it
     * @param phone the number they are to ring
     */
    public void text(long contactPointId, long caseId, String reference, String phone) {
        add(
                Message.Kind.TEXT,
                "TEXT",
                Message.recipientOf(contactPointId),
                NeutralText.first(reference, phone),
                null,
                caseId);
    }

    /** The reminders of a case that would leave at this moment leave no more. */
    public void withdrawReminders(long caseId, Instant when) {
        store.withdraw(Message.Kind.REMINDER, caseId, when);
    }

    /**
     * To a person, of what was arranged: by a way that was said to be safe, not before this moment.
     * Whether it may leave is asked again then.
     *
     * @param channel EMAIL or TEXT
     */
    public void reminder(String channel, String recipient, long caseId, Instant when) {
        store.add(
                Message.queue(
                                Ids.next(),
                                Message.Kind.REMINDER,
                                channel,
                                recipient,
                                NeutralText.reminder(),
                                null,
                                caseId,
                                clock.instant())
                        .notBefore(when));
    }

    private void add(
            Message.Kind kind,
            String channel,
            String recipient,
            NeutralText text,
            Long referralId,
            Long caseId) {
        store.add(
                Message.queue(
                        Ids.next(),
                        kind,
                        channel,
                        recipient,
                        text,
                        referralId,
                        caseId,
                        clock.instant()));
    }
}
