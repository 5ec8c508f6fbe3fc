package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * What a police force has already of a case, from what it began with and of what happened since:
 * for a manager who restricts it.
 */
@Stateless
@Guarded
public class ToldToPoliceQuery {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseAccess cases;

    /**
     * What was passed on.
     *
     * @param named with their name
     * @param readAt when an officer first opened it; null when none has
     */
    public record Passed(String force, boolean named, Instant at, Instant readAt) {}

    /** Of one case, reached through the case, the newest first; empty when no force was told. */
    @Needs(Right.CASE_MANAGE)
    public List<Passed> of(String caseReference) {
        long caseId = cases.read(caseReference, "whether the police were told");
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT o.name, i.police, COALESCE(i.police_told_at,"
                                                + " i.sent_at), i.police_at FROM (SELECT y.id FROM"
                                                + " incident y JOIN support_case c ON c.referral_id ="
                                                + " y.referral_id WHERE c.id = ? UNION SELECT"
                                                + " x.report_id FROM further_incident x WHERE x.case_id"
                                                + " = ? AND x.report_id IS NOT NULL) told JOIN incident"
                                                + " i ON i.id = told.id JOIN organisation o ON o.id ="
                                                + " i.police_id WHERE i.state = 'SENT' ORDER BY 3 DESC"
                                                + " LIMIT "
                                                + MOST)
                                .setParameter(1, caseId)
                                .setParameter(2, caseId)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Passed(
                                        row.text(0),
                                        "NAMED".equals(row.text(1)),
                                        Columns.instant(row.columns()[2]),
                                        Columns.instant(row.columns()[3])))
                .toList();
    }
}
