package org.waymark.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A note in a case. It is never overwritten: a correction is a new note that supersedes it, with a
 * reason.
 */
@Entity
@Table(name = "note")
public class Note {

    /** What kind of record it is. Every note is marked: a risk or a decision is found again. */
    public enum Kind {
        FACTUAL("Factual record"),
        RISK("Risk"),
        OVERSIGHT("Management oversight");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "text")
    private String text;

    @Column(name = "supersedes_id")
    private Long supersedesId;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Column(name = "correction_reason")
    private String correctionReason;

    protected Note() {}

    static Note write(long id, long caseId, long accountId, Kind kind, String text, Instant at) {
        Note note = new Note();
        note.id = id;
        note.caseId = caseId;
        note.accountId = accountId;
        note.kind = kind;
        note.text = text;
        note.at = at;
        return note;
    }

    /** The note that takes this one's place; this one stays, struck through. */
    Note correct(long newId, long byAccount, String newText, String reason, Instant when) {
        supersededAt = when;
        Note corrected = write(newId, caseId, byAccount, kind, newText, when);
        corrected.supersedesId = id;
        corrected.correctionReason = reason;
        return corrected;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    /** Did this account write it? */
    boolean isBy(long account) {
        return accountId == account;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isSuperseded() {
        return supersededAt != null;
    }
}
