package org.waymark.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.shared.Refusal;

/**
 * One way to reach a person, with an answer to "is it safe?" for each use of it: {@code Y}, {@code
 * N}, or null for not asked. Somebody else answering suspends it until a worker has looked. Of
 * restricted people it stands sealed in the database, and {@link PointOpener} opens it.
 */
@Entity
@Table(name = "contact_point")
public class ContactPoint {

    /** What it is. */
    public enum Kind {
        PHONE,
        EMAIL,
        ADDRESS
    }

    /** What it can be used for; each use has an answer of its own. */
    public enum Use {
        CALL,
        TEXT,
        VOICEMAIL,
        WRITE
    }

    @Id private long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "value")
    private String value;

    @Column(name = "normalised")
    private String normalised;

    @Column(name = "postcode")
    private String postcode;

    @Column(name = "sealed", insertable = false, updatable = false)
    private byte[] sealed;

    @Column(name = "call_safe")
    private String callSafe;

    @Column(name = "text_safe")
    private String textSafe;

    @Column(name = "voicemail_safe")
    private String voicemailSafe;

    @Column(name = "write_safe")
    private String writeSafe;

    @Column(name = "who_may_answer")
    private String whoMayAnswer;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "suspended_why")
    private String suspendedWhy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_why")
    private String endedWhy;

    @Column(name = "ended_by_sender", insertable = false, updatable = false)
    private boolean endedBySender;

    @Column(name = "best_times")
    private String bestTimes;

    @Column(name = "added_by")
    private Long addedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private int version;

    /** What is sealed, once it was opened; never stored. */
    private transient PointContent opened;

    private transient Refusal closed;

    protected ContactPoint() {}

    /** A new way to reach somebody; nothing about it has been asked yet. */
    public static ContactPoint add(
            long id,
            long personId,
            Kind kind,
            String value,
            String normalised,
            String postcode,
            Instant at) {
        ContactPoint point = new ContactPoint();
        point.id = id;
        point.personId = personId;
        point.kind = kind;
        point.value = value;
        point.normalised = normalised;
        point.postcode = postcode;
        point.createdAt = at;
        return point;
    }

    /** What the person said about each use; null is not asked. */
    public void answered(String call, String text, String voicemail, String write, String whoMay) {
        callSafe = call;
        textSafe = text;
        voicemailSafe = voicemail;
        writeSafe = write;
        whoMayAnswer = whoMay;
    }

    /** When it is best used, in words; null for nothing. */
    public void bestAt(String times) {
        bestTimes = times;
    }

    /** A worker has written it down: no update of the sender ends it. */
    public void writtenDownBy(long account) {
        addedBy = account;
    }

    /** Did a worker write it down, and no message? */
    public boolean isWrittenDownHere() {
        return addedBy != null;
    }

    /** What the person said about one use of it. */
    public SafeAnswer answer(Use use) {
        return SafeAnswer.of(
                switch (use) {
                    case CALL -> callSafe;
                    case TEXT -> textSafe;
                    case VOICEMAIL -> voicemailSafe;
                    case WRITE -> writeSafe;
                });
    }

    /**
     * The same number, e-mail or address, however it is spelled? What cannot be opened now may be
     * any of its kind.
     */
    public boolean isSameAs(ContactPoint other) {
        return kind == other.kind
                && (isClosed()
                        || other.isClosed()
                        || plain(kind, value()).equals(plain(kind, other.value())));
    }

    /** Is this the one that is written down, and not another that cannot be opened now? */
    public boolean isThere(ContactPoint other) {
        return !other.isClosed() && isSameAs(other);
    }

    /** Does it stand in the database sealed, as it does for restricted people? */
    public boolean isSealed() {
        return sealed != null;
    }

    byte[] sealedContent() {
        return sealed;
    }

    void opened(PointContent content) {
        opened = content;
        closed = null;
    }

    void closed(Refusal why) {
        opened = null;
        closed = why;
    }

    /** Can the number, e-mail or address not be opened now? Then it cannot be used. */
    public boolean isClosed() {
        return sealed != null && opened == null;
    }

    /** Is it closed only until a key of the installation is back? */
    public boolean isOutOfReach() {
        return isClosed() && closed instanceof KeyOutOfReach;
    }

    /** Why not, in words for the worker; null when it can. */
    public String whyClosed() {
        return !isClosed() ? null : closed == null ? "Sealed." : closed.getMessage();
    }

    /** A number, e-mail or address as it is compared. */
    public static String plain(Kind kind, String value) {
        return switch (kind) {
            case PHONE -> MatchSubject.digits(value);
            case EMAIL -> value.toLowerCase(Locale.ROOT).strip();
            case ADDRESS -> value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        };
    }

    /** As it stands beside it to be looked for; null for an address. */
    public static String normalised(Kind kind, String value) {
        return switch (kind) {
            case PHONE -> MatchSubject.digits(value);
            case EMAIL -> value.toLowerCase(Locale.ROOT);
            case ADDRESS -> null;
        };
    }

    /** Not to be used until a worker has reviewed it. */
    public void suspend(String why, Instant at) {
        suspendedAt = at;
        suspendedWhy = why;
    }

    /** Reviewed: it may be used again as the answers say. */
    public void release() {
        suspendedAt = null;
        suspendedWhy = null;
    }

    /** Wrong, dead or left behind: kept as history, never offered again. */
    public void end(String why, Instant at) {
        endedAt = at;
        endedWhy = why;
    }

    public long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * The number, e-mail or address.
     *
     * @throws Refusal when it is sealed and cannot be opened now, see {@link #isClosed}
     */
    public String value() {
        return sealed == null ? value : content().value();
    }

    /**
     * Of an address; null otherwise.
     *
     * @throws Refusal as {@link #value}
     */
    public String postcode() {
        return sealed == null ? postcode : content().postcode();
    }

    private PointContent content() {
        if (opened == null) {
            throw closed == null ? new IllegalStateException("was not opened") : closed;
        }
        return opened;
    }

    public String callSafe() {
        return callSafe;
    }

    public String textSafe() {
        return textSafe;
    }

    public String voicemailSafe() {
        return voicemailSafe;
    }

    public String writeSafe() {
        return writeSafe;
    }

    public String whoMayAnswer() {
        return whoMayAnswer;
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    public String suspendedWhy() {
        return suspendedWhy;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Has it ended by a worker's word, and so may be somebody else's by now? */
    public boolean isEndedByWorker() {
        return isEnded() && !endedBySender;
    }

    /**
     * Is the other one, of the same record and in use, this one written down again after its end?
     */
    boolean isBackAs(ContactPoint other) {
        return isEnded()
                && !other.isEnded()
                && !other.isClosed()
                && !isClosed()
                && personId == other.personId
                && isSameAs(other)
                && !other.createdAt.isBefore(endedAt);
    }

    /** Null when a message ended it. */
    public String endedWhy() {
        return endedWhy;
    }

    /** Null for nothing. */
    public String bestTimes() {
        return bestTimes;
    }

    public int version() {
        return version;
    }
}
