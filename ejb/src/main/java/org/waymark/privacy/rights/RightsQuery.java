package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseScope;
import org.waymark.shared.Columns;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;
import org.waymark.shared.Row;

/**
 * The register of what people ask about their own data: for whoever answers for data protection,
 * for the manager whose service lets the time run out, and for whoever works the case. No name is
 * in it.
 */
@Stateless
@Guarded
public class RightsQuery {

    /** Rows of one page. */
    public static final int PAGE = 25;

    private static final int MOST = 20;

    private static final String LINE =
            "SELECT r.id, r.reference, r.kind, r.asker, r.state, r.received_on, r.due_at,"
                    + " r.extended_on, o.name, c.reference, r.ended_at, r.decision,"
                    + " r.person_id, r.case_id FROM"
                    + " rights_request r LEFT JOIN organisation o ON o.id = r.organisation_id LEFT"
                    + " JOIN support_case c ON c.id = r.case_id WHERE ";

    /** Open, past its day, and not because they are awaited. */
    private static final String OVERDUE =
            "r.is_open = TRUE AND r.state <> 'WAITING' AND r.due_at < ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One request of a list.
     *
     * @param caseReference null where it is about no case
     * @param overdue is it past its day?
     */
    public record Line(
            long id,
            String reference,
            RightsKind kind,
            Asker asker,
            RightsState state,
            LocalDate receivedOn,
            Instant dueAt,
            boolean extended,
            String provider,
            String caseReference,
            Instant endedAt,
            RightsOutcome.Decision decision,
            boolean overdue) {}

    /** A page of the register and how many open requests are overdue. */
    public record Listed(Page<Line> page, long overdue) {}

    /** Those that are open, what is due first; or those that have ended, the newest first. */
    @Needs(Right.RIGHTS_WORK)
    public Listed list(boolean ended, PageKey key) {
        subject.list(ended ? "requests that have ended" : "open requests");
        RightsScope scope = RightsScope.of(current.get());
        String at = ended ? "r.ended_at" : "r.due_at";
        // Read downwards, "behind" is before and the start is the end of time.
        boolean start = key.equals(PageKey.START);
        PageKey read = ended ? new PageKey(start ? FAR : key.at(), key.id(), !key.back()) : key;
        Query query =
                entityManager.createNativeQuery(
                        LINE
                                + "r.is_open = "
                                + (ended ? "FALSE" : "TRUE")
                                + " AND "
                                + scope.sql()
                                + " AND "
                                + read.condition(at, "r.id")
                                + read.order(at, "r.id")
                                + " LIMIT "
                                + (PAGE + 1));
        int place = bind(query, 1, scope.values());
        bind(query, place, read.values());
        List<Row> rows = Row.of(query.getResultList());
        Page<Line> page = Page.of(lines(rows), PAGE, start, key.back());
        shown(rows, page.rows());
        return new Listed(page, overdue(scope));
    }

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private long overdue(RightsScope scope) {
        Query query =
                entityManager.createNativeQuery(
                        "SELECT COUNT(*) FROM rights_request r WHERE "
                                + OVERDUE
                                + " AND "
                                + scope.sql());
        query.setParameter(1, Columns.utc(clock.instant()));
        bind(query, 2, scope.values());
        return Columns.number(query.getSingleResult());
    }

    /** Overdue requests about cases that the actor manages, the oldest first. */
    @Needs(Right.CASE_MANAGE)
    public List<Line> overdueOfService() {
        subject.list("overdue requests about their data");
        CaseScope scope = CaseScope.managedBy(current.get());
        Query query =
                entityManager.createNativeQuery(
                        LINE
                                + OVERDUE
                                + " AND c.id IS NOT NULL AND "
                                + scope.sql()
                                + " ORDER BY r.due_at, r.id LIMIT "
                                + MOST);
        query.setParameter(1, Columns.utc(clock.instant()));
        bind(query, 2, scope.values());
        List<Row> rows = Row.of(query.getResultList());
        List<Line> lines = lines(rows);
        shown(rows, lines);
        return lines;
    }

    /** What the person of a case has asked, the newest first. */
    @Needs(Right.CASE_WORK)
    public List<Line> ofCase(String reference) {
        CaseAccess.Found found = cases.open(reference, "requests about their data");
        Query query =
                entityManager.createNativeQuery(
                        LINE
                                + "r.case_id = ? AND r.asker <> 'SUSPECTED' ORDER BY r.id DESC LIMIT "
                                + MOST);
        query.setParameter(1, found.id());
        return lines(Row.of(query.getResultList()));
    }

    private List<Line> lines(List<Row> rows) {
        Instant now = clock.instant();
        return rows.stream().map(row -> line(row, now)).toList();
    }

    /** Whose requests a list has shown, as far as that is known. */
    private void shown(List<Row> rows, List<Line> lines) {
        Set<Long> ids = lines.stream().map(Line::id).collect(Collectors.toSet());
        for (Row row : rows) {
            if (ids.contains(row.number(0)) && row.number(12) != null) {
                if (row.number(13) == null) {
                    subject.person(row.number(12), "request shown in a list");
                } else {
                    subject.supportCase(row.number(13), row.number(12), "request shown in a list");
                }
            }
        }
    }

    private static Line line(Row row, Instant now) {
        RightsState state = RightsState.valueOf(row.text(4));
        Instant due = Columns.instant(row.columns()[6]);
        return new Line(
                row.number(0),
                row.text(1),
                RightsKind.valueOf(row.text(2)),
                Asker.valueOf(row.text(3)),
                state,
                row.date(5),
                due,
                row.columns()[7] != null,
                row.text(8),
                row.text(9),
                Columns.instant(row.columns()[10]),
                row.text(11) == null ? null : RightsOutcome.Decision.valueOf(row.text(11)),
                state.isOpen() && state != RightsState.WAITING && due.isBefore(now));
    }

    private static int bind(Query query, int first, List<Object> values) {
        int at = first;
        for (Object value : values) {
            query.setParameter(at++, value);
        }
        return at;
    }
}
