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

/**
 * One way to reach a person, with an answer to "is it safe?" for each use of it: {@code Y}, {@code
 * N}, or null for not asked. Somebody else answering suspends it until a worker has looked.
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

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private int version;

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

    /** The same number, e-mail or address, however it is spelled? */
    public boolean isSameAs(ContactPoint other) {
        return kind == other.kind && plain(kind, value).equals(plain(kind, other.value));
    }

    /** A number, e-mail or address as it is compared. */
    public static String plain(Kind kind, String value) {
        return switch (kind) {
            case PHONE -> MatchSubject.digits(value);
            case EMAIL -> value.toLowerCase(Locale.ROOT).strip();
            case ADDRESS -> value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
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

    /** Wrong or dead: kept as history, never offered again. */
    public void end(Instant at) {
        endedAt = at;
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

    public String value() {
        return value;
    }

    public String postcode() {
        return postcode;
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

    public int version() {
        return version;
    }
}
