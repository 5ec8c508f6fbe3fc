package org.waymark.joint;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.notification.Outbox;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Tells safeguarding leads that a collision waits for them: at once, and once a day for as long as
 * their organisation has not decided. What is told names nobody and not what it is; whoever may not
 * know of one side, or knows one of the two, is told nothing of it.
 */
@Singleton
public class CollisionWatch {

    @Inject private CollisionQuery query;
    @Inject private CollisionStore store;
    @Inject private Outbox outbox;
    @Inject private Clock clock;

    /**
     * Goes through what waits.
     *
     * @return how many leads were told; each gets one notice, however much waits
     */
    public int look() {
        Instant now = clock.instant();
        Instant today = WorkingDays.startOf(WorkingDays.dateOf(now));
        Set<Long> told = new HashSet<>();
        int leads = 0;
        for (Row lead : query.reachableLeads()) {
            List<Long> waiting = query.untold(lead.number(1), lead.number(0), Columns.utc(today));
            if (!waiting.isEmpty()) {
                outbox.notice(lead.text(2));
                told.addAll(waiting);
                leads++;
            }
        }
        store.told(told, now);
        return leads;
    }
}
