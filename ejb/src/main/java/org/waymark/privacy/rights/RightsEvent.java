package org.waymark.privacy.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.access.Actor;
import org.waymark.shared.Ids;

/** One line of the register of a request. Lines are added and never changed. */
@Entity
@Table(name = "rights_event")
public class RightsEvent {

    @Id private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "actor")
    private String actor;

    @Column(name = "title")
    private String title;

    @Column(name = "detail")
    private String detail;

    protected RightsEvent() {}

    static RightsEvent of(long requestId, Actor by, Instant at, String title, String detail) {
        RightsEvent event = new RightsEvent();
        event.id = Ids.next();
        event.requestId = requestId;
        event.at = at;
        event.accountId = by.id();
        event.actor = by.name();
        event.title = title;
        event.detail = detail;
        return event;
    }
}
