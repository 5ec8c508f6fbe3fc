package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.PageKey;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps the follow-ups, and the question about stored evidence, that outlive their case. */
@ApplicationScoped
class AfterClosingStore {

    static final String FOLLOW_UP = "FOLLOW_UP";
    static final String HOSPITAL = "HOSPITAL";
    static final String EVIDENCE = "EVIDENCE";

    /**
     * What a case still promises for later: follow-ups after an examination, half a year, and that
     * they are asked before stored evidence is destroyed.
     */
    private static final String PROMISED =
            "SELECT 'FOLLOW_UP', f.id, f.label, f.due_on, NULL FROM follow_up f WHERE f.case_id = ? AND"
                    + " f.state IN ('OPEN', 'BOOKED') UNION ALL SELECT 'HOSPITAL', t.id, 'Six months"
                    + " after hospital', NULL, t.due_at FROM hospital_stay h JOIN task t ON t.id ="
                    + " h.six_months_task WHERE h.case_id = ? AND t.is_open = TRUE UNION ALL SELECT"
                    + " 'EVIDENCE', t.id, 'Stored evidence: do they want the police to have it?',"
                    + " NULL, t.due_at FROM task t WHERE t.case_id = ? AND t.kind = 'EVIDENCE' AND"
                    + " t.is_open = TRUE";

    private static final String ROWS =
            "SELECT f.id, c.reference, p.given_names, p.surname, f.label, f.due_at, s.name,"
                    + " w.display_name, c.id, c.person_id FROM after_closing f JOIN support_case c ON"
                    + " c.id = f.case_id JOIN person p ON p.id = c.person_id JOIN service s ON s.id ="
                    + " c.service_id LEFT JOIN account w ON w.id = c.worker_id WHERE f.state = 'DUE'"
                    + " AND c.is_open = FALSE AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A promise that stands; locked. */
    record Due(long id, String kind, long sourceId, String label) {}

    /** Keeps what is promised beyond the end of the case; before its tasks end. How many. */
    int begin(long caseId) {
        List<Row> promised = rows(PROMISED, caseId, caseId, caseId);
        for (Row row : promised) {
            Instant due =
                    row.columns()[4] == null
                            ? WorkingDays.endOf(row.date(3))
                            : Columns.instant(row.columns()[4]);
            change(
                    "INSERT INTO after_closing (id, case_id, kind, source_id, label, due_at, state)"
                            + " VALUES (?, ?, ?, ?, ?, ?, 'DUE') ON DUPLICATE KEY UPDATE state = 'DUE',"
                            + " due_at = VALUES(due_at)",
                    Ids.next(),
                    caseId,
                    row.text(0),
                    row.number(1),
                    row.text(2),
                    Columns.utc(due));
        }
        return promised.size();
    }

    /** The case goes on: what was promised is promised by its own tasks again. */
    void back(long caseId) {
        change("DELETE FROM after_closing WHERE case_id = ? AND state = 'DUE'", caseId);
    }

    /** What is due in the cases of the actor's scope that have ended. */
    List<Row> due(Actor actor, Instant now, PageKey key, int most) {
        CaseScope scope = CaseScope.of(actor, now);
        List<Object> values = new ArrayList<>(scope.values());
        values.addAll(key.values());
        return rows(
                ROWS
                        + scope.sql()
                        + " AND "
                        + key.condition("f.due_at", "f.id")
                        + key.order("f.due_at", "f.id")
                        + " LIMIT "
                        + most,
                values.toArray());
    }

    /** The follow-ups of a case that has ended, settled or not. */
    List<Row> ofCase(long caseId) {
        return rows(
                "SELECT f.id, f.label, f.due_at, f.state, f.channel, f.result, f.words, f.settled_at,"
                        + " a.display_name FROM after_closing f LEFT JOIN account a ON a.id ="
                        + " f.settled_by WHERE f.case_id = ? ORDER BY f.due_at, f.id LIMIT 50",
                caseId);
    }

    /**
     * A promise of the case that stands, locked until the transaction ends.
     *
     * @throws NotFound when it is none of this case, or settled
     */
    Due standing(long caseId, long id) {
        return rows(
                        "SELECT id, kind, source_id, label FROM after_closing WHERE id = ? AND case_id ="
                                + " ? AND state = 'DUE' FOR UPDATE",
                        id,
                        caseId)
                .stream()
                .map(row -> new Due(row.number(0), row.text(1), row.number(2), row.text(3)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** It is settled, and so is what promised it: a case that is re-opened asks no more for it. */
    void settle(
            Due due,
            String state,
            ContactChannel channel,
            AfterClosing.Result result,
            String words,
            long by,
            Instant at) {
        change(
                "UPDATE after_closing SET state = ?, channel = ?, result = ?, words = ?, settled_at = ?,"
                        + " settled_by = ? WHERE id = ?",
                state,
                channel == null ? null : channel.name(),
                result == null ? null : result.name(),
                words,
                Columns.utc(at),
                by,
                due.id());
        if (due.kind().equals(FOLLOW_UP)) {
            change(
                    "UPDATE follow_up SET state = ?, version = version + 1 WHERE id = ?",
                    state,
                    due.sourceId());
        } else {
            change(
                    "UPDATE task SET ended_with_case = FALSE, version = version + 1 WHERE id = ?",
                    due.sourceId());
        }
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
