package org.waymark.privacy.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One step of a breach. Steps are added and never changed. */
@Entity
@Table(name = "breach_event")
public class BreachEvent {

    @Id private long id;

    @Column(name = "breach_id")
    private long breachId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "move")
    private BreachMove move;

    @Column(name = "detail")
    private String detail;

    protected BreachEvent() {}

    static BreachEvent of(
            long id, long breachId, BreachMove move, String detail, long by, Instant at) {
        BreachEvent event = new BreachEvent();
        event.id = id;
        event.breachId = breachId;
        event.move = move;
        event.detail = detail;
        event.accountId = by;
        event.at = at;
        return event;
    }
}
