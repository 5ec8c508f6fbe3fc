package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** All that is due in one case, in one statement: of each source what is due first. */
@ApplicationScoped
class NextDueQuery {

    /** The kinds of task that what a sender says raises, and those of alerts. */
    private static final String NEWS =
            "('WITHDRAWN', 'FORBIDDEN', 'RISK_HIGH', 'DANGER', 'OBJECTION', 'ALERT')";

    private static final String OPEN =
            "SELECT 'CLOCK' AS source, k.kind AS what, k.due_at AS due_at, NULL AS due_on FROM clock k"
                    + " WHERE k.case_id = ? AND k.outcome = 'RUNNING'"
                    + " UNION ALL (SELECT 'PLAN', p.action, NULL, p.due_on FROM plan_action p WHERE"
                    + " p.case_id = ? AND p.done_at IS NULL AND p.due_on IS NOT NULL ORDER BY"
                    + " p.due_on, p.id LIMIT 1)"
                    + " UNION ALL (SELECT 'TASK', t.title, t.due_at, NULL FROM task t WHERE t.case_id"
                    + " = ? AND t.is_open = TRUE AND t.kind <> 'REVIEW' AND t.kind NOT IN "
                    + NEWS
                    + " ORDER BY t.due_at, t.id LIMIT 1)"
                    + " UNION ALL (SELECT 'NEWS', t.title, t.due_at, NULL FROM task t WHERE t.case_id"
                    + " = ? AND t.is_open = TRUE AND t.kind IN "
                    + NEWS
                    + " ORDER BY t.id DESC LIMIT 1)"
                    + " UNION ALL (SELECT 'REVIEW', t.title, t.due_at, NULL FROM task t WHERE t.case_id"
                    + " = ? AND t.is_open = TRUE AND t.kind = 'REVIEW' LIMIT 1)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    List<NextDue.Open> open(long caseId) {
        List<?> rows =
                entityManager
                        .createNativeQuery(OPEN)
                        .setParameter(1, caseId)
                        .setParameter(2, caseId)
                        .setParameter(3, caseId)
                        .setParameter(4, caseId)
                        .setParameter(5, caseId)
                        .getResultList();
        return Row.of(rows).stream()
                .map(
                        row ->
                                new NextDue.Open(
                                        NextDue.Source.valueOf(row.text(0)), row.text(1), due(row)))
                .toList();
    }

    private static Instant due(Row row) {
        return row.columns()[2] == null
                ? WorkingDays.endOf(row.date(3))
                : Columns.instant(row.columns()[2]);
    }
}
