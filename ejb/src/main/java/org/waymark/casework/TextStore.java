package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps texts that were written together. */
@ApplicationScoped
class TextStore {

    private static final int RUNS = 20;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A text that has not left yet. */
    record Waiting(long id, long point, long by, Instant at) {}

    void addRun(long id, String phone, long by, Instant at) {
        change(
                "INSERT INTO text_run (id, phone, made_by, made_at) VALUES (?, ?, ?, ?)",
                id,
                phone,
                by,
                Columns.utc(at));
    }

    void add(long run, long caseId, Long point, TextState state, String why) {
        change(
                "INSERT INTO text_line (id, run_id, case_id, contact_point_id, state, why) VALUES (?, ?,"
                        + " ?, ?, ?, ?)",
                Ids.next(),
                run,
                caseId,
                point,
                state.name(),
                why);
    }

    /** The text of a case that waits to leave. */
    Optional<Waiting> waiting(long caseId) {
        return waiting(caseId, "");
    }

    /** The same while the case is as it was: open, not restricted, tried by nobody meanwhile. */
    Optional<Waiting> leaving(long caseId) {
        return waiting(
                caseId,
                " AND EXISTS (SELECT 1 FROM support_case c WHERE c.id = l.case_id AND c.is_open ="
                        + " TRUE AND c.restricted = FALSE AND c.first_attempt_at IS NULL)");
    }

    private Optional<Waiting> waiting(long caseId, String condition) {
        return rows(
                        "SELECT l.id, l.contact_point_id, u.made_by, u.made_at FROM text_line l JOIN"
                                + " text_run u ON u.id = l.run_id WHERE l.case_id = ? AND l.state ="
                                + " 'WAITING'"
                                + condition
                                + " ORDER BY l.id DESC LIMIT 1",
                        caseId)
                .stream()
                .findFirst()
                .map(
                        row ->
                                new Waiting(
                                        row.number(0),
                                        row.number(1),
                                        row.number(2),
                                        Columns.instant(row.columns()[3])));
    }

    void settle(long line, TextState state, String why) {
        change("UPDATE text_line SET state = ?, why = ? WHERE id = ?", state.name(), why, line);
    }

    /** One's own runs, the newest first. */
    List<TextRun> runs(long by) {
        return rows(
                        "SELECT id, phone, made_at FROM text_run WHERE made_by = ? ORDER BY id DESC LIMIT "
                                + RUNS,
                        by)
                .stream()
                .map(TextStore::run)
                .toList();
    }

    Optional<TextRun> run(long id, long by) {
        return rows("SELECT id, phone, made_at FROM text_run WHERE id = ? AND made_by = ?", id, by)
                .stream()
                .findFirst()
                .map(TextStore::run);
    }

    private static TextRun run(Row row) {
        return new TextRun(row.number(0), row.text(1), Columns.instant(row.columns()[2]));
    }

    /** Reference, name, state, why, case, person; those whose cases are in the scope. */
    List<Row> lines(long run, CaseScope scope) {
        List<Object> values = new ArrayList<>();
        values.add(run);
        values.addAll(scope.values());
        return rows(
                "SELECT c.reference, TRIM(CONCAT(COALESCE(p.given_names, ''), ' ', p.surname)), l.state,"
                        + " l.why, c.id, c.person_id FROM text_line l JOIN support_case c ON c.id ="
                        + " l.case_id JOIN person p ON p.id = c.person_id WHERE l.run_id = ? AND "
                        + scope.sql()
                        + " ORDER BY l.state = 'PASSED_OVER', l.id",
                values.toArray());
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private void change(String sql, Object... values) {
        SqlReader.change(entityManager, sql, values);
    }
}
