package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * Reads waiting lists as a whole: those of the services an actor manages, and of people in scope.
 */
@ApplicationScoped
class WaitingListReader {

    private static final String FROM =
            " FROM waiting_entry w JOIN support_case c ON c.id = w.case_id AND c.is_open = TRUE AND ";

    /** As the task that is set when an offer is taken says, until a course begins. */
    private static final String TO_BEGIN =
            "(SELECT COUNT(DISTINCT t.id) FROM waiting_entry w JOIN support_case c ON c.id = w.case_id"
                    + " JOIN task t ON t.case_id = c.id AND t.is_open = TRUE AND t.kind = '"
                    + WaitingLists.BEGIN
                    + "' AND t.title = CONCAT('"
                    + WaitingStore.TO_BEGIN
                    + "', LOWER(o.name)) WHERE w.offer_id = o.id AND w.live IS NULL AND w.state ="
                    + " 'ACCEPTED' AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * A list with what is not counted from its rows.
     *
     * @param toBegin whose offer was taken, and whose course the task still asks to begin
     * @param managed does the actor manage all of its service, and so opens and closes it?
     */
    record Known(
            long id,
            String service,
            String name,
            String closedReason,
            String signpost,
            Instant validatedAt,
            long turnedAway,
            long courses,
            long toBegin,
            long attended,
            long missed,
            boolean managed) {}

    /** Is it a list of a service that the actor manages as a whole, and so opens and closes? */
    boolean isManaged(long offerId, Actor actor) {
        Managed managed = Managed.whole(actor);
        List<Object> values = new ArrayList<>(managed.values());
        values.add(offerId);
        return !rows(
                        "SELECT o.id FROM therapy_offer o JOIN service s ON s.id = o.service_id WHERE "
                                + managed.sql()
                                + " AND o.id = ?",
                        values)
                .isEmpty();
    }

    /**
     * The lists that an actor manages, with the courses in scope that came of them.
     *
     * @param since from when sessions are counted
     */
    List<Known> lists(Actor actor, LocalDate since, LocalDate today) {
        Managed managed = Managed.of(actor);
        Managed whole = Managed.whole(actor);
        CaseScope scope = CaseScope.managedBy(actor);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            if (i > 1) {
                values.add(since);
            }
            values.addAll(scope.values());
        }
        values.addAll(whole.values());
        values.addAll(managed.values());
        Collections.addAll(values, today, today);
        return rows(
                        "SELECT o.id, s.name, o.name, o.closed_reason, o.signpost, o.validated_at,"
                                + " (SELECT COALESCE(SUM(x.number), 0) FROM waiting_turned_away x WHERE"
                                + " x.offer_id = o.id), (SELECT COUNT(*) FROM therapy_course t JOIN"
                                + " support_case c ON c.id = t.case_id WHERE t.offer_id = o.id AND"
                                + " t.state = 'OPEN' AND "
                                + scope.sql()
                                + "), "
                                + TO_BEGIN
                                + scope.sql()
                                + "), "
                                + sessions("e.attendance = 'ATTENDED'", scope)
                                + ", "
                                + sessions("e.attendance = 'DID_NOT_ATTEND'", scope)
                                + ", "
                                + whole.sql()
                                + " FROM therapy_offer o JOIN service s ON s.id = o.service_id WHERE "
                                + managed.sql()
                                + " AND o.valid_from <= ? AND (o.valid_to IS NULL OR o.valid_to > ?)"
                                + " ORDER BY s.id, o.id",
                        values)
                .stream()
                .map(
                        row ->
                                new Known(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        row.text(4),
                                        Columns.instant(row.columns()[5]),
                                        row.number(6),
                                        row.number(7),
                                        row.number(8),
                                        row.number(9),
                                        row.number(10),
                                        row.flag(11)))
                .toList();
    }

    private static String sessions(String which, CaseScope scope) {
        return "(SELECT COUNT(*) FROM therapy_session e JOIN therapy_course t ON t.id = e.course_id"
                + " JOIN support_case c ON c.id = e.case_id WHERE t.offer_id = o.id AND "
                + which
                + " AND e.on_day >= ? AND "
                + scope.sql()
                + ")";
    }

    /** Who waits without an offer, by list. */
    Map<Long, List<WaitingFigures.Wait>> waits(Actor actor) {
        CaseScope scope = CaseScope.managedBy(actor);
        Map<Long, List<WaitingFigures.Wait>> waits = new LinkedHashMap<>();
        rows(
                        "SELECT w.offer_id, w.joined_on, w.contact_due"
                                + FROM
                                + scope.sql()
                                + " WHERE w.live = 1 AND w.state = 'WAITING'",
                        scope.values())
                .forEach(
                        row ->
                                waits.computeIfAbsent(row.number(0), any -> new ArrayList<>())
                                        .add(new WaitingFigures.Wait(row.date(1), row.date(2))));
        return waits;
    }

    /**
     * A page of a list behind an entry, in the order of the list. Places are counted among those
     * that the actor may know of: a number that is missing would say that somebody is hidden.
     */
    List<Row> page(long offerId, Long after, int most, Actor actor) {
        CaseScope scope = CaseScope.managedBy(actor);
        List<Object> values = new ArrayList<>();
        values.add(offerId);
        values.addAll(scope.values());
        values.addAll(scope.values());
        values.add(offerId);
        String behind = "";
        if (after != null) {
            behind =
                    " AND (w.priority, w.joined_on, w.id) > (SELECT k.priority, k.joined_on, k.id"
                            + " FROM waiting_entry k WHERE k.id = ? AND k.offer_id = ?)";
            values.add(after);
            values.add(offerId);
        }
        return rows(
                "SELECT w.id, r.place, c.reference, p.given_names, p.surname, w.priority,"
                        + " w.joined_on, w.state, w.contact_due, w.contacted_on, c.id, p.id"
                        + " FROM waiting_entry w LEFT JOIN (SELECT n.id, ROW_NUMBER() OVER (ORDER BY"
                        + " n.priority, n.joined_on, n.id) AS place FROM waiting_entry n JOIN"
                        + " support_case c ON c.id = n.case_id AND c.is_open = TRUE WHERE n.offer_id ="
                        + " ? AND n.live = 1 AND n.state = 'WAITING' AND "
                        + scope.sql()
                        + ") r ON r.id = w.id JOIN support_case c"
                        + " ON c.id = w.case_id AND c.is_open = TRUE AND "
                        + scope.sql()
                        + " JOIN person p ON p.id = c.person_id WHERE w.offer_id = ? AND w.live = 1"
                        + behind
                        + " ORDER BY w.priority, w.joined_on, w.id LIMIT "
                        + most,
                values);
    }

    /** The services that an actor manages, as a condition on {@code service s}. */
    private record Managed(String sql, List<Object> values) {

        static Managed of(Actor actor) {
            return of(actor.grantsOf(Right.CASE_MANAGE), actor);
        }

        /** The same without those of which they manage one team. */
        static Managed whole(Actor actor) {
            return of(
                    actor.grantsOf(Right.CASE_MANAGE).stream()
                            .filter(grant -> grant.teamId() == null)
                            .toList(),
                    actor);
        }

        private static Managed of(List<Grant> grants, Actor actor) {
            List<String> conditions = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (Grant grant : grants) {
                conditions.add(grant.serviceId() == null ? "s.organisation_id = ?" : "s.id = ?");
                values.add(grant.serviceId() == null ? actor.organisationId() : grant.serviceId());
            }
            return new Managed(
                    conditions.isEmpty() ? "FALSE" : "(" + String.join(" OR ", conditions) + ")",
                    values);
        }
    }

    private List<Row> rows(String sql, List<Object> values) {
        return SqlReader.rows(entityManager, sql, values.toArray());
    }
}
