package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** An emergency opening that waits for its review. The morning lists all of a manager's. */
@Stateless
@Guarded
public class BreakGlassQuery {

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

    /**
     * One of the cases the actor manages, for its review.
     *
     * @throws NotFound when there is no such opening, it was reviewed, or the case is not theirs to
     *     manage; the answer does not say which
     */
    @Needs(Right.CASE_MANAGE)
    public Open waiting(long id) {
        subject.list("emergency openings to review");
        CaseScope scope = CaseScope.managedBy(current.get());
        Query query =
                entityManager.createNativeQuery(
                        "SELECT b.id, c.reference, a.display_name, b.opened_at, b.ends_at, b.reason,"
                                + " b.review_due_at, b.account_id, c.id, c.person_id FROM break_glass b JOIN support_case c"
                                + " ON c.id = b.case_id JOIN account a ON a.id = b.account_id WHERE"
                                + " b.id = ? AND b.reviewed_at IS NULL AND "
                                + scope.sql());
        query.setParameter(1, id);
        int at = 2;
        for (Object each : scope.values()) {
            query.setParameter(at++, each);
        }
        Row row = Row.of(query.getResultList()).stream().findFirst().orElseThrow(NotFound::new);
        subject.supportCase(row.number(8), row.number(9), "emergency opening to review");
        return open(row);
    }

    private Open open(Row row) {
        Instant due = Columns.instant(row.columns()[6]);
        return new Open(
                row.number(0),
                row.text(1),
                row.text(2),
                Columns.instant(row.columns()[3]),
                Columns.instant(row.columns()[4]),
                row.text(5),
                due,
                due.isBefore(clock.instant()),
                row.number(7) == current.get().id());
    }
}
