package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Emergency openings that wait for their review, what is due first. */
@Stateless
@Guarded
public class BreakGlassQuery {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * An opening that nobody has looked into.
     *
     * @param overdue was it to be reviewed by now?
     * @param own did whoever asks open it themselves?
     */
    public record Open(
            long id,
            String reference,
            String who,
            Instant at,
            Instant endsAt,
            String reason,
            Instant due,
            boolean overdue,
            boolean own) {}

    /** Those of the cases the actor manages; the oldest {@link #MOST}. */
    @Needs(Right.CASE_MANAGE)
    public List<Open> waiting() {
        subject.list("emergency openings to review");
        CaseScope scope = CaseScope.managedBy(current.get());
        Query query =
                entityManager.createNativeQuery(
                        "SELECT b.id, c.reference, a.display_name, b.opened_at, b.ends_at, b.reason,"
                                + " b.review_due_at, b.account_id FROM break_glass b JOIN support_case c"
                                + " ON c.id = b.case_id JOIN account a ON a.id = b.account_id WHERE"
                                + " b.reviewed_at IS NULL AND "
                                + scope.sql()
                                + " ORDER BY b.review_due_at, b.id LIMIT "
                                + MOST);
        int at = 1;
        for (Object each : scope.values()) {
            query.setParameter(at++, each);
        }
        Instant now = clock.instant();
        return Row.of(query.getResultList()).stream().map(row -> open(row, now)).toList();
    }

    private Open open(Row row, Instant now) {
        Instant due = Columns.instant(row.columns()[6]);
        return new Open(
                row.number(0),
                row.text(1),
                row.text(2),
                Columns.instant(row.columns()[3]),
                Columns.instant(row.columns()[4]),
                row.text(5),
                due,
                due.isBefore(now),
                row.number(7) == current.get().id());
    }
}
