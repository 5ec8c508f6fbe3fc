package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * Whether this service has supported a person before. The actor sees the earlier cases they may
 * open; of others only that there were some, and of restricted ones nothing at all.
 */
@Stateless
@Guarded
public class EarlierCasesQuery {

    private static final int MOST = 20;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** An earlier case; the reason and the end are null while it is open. */
    public record Earlier(
            String reference, Instant openedAt, Instant closedAt, String closureReason) {}

    /**
     * What there was before.
     *
     * @param cases those the actor may open, newest first
     * @param others are there some they may not open?
     */
    public record Before(List<Earlier> cases, boolean others) {}

    @Needs(Right.CASE_WORK)
    public Before before(String reference) {
        CaseScope scope = CaseScope.of(current.get(), clock.instant());
        List<Row> rows = Row.of(query(reference, scope).getResultList());
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        subject.supportCase(rows.get(0).number(0), rows.get(0).number(1), "earlier cases");
        List<Row> before = rows.stream().filter(row -> row.text(2) != null).toList();
        return new Before(
                before.stream().filter(row -> row.flag(7)).map(EarlierCasesQuery::earlier).toList(),
                before.stream().anyMatch(row -> !row.flag(7) && !row.flag(6)));
    }

    /**
     * One statement: this case within the scope, and those before it, each with the same question.
     */
    private Query query(String reference, CaseScope scope) {
        Query query =
                entityManager.createNativeQuery(
                        "SELECT n.id, n.person_id, c.reference, c.opened_at, c.closed_at,"
                                + " c.closure_reason, c.restricted, "
                                + scope.sql()
                                + " FROM support_case n JOIN person q ON q.id = n.person_id LEFT JOIN"
                                + " person p ON p.identity_id = q.identity_id LEFT JOIN support_case c"
                                + " ON c.person_id = p.id AND c.service_id = n.service_id AND c.id <>"
                                + " n.id AND c.opened_at <= n.opened_at WHERE n.reference = ? AND"
                                + " EXISTS (SELECT 1 FROM support_case c WHERE c.id = n.id AND "
                                + scope.sql()
                                + ") ORDER BY c.opened_at DESC LIMIT "
                                + MOST);
        List<Object> values = new ArrayList<>(scope.values());
        values.add(reference);
        values.addAll(scope.values());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static Earlier earlier(Row row) {
        return new Earlier(
                row.text(2),
                Columns.instant(row.columns()[3]),
                Columns.instant(row.columns()[4]),
                row.text(5));
    }
}
