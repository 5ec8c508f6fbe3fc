package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Finds what a case would leave undone, and keeps what was said about it. */
@ApplicationScoped
class LooseEndStore {

    private static final String KINDS =
            Arrays.stream(LooseEnd.Kind.values())
                    .filter(kind -> kind != LooseEnd.Kind.SAFETY_PLAN)
                    .filter(kind -> kind != LooseEnd.Kind.MARAC_WAITING)
                    .filter(kind -> kind != LooseEnd.Kind.REVIEW)
                    .map(kind -> "'" + kind.name() + "'")
                    .collect(Collectors.joining(", "));

    /** The half-year after hospital is no loose end: it stays promised when the case ends. */
    private static final String OPEN =
            "SELECT t.id, t.kind, t.title, t.due_at FROM task t WHERE t.case_id = ? AND t.is_open ="
                    + " TRUE AND (t.kind IN ("
                    + KINDS
                    + ") OR t.kind = 'REVIEW' AND t.due_at < ?) AND NOT EXISTS (SELECT 1 FROM"
                    + " hospital_stay h WHERE h.six_months_task = t.id) UNION ALL SELECT NULL,"
                    + " 'SAFETY_PLAN', NULL, NULL FROM support_case c WHERE c.id = ? AND EXISTS (SELECT"
                    + " 1 FROM safety_plan p WHERE p.case_id = c.id) UNION ALL SELECT NULL,"
                    + " 'MARAC_WAITING', NULL, NULL FROM support_case c WHERE c.id = ? AND EXISTS"
                    + " (SELECT 1 FROM marac_referral m WHERE m.case_id = c.id AND m.state IN"
                    + " ('REFERRED', 'LISTED')) ORDER BY 4, 1";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** What is undone now, what was due first comes first. */
    List<LooseEnd> open(long caseId, Instant now) {
        return SqlReader.rows(entityManager, OPEN, caseId, Columns.utc(now), caseId, caseId)
                .stream()
                .map(LooseEndStore::end)
                .toList();
    }

    private static LooseEnd end(Row row) {
        LooseEnd.Kind kind = LooseEnd.Kind.valueOf(row.text(1));
        return switch (kind) {
            case SAFETY_PLAN -> new LooseEnd(LooseEnd.PLAN, kind, "The safety plan", null);
            case MARAC_WAITING ->
                    new LooseEnd(
                            LooseEnd.MEETING,
                            kind,
                            "The MARAC referral that is not heard yet",
                            null);
            default ->
                    new LooseEnd(
                            String.valueOf(row.number(0)),
                            kind,
                            row.text(2),
                            Columns.instant(row.columns()[3]));
        };
    }

    void answered(long caseId, LooseEnd end, LooseEnd.Settled said, Long by, Instant at) {
        SqlReader.change(
                entityManager,
                "INSERT INTO closing_answer (id, case_id, kind, task_id, title, how, words, account_id,"
                        + " at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                caseId,
                end.kind().name(),
                end.taskId(),
                end.title(),
                said.how().name(),
                said.words(),
                by,
                Columns.utc(at));
    }

    /** What was said when the case ended, the newest end first. */
    List<LooseEnd.Answer> answers(long caseId) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT w.title, w.how, w.words, a.display_name, w.at FROM closing_answer w LEFT"
                                + " JOIN account a ON a.id = w.account_id WHERE w.case_id = ? ORDER BY"
                                + " w.id DESC LIMIT 100",
                        caseId)
                .stream()
                .map(
                        row ->
                                new LooseEnd.Answer(
                                        row.text(0),
                                        LooseEnd.How.valueOf(row.text(1)),
                                        row.text(2),
                                        row.text(3),
                                        Columns.instant(row.columns()[4])))
                .toList();
    }
}
