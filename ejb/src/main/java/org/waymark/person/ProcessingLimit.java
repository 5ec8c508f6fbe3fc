package org.waymark.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What must not be done with somebody's data, because they asked and two have agreed: everything
 * but keeping it, or one use of it. It is ended and never removed.
 */
@Entity
@Table(name = "processing_limit")
public class ProcessingLimit {

    /** One use that can be objected to. */
    public enum Purpose {
        SURVEY(
                "Being asked for feedback",
                "No invitation to give feedback goes out. Support goes on as before."),
        CONTACT(
                "Being contacted at all",
                "Every way to reach them is blocked. Their record is kept, and support that needs"
                        + " contact cannot go on."),
        STATISTICS(
                "Statistics, feedback and research",
                "They are not asked for feedback, and how things changed for them is in no outcome"
                        + " figure, export or research from now on. It does not stop that referrals"
                        + " and cases are counted by crime, area and quarter in returns to the"
                        + " commissioner: those name nobody and are a public task. Figures of"
                        + " quarters that were published stay as they are. Answers that they gave to"
                        + " a feedback survey were never kept with their name and cannot be found.");

        private final String label;
        private final String effect;

        Purpose(String label, String effect) {
            this.label = label;
            this.effect = effect;
        }

        /** What it stops and what it does not, for whoever decides and whoever asked. */
        public String effect() {
            return effect;
        }

        public String label() {
            return label;
        }
    }

    @Id private long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "ground")
    private String ground;

    @Column(name = "destroy")
    private boolean destroy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_why")
    private String endedWhy;

    @Column(name = "told_on")
    private LocalDate toldOn;

    protected ProcessingLimit() {}

    /**
     * @param purpose the use that is stopped; null for all but keeping
     * @param ground why, as the register says it
     * @param by the name of whoever agreed last
     */
    public static ProcessingLimit set(
            long id,
            long personId,
            long requestId,
            Purpose purpose,
            String ground,
            String by,
            Instant at) {
        ProcessingLimit limit = new ProcessingLimit();
        limit.id = id;
        limit.personId = personId;
        limit.requestId = requestId;
        limit.purpose = purpose;
        limit.ground = ground;
        limit.setBy = by;
        limit.setAt = at;
        return limit;
    }

    /** Kept and not used until it is destroyed, which is due from now on. */
    public ProcessingLimit untilDestroyed() {
        destroy = true;
        return this;
    }

    /**
     * It no longer holds.
     *
     * @param told the day the person was told that it would end
     */
    public void end(String why, LocalDate told, String by, Instant at) {
        endedWhy = why;
        toldOn = told;
        endedBy = by;
        endedAt = at;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public long personId() {
        return personId;
    }

    /** The use that is stopped; null for all but keeping. */
    public Purpose purpose() {
        return purpose;
    }
}
