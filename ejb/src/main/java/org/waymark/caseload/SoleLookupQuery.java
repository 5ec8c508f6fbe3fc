package org.waymark.caseload;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.OwnRecords;
import org.waymark.access.Right;
import org.waymark.casework.CaseManagers;
import org.waymark.person.KeptFrom;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * Last week's look-ups that no manager is shown, because whoever looked is the only one who answers
 * for the case: whoever looks after data protection sees them, by the reference alone.
 */
@Stateless
@Guarded
public class SoleLookupQuery {

    private static final String LOOKUPS =
            "SELECT c.reference, b.display_name, l.opened, l.why, c.id, c.person_id FROM curious_lookup"
                    + " l JOIN support_case c ON c.id = l.case_id JOIN service s ON s.id ="
                    + " c.service_id JOIN account b ON b.id = l.account_id WHERE l.week_on = ? AND NOT"
                    + " EXISTS (SELECT 1 FROM account_role r JOIN account a ON a.id = r.account_id"
                    + " WHERE a.id <> l.account_id AND "
                    + CaseManagers.CONDITION
                    + ") AND "
                    + OwnRecords.or("s.organisation_id = ?")
                    + " AND "
                    + KeptFrom.free("?", "c.person_id")
                    + " AND l.account_id <> ? ORDER BY l.service_id, l.place LIMIT 50";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * Somebody opened a case that they do not work.
     *
     * @param times how often in the week
     * @param why it is shown
     */
    public record Line(String reference, String who, int times, String why) {}

    /** Those of the cases that the actor answers for. */
    @Needs(Right.RIGHTS_WORK)
    public List<Line> lastWeek() {
        subject.list("look-ups of last week that no manager is shown");
        Actor actor = current.get();
        List<Row> rows =
                SqlReader.rows(
                        entityManager,
                        LOOKUPS,
                        CuriousWatch.lastWeek(WorkingDays.dateOf(clock.instant())),
                        actor.organisationId(),
                        actor.organisationId(),
                        actor.id(),
                        actor.id());
        rows.forEach(
                row ->
                        subject.supportCase(
                                row.number(4), row.number(5), "shown as looked up last week"));
        return rows.stream()
                .map(row -> new Line(row.text(0), row.text(1), row.count(2), row.text(3)))
                .toList();
    }
}
