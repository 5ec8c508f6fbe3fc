package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.waymark.caseload.SampleOrder;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;

/**
 * A sample of files that the manager of the universal service has drawn and looked half through:
 * most is in order, some is not, and one worker has something to do.
 */
final class FileAuditWriter {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final long SEED = 20_260_401;
    private static final int SIZE = 10;
    private static final int DONE = 5;
    private static final String ACTION = "After a file audit: Ask which ways of contact are safe";

    /** The files of the service as its manager may draw them: none of their own. */
    private static final String FILES =
            "SELECT c.id FROM support_case c JOIN service s ON s.id = c.service_id AND s.code = 'VS' JOIN"
                    + " account a ON a.username = 'patricia.ferguson' WHERE c.is_open AND NOT"
                    + " c.restricted AND c.worker_id <> a.id AND c.assessed_at IS NOT NULL";

    private static final String AUDIT =
            "INSERT INTO file_audit (id, service_id, worker_id, from_day, to_day, which, size, seed,"
                    + " reason, account_id, at) SELECT ?, s.id, NULL, ?, ?, 'OPEN', ?, ?, 'Every"
                    + " quarter, as agreed with the commissioner', a.id, ? FROM service s JOIN account a"
                    + " ON a.username = 'patricia.ferguson' WHERE s.code = 'VS'";

    private static final String FILE =
            "INSERT INTO file_audit_file (id, audit_id, case_id, place, worker_id, account_id, done_at,"
                    + " version) SELECT ?, f.id, c.id, ?, c.worker_id, CASE WHEN ? IS NULL THEN NULL"
                    + " ELSE f.account_id END, ?, ? FROM file_audit f JOIN support_case c ON c.id = ?"
                    + " WHERE f.id = ?";

    /** Yes to all but some: the first file lacks what the task is about. */
    private static final String ANSWERS =
            "INSERT INTO file_audit_answer (file_id, question, answer, remark) SELECT x.id, e.code, CASE"
                    + " WHEN e.code = 'CHILDREN' AND x.place > 2 THEN 'NA' WHEN e.code = 'CLOSING' THEN"
                    + " 'NA' WHEN e.code = 'SAFE_CONTACT' AND x.place = 1 THEN 'NO' WHEN e.code = 'NOTES'"
                    + " AND x.place IN (2, 4) THEN 'NO' ELSE 'YES' END, CASE WHEN e.code ="
                    + " 'SAFE_CONTACT' AND x.place = 1 THEN 'Nobody asked whether texts are safe' WHEN"
                    + " e.code = 'NOTES' AND x.place = 2 THEN 'Two notes were written a week later' WHEN"
                    + " e.code = 'PLAN' AND x.place = 3 THEN 'A good plan, in their own words' END FROM"
                    + " file_audit_file x JOIN code_list_entry e ON e.list_code = 'file_audit' AND"
                    + " e.valid_to IS NULL WHERE x.done_at IS NOT NULL";

    private static final String TASK =
            "INSERT INTO task (id, case_id, service_id, assignee_id, title, kind, due_at, is_open,"
                    + " created_at, created_by) SELECT ?, c.id, c.service_id, c.worker_id, ?,"
                    + " 'FILE_AUDIT', ?, TRUE, ?, f.account_id FROM file_audit f JOIN support_case c ON"
                    + " c.id = ? WHERE f.id = ?";

    private static final String LINE =
            "INSERT INTO case_event (id, case_id, at, account_id, actor, kind, title, detail) SELECT ?,"
                    + " ?, ?, a.id, a.display_name, 'TASK', 'Task set', ? FROM account a WHERE"
                    + " a.username = 'patricia.ferguson'";

    private static final String NEXT =
            "UPDATE support_case SET next_due_at = ?, next_due_what = ? WHERE id = ? AND next_due_at > ?";

    private FileAuditWriter() {}

    static void write(Connection connection, CityIds ids, Instant now) throws SQLException {
        LocalDate today = LocalDate.ofInstant(now, LONDON);
        Instant drawnAt = now.minus(Duration.ofDays(6));
        List<Long> sample = SampleOrder.drawn(files(connection), SEED, SIZE);
        if (sample.isEmpty()) {
            return;
        }
        long audit = ids.at(drawnAt);
        LocalDate to = LocalDate.ofInstant(drawnAt, LONDON);
        run(connection, AUDIT, audit, to.minusMonths(3), to, SIZE, SEED, Columns.utc(drawnAt));
        for (int i = 0; i < sample.size(); i++) {
            LocalDateTime done =
                    i < DONE ? Columns.utc(drawnAt.plus(Duration.ofHours(20L * i + 1))) : null;
            int version = done == null ? 0 : 1;
            run(
                    connection,
                    FILE,
                    ids.at(drawnAt),
                    i + 1,
                    done,
                    done,
                    version,
                    sample.get(i),
                    audit);
        }
        run(connection, ANSWERS);
        Instant setAt = drawnAt.plus(Duration.ofHours(1));
        LocalDateTime due = Columns.utc(WorkingDays.endOf(today.plusDays(7)));
        long of = sample.get(0);
        run(connection, TASK, ids.at(setAt), ACTION, due, Columns.utc(setAt), of, audit);
        run(connection, LINE, ids.at(setAt), of, Columns.utc(setAt), ACTION);
        run(connection, NEXT, due, ACTION, of, due);
    }

    private static List<Long> files(Connection connection) throws SQLException {
        List<Long> files = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FILES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                files.add(row.getLong(1));
            }
        }
        return files;
    }

    private static void run(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
