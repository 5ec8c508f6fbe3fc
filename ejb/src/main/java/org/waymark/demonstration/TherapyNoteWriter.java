package org.waymark.demonstration;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.waymark.person.seal.BesideServerWriter;
import org.waymark.person.seal.SealedField;
import org.waymark.shared.Columns;

/**
 * Two sealed notes in each case of a counsellor, which nobody but she reads. Left out where there
 * is no key of people to seal with.
 */
final class TherapyNoteWriter {

    private static final List<String> NOTES =
            List.of(
                    "First session. What she wants from it: to sleep, and to go by bus again.",
                    "Breathing exercise before the door. Two stops by bus, with her sister.");

    private TherapyNoteWriter() {}

    static void write(Connection connection, CityIds ids, Instant now) throws SQLException {
        BesideServerWriter seal =
                new BesideServerWriter(
                        connection,
                        System.getenv("WAYMARK_PERSON_KEYS"),
                        System.getenv("WAYMARK_PERSON_KEYS_FILE"));
        if (!seal.isReady()) {
            return;
        }
        try (PreparedStatement cases =
                        connection.prepareStatement(
                                "SELECT c.id, c.person_id, t.therapist_id FROM therapy_course"
                                        + " t JOIN support_case c ON c.id = t.case_id JOIN"
                                        + " therapy_session s ON s.course_id = t.id JOIN account a ON"
                                        + " a.id = t.therapist_id WHERE a.username = 'maeve.costello'"
                                        + " GROUP BY c.id, c.person_id, t.therapist_id");
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO sealed_note (id, case_id, person_id, account_id, at,"
                                        + " content) VALUES (?, ?, ?, ?, ?, ?)");
                ResultSet row = cases.executeQuery()) {
            while (row.next()) {
                for (String note : NOTES) {
                    long id = ids.at(now);
                    insert.setLong(1, id);
                    insert.setLong(2, row.getLong(1));
                    insert.setLong(3, row.getLong(2));
                    insert.setLong(4, row.getLong(3));
                    insert.setObject(5, Columns.utc(now));
                    insert.setBytes(
                            6,
                            seal.seal(
                                    row.getLong(2),
                                    new SealedField("sealed_note", "content", id),
                                    note.getBytes(StandardCharsets.UTF_8),
                                    now));
                    insert.executeUpdate();
                }
            }
        }
    }
}
