package org.waymark.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of a case's timeline. Lines are added and never changed. */
@Entity
@Table(name = "case_event")
public class CaseEvent {

    /** What the timeline can be filtered by. */
    public enum Kind {
        STATE("Steps"),
        CONTACT("Contact"),
        NEEDS("Needs"),
        PLAN("Plan"),
        TASK("Tasks"),
        NOTE("Notes"),
        OUTCOME("Outcomes"),
        RISK("Risk"),
        SAFETY("Safe contact"),
        DOCUMENT("Documents"),
        JUSTICE("Police and court"),
        PROTECTION("Safety plan, children and orders"),
        MARAC("MARAC"),
        REQUEST("Requests for material"),
        APPOINTMENT("Appointments"),
        THERAPY("Counselling"),
        EQUALITY("About equality");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Characters there is room for in {@code detail}; a workflow refuses what would not fit. */
    static final int LONGEST_DETAIL = 2_000;

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "actor")
    private String actor;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private CaseState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private CaseState toState;

    @Column(name = "reason")
    private String reason;

    @Column(name = "detail")
    private String detail;

    @Column(name = "subject_id")
    private Long subjectId;

    protected CaseEvent() {}

    static CaseEvent of(
            long id,
            long caseId,
            Instant at,
            Long accountId,
            String actor,
            Kind kind,
            String title,
            String detail,
            Long subjectId) {
        CaseEvent event = new CaseEvent();
        event.id = id;
        event.caseId = caseId;
        event.at = at;
        event.accountId = accountId;
        event.actor = actor;
        event.kind = kind;
        event.title = title;
        event.detail = detail;
        event.subjectId = subjectId;
        return event;
    }

    CaseEvent moved(CaseState from, CaseState to, String why) {
        fromState = from;
        toState = to;
        reason = why;
        return this;
    }
}
