package org.waymark.caseload;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.BreakGlassQuery;
import org.waymark.casework.CaseScope;
import org.waymark.casework.CaseState;
import org.waymark.shared.Columns;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

/**
 * What a service manager has to see in the morning: each concern as a figure that opens its list.
 * Figure and list are the same condition, so they cannot differ. Figures stop counting at {@link
 * #CAP}.
 */
@Stateless
@Guarded
public class MorningQuery {

    /** Beyond this a figure says "more than". */
    public static final int CAP = 200;

    /** Rows of one page of a list. */
    public static final int PAGE = 25;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;
    @Inject private AttentionQuery attention;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** One concern and how many cases it holds, at most {@link #CAP} + 1. */
    public record Figure(Concern concern, int count) {

        /** The figure in words: "12", or "more than 200". */
        public String text() {
            return count > CAP ? "more than " + CAP : String.valueOf(count);
        }
    }

    /** What the page shows. */
    public record Morning(List<Figure> figures, Page<Row> cases, Attention attention) {}

    /** Who opened what, to be looked into: emergencies, and look-ups of last week. */
    public record Attention(List<BreakGlassQuery.Open> emergencies, List<Lookup> lookups) {}

    /**
     * Somebody opened a case last week and does not work it, or a referral about which they decided
     * nothing.
     *
     * @param times how often
     * @param referral is the reference that of a referral?
     */
    public record Lookup(String reference, String who, int times, String why, boolean referral) {}

    /** One case of a list. */
    public record Row(
            long id,
            String reference,
            String name,
            String state,
            String risk,
            Instant due,
            String what,
            String worker,
            String team,
            Instant lastActivity) {}

    /** One statement counts them all, empty ones too: nothing wrong is worth seeing as well. */
    private List<Figure> figures(CaseScope scope) {
        Query query =
                entityManager.createNativeQuery(
                        "SELECT "
                                + Arrays.stream(Concern.values())
                                        .map(concern -> counting(scope, concern))
                                        .collect(Collectors.joining(", ")));
        int at = 1;
        for (Concern concern : Concern.values()) {
            at = bind(query, scope, concern, at);
        }
        Object[] counts = (Object[]) query.getSingleResult();
        return Arrays.stream(Concern.values())
                .map(
                        concern ->
                                new Figure(
                                        concern,
                                        Columns.number(counts[concern.ordinal()]).intValue()))
                .toList();
    }

    private static String counting(CaseScope scope, Concern concern) {
        return "(SELECT COUNT(*) FROM (SELECT 1 FROM support_case c WHERE c.is_open = TRUE AND "
                + scope.sql()
                + " AND "
                + concern.condition()
                + " LIMIT "
                + (CAP + 1)
                + ") counted)";
    }

    /** All concerns as figures, and the cases of one of them, what is due first. */
    @Needs(Right.CASE_MANAGE)
    public Morning list(Concern concern, PageKey key) {
        subject.list("morning " + concern);
        CaseScope scope = CaseScope.managedBy(current.get());
        Query query =
                entityManager.createNativeQuery(
                        "SELECT c.id, c.reference, p.given_names, p.surname, c.state, c.risk,"
                                + " c.next_due_at, c.next_due_what, w.display_name, t.name,"
                                + " c.last_activity_at, c.person_id FROM support_case c JOIN person p ON p.id ="
                                + " c.person_id LEFT JOIN account w ON w.id = c.worker_id LEFT JOIN"
                                + " team t ON t.id = c.team_id WHERE c.is_open = TRUE AND "
                                + scope.sql()
                                + " AND "
                                + concern.condition()
                                + " AND "
                                + key.condition("c.next_due_at", "c.id")
                                + key.order("c.next_due_at", "c.id")
                                + " LIMIT "
                                + (PAGE + 1));
        int at = bind(query, scope, concern, 1);
        for (Object value : key.values()) {
            query.setParameter(at++, value);
        }
        List<Row> rows = new ArrayList<>();
        Map<Long, Long> people = new HashMap<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            rows.add(row(row));
            people.put(Columns.number(row[0]), Columns.number(row[11]));
        }
        Page<Row> page = Page.of(rows, PAGE, key);
        page.rows()
                .forEach(
                        row ->
                                subject.supportCase(
                                        row.id(), people.get(row.id()), "shown in the morning"));
        return new Morning(figures(scope), page, attention.of(current.get(), clock.instant()));
    }

    private int bind(Query query, CaseScope scope, Concern concern, int first) {
        int at = first;
        for (Object value : scope.values()) {
            query.setParameter(at++, value);
        }
        for (Instant value : concern.values(clock.instant())) {
            query.setParameter(at++, Columns.utc(value));
        }
        return at;
    }

    private static Row row(Object[] row) {
        return new Row(
                Columns.number(row[0]),
                (String) row[1],
                row[2] == null ? (String) row[3] : row[2] + " " + row[3],
                CaseState.valueOf((String) row[4]).label(),
                (String) row[5],
                Columns.instant(row[6]),
                (String) row[7],
                (String) row[8],
                (String) row[9],
                Columns.instant(row[10]));
    }
}
