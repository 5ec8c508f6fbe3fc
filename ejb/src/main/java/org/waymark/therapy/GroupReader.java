package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Reads the groups of the services that an actor manages, with the members in their scope. */
@ApplicationScoped
class GroupReader {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    boolean isManaged(long serviceId, Actor actor) {
        return services(actor).stream().anyMatch(row -> row.number(0) == serviceId);
    }

    /**
     * The services that an actor manages as a whole: who manages one team opens and ends no group.
     */
    List<Row> services(Actor actor) {
        List<Object> values = new ArrayList<>();
        String condition =
                managed(
                        actor,
                        actor.grantsOf(Right.CASE_MANAGE).stream()
                                .filter(grant -> grant.teamId() == null)
                                .toList(),
                        values);
        return rows(
                "SELECT s.id, s.name FROM service s WHERE " + condition + " ORDER BY s.id", values);
    }

    /** The groups of the services that an actor manages, or a team of; those that go on first. */
    List<Row> groups(Actor actor) {
        List<Object> values = new ArrayList<>();
        String condition = managed(actor, actor.grantsOf(Right.CASE_MANAGE), values);
        return rows(
                "SELECT g.id, g.name, g.place, g.places, g.opened_on, g.ended_on, s.name, g.facilitator_id, s.id"
                        + " FROM therapy_group g JOIN service s ON s.id = g.service_id WHERE "
                        + condition
                        + " ORDER BY g.ended_on IS NOT NULL, g.id LIMIT "
                        + MOST,
                values);
    }

    /** Who could lead a group: whoever works cases of its service, by name. */
    List<GroupQuery.Choosing> leaders(long groupId) {
        return rows(
                        "SELECT DISTINCT a.id, a.display_name FROM therapy_group g JOIN service s ON s.id"
                                + " = g.service_id JOIN account_role r ON r.service_id = s.id JOIN"
                                + " account a ON a.id = r.account_id WHERE g.id = ? AND a.active = TRUE"
                                + " AND r.role IN ('CASEWORKER', 'COUNSELLOR', 'SERVICE_MANAGER') ORDER"
                                + " BY a.display_name LIMIT "
                                + MOST,
                        List.of(groupId))
                .stream()
                .map(row -> new GroupQuery.Choosing(row.number(0), row.text(1)))
                .toList();
    }

    /** How many of those in scope are in each group, and how many came on each of its days. */
    List<Row> days(long groupId, Actor actor) {
        CaseScope scope = CaseScope.managedBy(actor);
        List<Object> values = new ArrayList<>(scope.values());
        values.add(groupId);
        return rows(
                "SELECT d.on_day, (SELECT COUNT(*) FROM group_attendance w JOIN support_case c ON c.id ="
                        + " w.case_id WHERE w.date_id = d.id AND w.attendance = 'ATTENDED' AND "
                        + scope.sql()
                        + ") FROM group_date d WHERE d.group_id = ? ORDER BY d.on_day LIMIT "
                        + MOST,
                values);
    }

    /** Who is in a group, of the cases in scope: their references, and no names. */
    List<Row> members(long groupId, Actor actor) {
        CaseScope scope = CaseScope.managedBy(actor);
        List<Object> values = new ArrayList<>();
        values.add(groupId);
        values.addAll(scope.values());
        return rows(
                "SELECT c.reference, m.joined_on, c.id, c.person_id FROM group_member m JOIN"
                        + " support_case c ON c.id = m.case_id WHERE m.group_id = ? AND m.live = 1 AND "
                        + scope.sql()
                        + " ORDER BY m.id LIMIT "
                        + MOST,
                values);
    }

    /** The services of these grants, as a condition on {@code service s}. */
    private static String managed(Actor actor, List<Grant> grants, List<Object> values) {
        List<String> conditions = new ArrayList<>();
        for (Grant grant : grants) {
            conditions.add(grant.serviceId() == null ? "s.organisation_id = ?" : "s.id = ?");
            values.add(grant.serviceId() == null ? actor.organisationId() : grant.serviceId());
        }
        return conditions.isEmpty() ? "FALSE" : "(" + String.join(" OR ", conditions) + ")";
    }

    private List<Row> rows(String sql, List<Object> values) {
        return SqlReader.rows(entityManager, sql, values.toArray());
    }
}
