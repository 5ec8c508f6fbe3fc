package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.OwnRecords;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.person.KeptFrom;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * What is restricted and open and no manager may know of, because each one who could answer knows
 * the person, is locked out or has left. Whoever looks after data protection sees that it waits, by
 * its reference, and sees to it that somebody can answer.
 */
@Stateless
@Guarded
public class UnansweredQuery {

    private static final int MOST = 50;

    private static final String REFERRALS =
            "SELECT r.id AS id, r.person_id AS person_id, r.reference AS reference, s.name AS service,"
                    + " r.received_at AS since, FALSE AS is_case FROM person p JOIN referral r ON"
                    + " r.person_id = p.id AND r.is_open = TRUE JOIN service s ON s.id ="
                    + " COALESCE(r.service_id, r.proposed_service_id, ?) WHERE p.restricted = TRUE AND"
                    + " NOT EXISTS (SELECT 1 FROM support_case k WHERE k.referral_id = r.id) AND NOT"
                    + " EXISTS (SELECT 1 FROM account_role g JOIN account a ON a.id = g.account_id"
                    + " WHERE g.role = 'SERVICE_MANAGER' AND g.team_id IS NULL AND a.active = TRUE AND"
                    + " a.locked = FALSE AND (g.service_id = s.id OR g.service_id IS NULL AND"
                    + " a.organisation_id = s.organisation_id) AND "
                    + KeptFrom.free("a.id", "r.person_id")
                    + ") AND "
                    + OwnRecords.or("s.organisation_id = ?")
                    + " AND "
                    + KeptFrom.free("?", "r.person_id");

    private static final String CASES =
            "SELECT c.id, c.person_id, c.reference, s.name, c.opened_at, TRUE FROM support_case c JOIN"
                    + " service s ON s.id = c.service_id WHERE c.restricted = TRUE AND c.is_open = TRUE"
                    + " AND NOT EXISTS (SELECT 1 FROM account_role r JOIN account a ON a.id ="
                    + " r.account_id WHERE "
                    + CaseManagers.CONDITION
                    + ") AND "
                    + OwnRecords.or("s.organisation_id = ?")
                    + " AND "
                    + KeptFrom.free("?", "c.person_id");

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * Something that nobody answers for.
     *
     * @param since when it was received, or opened
     */
    public record Line(String reference, boolean isCase, String service, Instant since) {}

    /** Those the actor answers for, what has waited longest first. */
    @Needs(Right.RIGHTS_WORK)
    public List<Line> waiting() {
        subject.list("restricted records that no manager can answer for");
        Actor actor = current.get();
        long own = actor.organisationId();
        List<Row> rows =
                SqlReader.rows(
                        entityManager,
                        REFERRALS + " UNION ALL " + CASES + " ORDER BY since, id LIMIT " + MOST,
                        organisations.intakeService().orElse(0L),
                        own,
                        own,
                        actor.id(),
                        own,
                        own,
                        actor.id());
        rows.forEach(this::told);
        return rows.stream()
                .map(
                        row ->
                                new Line(
                                        row.text(2),
                                        row.flag(5),
                                        row.text(3),
                                        Columns.instant(row.columns()[4])))
                .toList();
    }

    private void told(Row row) {
        String what = "shown as what nobody answers for";
        if (row.flag(5)) {
            subject.supportCase(row.number(0), row.number(1), what);
        } else {
            subject.referral(row.number(0), row.number(1), what);
        }
    }
}
