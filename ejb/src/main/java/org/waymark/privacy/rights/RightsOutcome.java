package org.waymark.privacy.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What was decided about a request, by which two, and how they were told. */
@Embeddable
public class RightsOutcome {

    /** Granted, in part, or not. */
    public enum Decision {
        GRANTED("Granted"),
        PARTLY("Granted in part"),
        REFUSED("Refused");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private Decision decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "grounds")
    private RightsGround grounds;

    @Column(name = "decision_note")
    private String note;

    @Column(name = "proposed_by")
    private Long proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_way")
    private AnswerWay answeredWay;

    @Column(name = "answered_to")
    private String answeredTo;

    @Column(name = "with_seen")
    private boolean withSeen;

    protected RightsOutcome() {}

    void proposed(Decision what, RightsGround why, String words, long by, Instant at) {
        decision = what;
        grounds = why;
        note = words;
        proposedBy = by;
        proposedAt = at;
        approvedBy = null;
        approvedAt = null;
    }

    void approved(long by, Instant at) {
        approvedBy = by;
        approvedAt = at;
    }

    /** No longer approved: it is worked on again. */
    void takenBack() {
        approvedBy = null;
        approvedAt = null;
    }

    void told(AnswerWay way, String to, LocalDate on) {
        answeredWay = way;
        answeredTo = to;
        answeredOn = on;
    }

    Decision decision() {
        return decision;
    }

    RightsGround grounds() {
        return grounds;
    }

    String note() {
        return note;
    }

    Long proposedBy() {
        return proposedBy;
    }

    boolean isApproved() {
        return approvedBy != null;
    }

    /** Is an appendix of who has looked at the record part of the copy? */
    void showWhoHasSeen(boolean shown) {
        withSeen = shown;
    }

    boolean isWithSeen() {
        return withSeen;
    }
}
