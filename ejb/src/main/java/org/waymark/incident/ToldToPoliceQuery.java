package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Whether a police force has already what a case began with: for a manager who restricts it. */
@Stateless
@Guarded
public class ToldToPoliceQuery {

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

    /** Of one case, reached through the case; empty when no force was told. */
    @Needs(Right.CASE_MANAGE)
    public Optional<Passed> of(String caseReference) {
        long caseId = cases.read(caseReference, "whether the police were told");
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT o.name, i.police, COALESCE(i.police_told_at,"
                                                + " i.sent_at), i.police_at FROM incident i"
                                                + " JOIN support_case c ON c.referral_id ="
                                                + " i.referral_id JOIN organisation o ON o.id ="
                                                + " i.police_id WHERE i.state = 'SENT' AND c.id = ?")
                                .setParameter(1, caseId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(
                        row ->
                                new Passed(
                                        row.text(0),
                                        "NAMED".equals(row.text(1)),
                                        Columns.instant(row.columns()[2]),
                                        Columns.instant(row.columns()[3])));
    }
}
