package org.waymark.privacy.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.shared.Ids;

/** A restricted record opened for a request by one colleague, for a time. */
@Entity
@Table(name = "rights_unlock")
public class RightsUnlock {

    @Id private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected RightsUnlock() {}

    static RightsUnlock of(
            long requestId, long accountId, String reason, Instant at, Instant endsAt) {
        RightsUnlock unlock = new RightsUnlock();
        unlock.id = Ids.next();
        unlock.requestId = requestId;
        unlock.accountId = accountId;
        unlock.reason = reason;
        unlock.openedAt = at;
        unlock.endsAt = endsAt;
        return unlock;
    }
}
