package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * Reads the groups that somebody leads, with who comes by reference and initials. Whoever is locked
 * for them is not there.
 */
@ApplicationScoped
class GroupLeadStore {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The days of the groups that the actor leads and that go on, the newest first. */
    List<Row> days(Actor actor, LocalDate today) {
        List<Object> values = new ArrayList<>();
        values.add(actor.id());
        String services = services(actor, values);
        values.add(today);
        return rows(
                "SELECT d.id, g.name, d.on_day FROM therapy_group g JOIN service s ON s.id ="
                        + " g.service_id JOIN group_date d ON d.group_id = g.id WHERE g.facilitator_id ="
                        + " ? AND g.ended_on IS NULL AND "
                        + services
                        + " AND d.on_day <= ? ORDER BY d.on_day DESC, d.id DESC LIMIT "
                        + MOST,
                values);
    }

    /** Who was in the group on this day, of the open cases that are not locked for the actor. */
    List<Row> members(long dateId, Actor actor) {
        CaseScope scope = CaseScope.ofServicesWith(Right.CASE_WORK, actor);
        List<Object> values = new ArrayList<>();
        values.add(dateId);
        values.add(actor.id());
        values.addAll(scope.values());
        return rows(
                "SELECT c.id, c.person_id, c.reference, CONCAT(COALESCE(LEFT(p.given_names, 1), ''),"
                        + " LEFT(p.surname, 1)), (SELECT w.attendance FROM group_attendance w WHERE"
                        + " w.date_id = d.id AND w.case_id = c.id) FROM group_date d JOIN therapy_group g"
                        + " ON g.id = d.group_id JOIN group_member m ON m.group_id = g.id AND m.joined_on"
                        + " <= d.on_day AND (m.left_on IS NULL OR m.left_on >= d.on_day) JOIN"
                        + " support_case c ON c.id = m.case_id JOIN person p ON p.id = c.person_id WHERE"
                        + " d.id = ? AND g.facilitator_id = ? AND g.ended_on IS NULL AND c.is_open = TRUE"
                        + " AND c.service_id = g.service_id AND "
                        + scope.sql()
                        + " ORDER BY c.reference LIMIT "
                        + MOST,
                values);
    }

    private static String services(Actor actor, List<Object> values) {
        List<String> conditions = new ArrayList<>();
        for (Actor.Grant grant : actor.grantsOf(Right.CASE_WORK)) {
            conditions.add(grant.serviceId() == null ? "s.organisation_id = ?" : "s.id = ?");
            values.add(grant.serviceId() == null ? actor.organisationId() : grant.serviceId());
        }
        return conditions.isEmpty() ? "FALSE" : "(" + String.join(" OR ", conditions) + ")";
    }

    private List<Row> rows(String sql, List<Object> values) {
        return SqlReader.rows(entityManager, sql, values.toArray());
    }
}
