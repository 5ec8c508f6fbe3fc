package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

/**
 * A worker's own list with what they cover, what is due first. Read from one index ({@code
 * worker_id, is_open, next_due_at, id}), page after page by the last row's key, never by counting.
 */
@Stateless
@Guarded
public class WorkQuery {

    /** Rows of one page. */
    public static final int PAGE = 25;

    /** Whose cases somebody covers comes first: mostly there is nobody. */
    private static final String COVERED =
            "cover v JOIN account w ON w.id = v.worker_id JOIN support_case c ON c.worker_id ="
                    + " v.worker_id AND c.service_id = v.service_id AND "
                    + Cover.CONDITION;

    /**
     * One case on the list.
     *
     * @param coveredFor whose it is; null for the actor's own
     */
    public record Row(
            long id,
            String reference,
            String name,
            String state,
            String risk,
            Instant due,
            String what,
            String service,
            Instant contactedAt,
            String coveredFor) {}

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * The actor's open cases in the services they work for, and those they cover today.
     *
     * @param only narrows the list; null for all
     */
    @Needs(Right.CASE_WORK)
    public Page<Row> mine(WorkFilter only, PageKey key) {
        subject.list("own work " + (only == null ? "all" : only));
        Actor actor = current.get();
        CaseScope own = CaseScope.workedBy(actor);
        CaseScope unlocked = CaseScope.unlocked(actor);
        Query query =
                entityManager.createNativeQuery(
                        part("NULL", "support_case c", own.sql(), only, key)
                                + " UNION ALL "
                                + part("w.display_name", COVERED, unlocked.sql(), only, key)
                                + key.order("due", "id")
                                + " LIMIT "
                                + (PAGE + 1));
        List<Object> values = new ArrayList<>(own.values());
        values.addAll(rest(only, key));
        values.addAll(Cover.values(actor.id(), WorkingDays.dateOf(clock.instant())));
        values.addAll(unlocked.values());
        values.addAll(rest(only, key));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Row> page = new ArrayList<>();
        Map<Long, Long> people = new HashMap<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            people.put(Columns.number(row[0]), Columns.number(row[10]));
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
                            Columns.instant(row[9]),
                            (String) row[11]));
        }
        Page<Row> shown = Page.of(page, PAGE, key);
        shown.rows()
                .forEach(
                        row ->
                                subject.supportCase(
                                        row.id(), people.get(row.id()), "shown in own work"));
        return shown;
    }

    /** One half of the list; each is read from the index of a worker's cases. */
    private static String part(
            String coveredFor, String cases, String scope, WorkFilter only, PageKey key) {
        return "(SELECT c.id AS id, c.reference, p.given_names, p.surname, c.state, c.risk,"
                + " c.next_due_at AS due, c.next_due_what, s.name, c.contacted_at, c.person_id, "
                + coveredFor
                + " AS covered_for FROM "
                + cases
                + " JOIN person p ON p.id = c.person_id JOIN service s ON s.id = c.service_id WHERE"
                + " c.is_open = TRUE AND "
                + scope
                + " AND "
                + (only == null ? "" : only.condition() + " AND ")
                + key.condition("c.next_due_at", "c.id")
                + key.order("c.next_due_at", "c.id")
                + " LIMIT "
                + (PAGE + 1)
                + ")";
    }

    private List<Object> rest(WorkFilter only, PageKey key) {
        List<Object> values = new ArrayList<>();
        if (only != null) {
            only.values(clock.instant()).forEach(value -> values.add(Columns.utc(value)));
        }
        values.addAll(key.values());
        return values;
    }
}
