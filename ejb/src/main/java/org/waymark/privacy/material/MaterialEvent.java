package org.waymark.privacy.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One step of a request. Steps are added and never changed. */
@Entity
@Table(name = "material_event")
public class MaterialEvent {

    @Id private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "move")
    private MaterialMove move;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private MaterialState toState;

    @Column(name = "detail")
    private String detail;

    protected MaterialEvent() {}

    static MaterialEvent of(
            long id,
            MaterialRequest request,
            MaterialMove move,
            String detail,
            long by,
            Instant at) {
        MaterialEvent event = new MaterialEvent();
        event.id = id;
        event.requestId = request.id();
        event.at = at;
        event.accountId = by;
        event.move = move;
        event.toState = request.state();
        event.detail = detail;
        return event;
    }
}
