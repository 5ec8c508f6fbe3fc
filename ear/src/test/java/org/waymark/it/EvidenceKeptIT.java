package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.incident.IncidentCare;

/** What was told for the police stays until they have had it, and whatever somebody keeps. */
class EvidenceKeptIT extends Deployed {

    @Inject IncidentCare care;

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
        care.portion();
        assertThat(state(771_101)).as("for nobody but the service").isEqualTo("GONE");
        assertThat(state(771_102)).as("not opened").isEqualTo("SENT");
        assertThat(state(771_103)).as("opened today").isEqualTo("SENT");
        assertThat(state(771_104)).as("opened long ago").isEqualTo("GONE");
        assertThat(state(771_105)).as("kept").isEqualTo("SENT");
        assertThat(state(771_106)).as("never passed on").isEqualTo("GONE");
    }

    private void report(long id, String police, String kept, boolean few) throws SQLException {
        change(
                "INSERT INTO incident (id, reference, state, begun_at, touched_at, sent_at, expires_at,"
                        + " service_id, support, few, police, police_id, police_at, kept_why, version)"
                        + " VALUES ("
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
                        + ", 1)");
    }

    private String state(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT state FROM incident WHERE id = " + id)) {
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
