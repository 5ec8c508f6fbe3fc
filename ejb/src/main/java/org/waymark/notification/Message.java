package org.waymark.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * One message of the outbox: queued, then sent, given up after a day of trying, or withheld because
 * it was no longer right to send it.
 */
@Entity
@Table(name = "outbox_message")
public class Message {

    /** Why it leaves. */
    public enum Kind {
        RECEIPT,
        SURVEY,
        LETTER,
        /** To a colleague. */
        NOTICE,
        /** To a person, of what was arranged with them. */
        REMINDER,
        /** To a person, to be reached for the first time. */
        TEXT
    }

    /** Where it stands. */
    public enum State {
        QUEUED,
        SENT,
        FAILED,
        WITHHELD
    }

    private static final int MOST_ATTEMPTS = 12;
    private static final Duration LATER = Duration.ofMinutes(10);

    /** How a recipient begins that is a contact point by its id. */
    private static final String POINT = "contact point ";

    @Id private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "channel")
    private String channel;

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "subject")
    private String subject;

    @Column(name = "body")
    private String body;

    @Column(name = "referral_id")
    private Long referralId;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "send_after")
    private Instant sendAfter;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    @Version private int version;

    protected Message() {}

    static Message queue(
            long id,
            Kind kind,
            String channel,
            String recipient,
            NeutralText text,
            Long referralId,
            Long caseId,
            Instant at) {
        Message message = new Message();
        message.id = id;
        message.kind = kind;
        message.channel = channel;
        message.recipient = recipient;
        message.subject = text.subject();
        message.body = text.body();
        message.referralId = referralId;
        message.caseId = caseId;
        message.createdAt = at;
        message.sendAfter = at;
        message.state = State.QUEUED;
        return message;
    }

    /** What stands in the place of an address that is sealed: which contact point it is. */
    public static String recipientOf(long contactPointId) {
        return POINT + contactPointId;
    }

    /** The opposite; empty for an address. */
    public static OptionalLong pointOf(String recipient) {
        return recipient.matches(POINT + "\\d{1,19}")
                ? OptionalLong.of(Long.parseLong(recipient.substring(POINT.length())))
                : OptionalLong.empty();
    }

    /** Where it goes cannot be found out now: that is no attempt. */
    void waits(Instant at) {
        sendAfter = at.plus(LATER);
    }

    /** Not before this moment. */
    Message notBefore(Instant moment) {
        sendAfter = moment;
        return this;
    }

    /** A receipt that its recipient finds in the feed of their own, as of a referral of theirs. */
    static Message told(long id, String force, NeutralText text, Instant at) {
        Message message = queue(id, Kind.RECEIPT, "FEED", force, text, null, null, at);
        message.sent(at);
        return message;
    }

    void sent(Instant at) {
        state = State.SENT;
        sentAt = at;
        lastError = null;
        forgetLink();
    }

    /** Tries again later, each time after a longer wait: 1, 2, 4 … minutes. */
    void failed(String error, Instant at) {
        attempts++;
        lastError = error.length() > 500 ? error.substring(0, 500) : error;
        if (attempts >= MOST_ATTEMPTS) {
            state = State.FAILED;
            forgetLink();
        } else {
            sendAfter = at.plus(Duration.ofMinutes(1L << Math.min(attempts - 1, 10)));
        }
    }

    /** It may no longer leave. */
    void withheld() {
        state = State.WITHHELD;
        lastError = null;
        forgetLink();
    }

    boolean isSettled() {
        return state != State.QUEUED;
    }

    /** A one-time link that has left, or never will, is not kept in clear. */
    private void forgetLink() {
        if (kind == Kind.SURVEY) {
            body = "";
        }
    }

    public long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public Long caseId() {
        return caseId;
    }

    public State state() {
        return state;
    }

    public String channel() {
        return channel;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    Instant sendAfter() {
        return sendAfter;
    }
}
