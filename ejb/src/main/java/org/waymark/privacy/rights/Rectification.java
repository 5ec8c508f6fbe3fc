package org.waymark.privacy.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What somebody says is wrong in their record, in their own words, and what came of it. It stays
 * with the record whether it was granted or not; the old value and the new one are both kept.
 */
@Entity
@Table(name = "rectification")
public class Rectification {

    /** What they say is wrong. */
    public enum Target {
        GIVEN_NAMES("Given names"),
        SURNAME("Surname"),
        KNOWN_AS("Known as"),
        DATE_OF_BIRTH("Date of birth"),
        NOTE("A case note"),
        /** Nothing is replaced: their words are attached to the record. */
        OTHER("Something else: their words are attached");

        private final String label;

        Target(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What came of it. */
    public enum Outcome {
        GRANTED("Put right"),
        REFUSED("Not changed");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "target")
    private Target target;

    @Column(name = "target_id")
    private Long targetId;

    @Column(name = "old_value")
    private String oldValue;

    @Column(name = "new_value")
    private String newValue;

    @Column(name = "statement")
    private String statement;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "why")
    private String why;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Rectification() {}

    static Rectification of(long id, RightsRequest request) {
        Rectification made = new Rectification();
        made.id = id;
        made.requestId = request.id();
        made.personId = request.personId();
        made.caseId = request.caseId();
        return made;
    }

    /** What is to become what. */
    void wanted(Target what, Long which, String was, String becomes, String words) {
        target = what;
        targetId = which;
        oldValue = was;
        newValue = becomes;
        statement = words;
    }

    void decided(Outcome what, String reasons, String by, Instant at) {
        outcome = what;
        why = reasons;
        decidedBy = by;
        decidedAt = at;
    }

    long personId() {
        return personId;
    }

    Long caseId() {
        return caseId;
    }

    Target target() {
        return target;
    }

    Long targetId() {
        return targetId;
    }

    String oldValue() {
        return oldValue;
    }

    String newValue() {
        return newValue;
    }

    String statement() {
        return statement;
    }
}
