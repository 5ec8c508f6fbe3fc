package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.Columns;

/**
 * A worker's own list, what is due first. Read from one index ({@code worker_id, is_open,
 * next_due_at, id}), page after page by the last row's key, never by counting.
 */
@Stateless
@Guarded
public class WorkQuery {

    /** Rows of one page. */
    public static final int PAGE = 25;

    /** Where a page ended. */
    public record After(Instant due, long id) {}

    /** One case on the list. */
    public record Row(
            long id,
            String reference,
            String name,
            String state,
            String risk,
            Instant due,
            String what,
            String service,
            Instant contactedAt) {}

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** The actor's open cases; one row more than a page when there is a next page. */
    @Needs(Right.CASE_WORK)
    public List<Row> mine(After after) {
        subject.list(after == null ? "own work" : "own work, further");
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT c.id, c.reference, p.given_names, p.surname, c.state, c.risk,"
                                        + " c.next_due_at, c.next_due_what, s.name, c.contacted_at"
                                        + " FROM support_case c JOIN person p ON p.id = c.person_id"
                                        + " JOIN service s ON s.id = c.service_id"
                                        + " WHERE c.worker_id = ? AND c.is_open = TRUE"
                                        + " AND (c.next_due_at > ? OR (c.next_due_at = ? AND c.id > ?))"
                                        + " ORDER BY c.next_due_at, c.id LIMIT "
                                        + (PAGE + 1))
                        .setParameter(1, current.get().id())
                        .setParameter(2, Columns.utc(after == null ? LONG_AGO : after.due()))
                        .setParameter(3, Columns.utc(after == null ? LONG_AGO : after.due()))
                        .setParameter(4, after == null ? 0 : after.id())
                        .getResultList();
        List<Row> page = new ArrayList<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            page.add(
                    new Row(
                            Columns.number(row[0]),
                            (String) row[1],
                            row[2] == null ? (String) row[3] : row[2] + " " + row[3],
                            CaseState.valueOf((String) row[4]).label(),
                            (String) row[5],
                            Columns.instant(row[6]),
                            (String) row[7],
                            (String) row[8],
                            Columns.instant(row[9])));
        }
        return page;
    }

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
}
