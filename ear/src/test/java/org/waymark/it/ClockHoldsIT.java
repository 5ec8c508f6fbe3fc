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
import org.waymark.referral.ClockHolds;

/** A pause holds a clock as long as its pathway lets it; then the clock goes on by itself. */
class ClockHoldsIT extends Deployed {

    private static final long ID = 771_551;
    private static final String CASE =
            "(SELECT MIN(c.id) FROM support_case c JOIN account a ON a.id = c.worker_id WHERE"
                    + " a.username = 'amara.okafor' AND NOT c.is_open AND NOT c.restricted)";

    @Inject ClockHolds holds;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @AfterEach
    void forget() throws SQLException {
        change("DELETE FROM clock WHERE id = " + ID);
        change("DELETE FROM clock_pause WHERE clock_id = " + ID);
    }

    @Test
    void a_clock_goes_on_from_the_moment_until_which_it_may_rest() throws SQLException {
        change(
                "INSERT INTO clock (id, referral_id, case_id, service_id, kind, started_at, due_at,"
                        + " working_days, paused_at, pause_reason, outcome, rests, hold_until) SELECT "
                        + ID
                        + ", 771551, x.id, x.service_id, 'PLAN', '2026-04-07 09:00:00', '2026-04-14"
                        + " 22:59:59.999999', 5, '2026-04-08 10:00:00', 'VICTIM_CHOICE', 'PAUSED', TRUE,"
                        + " '2026-04-10 22:59:59.999999' FROM support_case x WHERE x.id = "
                        + CASE);
        change(
                "INSERT INTO clock_pause (id, clock_id, paused_at, reason) VALUES ("
                        + ID
                        + ", "
                        + ID
                        + ", '2026-04-08 10:00:00', 'VICTIM_CHOICE')");
        assertThat(holds.look()).isPositive();
        assertThat(
                        text(
                                "SELECT CONCAT(outcome, ' ', DATE(due_at), ' ', hold_until IS NULL)"
                                        + " FROM clock WHERE id = "
                                        + ID))
                .as("two working days of rest and not more")
                .isEqualTo("RUNNING 2026-04-16 1");
        assertThat(text("SELECT DATE(resumed_at) FROM clock_pause WHERE clock_id = " + ID))
                .isEqualTo("2026-04-10");
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
