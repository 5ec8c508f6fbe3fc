package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.Columns;

/**
 * Whether this service has supported a person before. The actor sees the earlier cases they may
 * open; of others only that there were some, and of restricted ones nothing at all.
 */
@Stateless
@Guarded
public class EarlierCasesQuery {

    private static final int MOST = 20;

    /** Of the same identity, in the same service, opened before. */
    private static final String EARLIER =
            " FROM support_case c JOIN person p ON p.id = c.person_id WHERE p.identity_id = (SELECT"
                    + " q.identity_id FROM person q WHERE q.id = ?) AND c.service_id = ? AND c.id <> ?"
                    + " AND c.opened_at <= ? AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

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
        SupportCase now = store.load(current.get(), reference);
        subject.supportCase(now.id(), now.personId(), "earlier cases");
        CaseScope scope = CaseScope.of(current.get());
        List<?> cases =
                of(
                                now,
                                "SELECT c.reference, c.opened_at, c.closed_at, c.closure_reason",
                                scope.sql() + " ORDER BY c.opened_at DESC LIMIT " + MOST,
                                scope)
                        .getResultList();
        List<?> others =
                of(
                                now,
                                "SELECT 1",
                                "c.restricted = FALSE AND NOT " + scope.sql() + " LIMIT 1",
                                scope)
                        .getResultList();
        return new Before(
                cases.stream().map(row -> earlier((Object[]) row)).toList(), !others.isEmpty());
    }

    private Query of(SupportCase now, String select, String condition, CaseScope scope) {
        Query query = entityManager.createNativeQuery(select + EARLIER + condition);
        query.setParameter(1, now.personId());
        query.setParameter(2, now.serviceId());
        query.setParameter(3, now.id());
        query.setParameter(4, Columns.utc(now.openedAt()));
        int at = 5;
        for (Object value : scope.values()) {
            query.setParameter(at++, value);
        }
        return query;
    }

    private static Earlier earlier(Object[] row) {
        return new Earlier(
                (String) row[0], Columns.instant(row[1]), Columns.instant(row[2]), (String) row[3]);
    }
}
