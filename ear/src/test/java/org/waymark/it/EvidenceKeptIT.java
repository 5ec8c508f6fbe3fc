package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.incident.Ask;
import org.waymark.incident.IncidentCare;
import org.waymark.incident.Telling;
import org.waymark.incident.Told;
import org.waymark.incident.ToldRecordReader;

/** What was told for the police stays until they have had it, and whatever somebody keeps. */
class EvidenceKeptIT extends Deployed {

    @Inject IncidentCare care;
    @Inject ToldRecordReader told;
    @Inject Telling telling;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @AfterEach
    void forget() throws SQLException {
        change("DELETE FROM incident WHERE id BETWEEN 771101 AND 771106");
    }

    @Test
    void evidence_goes_only_when_the_police_have_had_it() throws SQLException {
        report(771_101, "'NO', NULL, NULL", "NULL", false);
        report(771_102, "'NAMED', 100, NULL", "NULL", false);
        report(771_103, "'NAMED', 100, UTC_TIMESTAMP(6)", "NULL", false);
        report(771_104, "'NAMED', 100, '2020-01-01'", "NULL", false);
        report(771_105, "'NAMED', 100, '2020-01-01'", "'Crime 0123'", false);
        report(771_106, "'NAMED', 100, NULL", "NULL", true);
        Map<Long, String> shown = new TreeMap<>();
        for (long id = 771_101; id <= 771_106; id++) {
            Instant goes = told.aboutPerson(id).get(0).goesAt();
            shown.put(id, goes == null || goes.isAfter(Instant.now()) ? "SENT" : "GONE");
        }
        care.portion();
        for (Map.Entry<Long, String> each : shown.entrySet()) {
            assertThat(state(each.getKey()))
                    .as("what the pages said of " + each.getKey())
                    .isEqualTo(each.getValue());
        }
        assertThat(state(771_101)).as("for nobody but the service").isEqualTo("GONE");
        assertThat(state(771_102)).as("not opened").isEqualTo("SENT");
        assertThat(state(771_103)).as("opened today").isEqualTo("SENT");
        assertThat(state(771_104)).as("opened long ago").isEqualTo("GONE");
        assertThat(state(771_105)).as("kept").isEqualTo("SENT");
        assertThat(state(771_106)).as("never passed on").isEqualTo("GONE");
    }

    @Test
    void what_was_sent_before_anybody_asked_waits_for_contact_too() throws SQLException {
        Told words =
                Told.NOTHING.with(
                        Map.of(
                                Ask.WHO, "ME",
                                Ask.WHAT, "They followed me",
                                Ask.DAY, "2026-01-01",
                                Ask.STRANDS, "RACE",
                                Ask.SUPPORT, "NO",
                                Ask.POLICE, "NO",
                                Ask.CONTACT, "YES",
                                Ask.SURNAME, "Before",
                                Ask.PHONE, "07700900456",
                                Ask.SAFE, "CALL"));
        String one =
                " WHERE reference = '"
                        + telling.send(telling.keep(null, words))
                                .orElseThrow()
                                .reference()
                                .replace("-", "")
                        + "'";
        change("UPDATE incident SET contact_known = FALSE, contact_open = FALSE" + one);
        care.portion();
        assertThat(open(one)).isEqualTo("1 1");
        change(
                "UPDATE incident SET contact_known = FALSE, contact_open = FALSE, contact_outcome ="
                        + " 'SPOKEN'"
                        + one);
        care.portion();
        assertThat(open(one)).as("settled").isEqualTo("0 1");
    }

    private String open(String one) throws SQLException {
        return text("SELECT CONCAT(contact_open, ' ', contact_known) FROM incident" + one);
    }

    private void report(long id, String police, String kept, boolean few) throws SQLException {
        change(
                "INSERT INTO incident (id, reference, state, begun_at, touched_at, sent_at, expires_at,"
                        + " service_id, support, few, police, police_id, police_at, kept_why, person_id,"
                        + " version) VALUES ("
                        + id
                        + ", 'EVID"
                        + id
                        + "0', 'SENT', '2020-01-01', '2020-01-01', '2020-01-01', '2020-07-01', 1060,"
                        + " FALSE, "
                        + few
                        + ", "
                        + police
                        + ", "
                        + kept
                        + ", "
                        + id
                        + ", 1)");
    }

    private String state(long id) throws SQLException {
        return text("SELECT state FROM incident WHERE id = " + id);
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
