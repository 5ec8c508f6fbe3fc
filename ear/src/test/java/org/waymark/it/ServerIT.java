package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ServerIT extends Deployed {

    @Inject Clock clock;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @Test
    void the_clock_that_is_injected_runs_in_utc() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void the_database_is_in_utc_and_compares_text_as_the_tables_do() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), NOW()),"
                                        + " @@collation_connection, @@transaction_isolation")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isZero();
            assertThat(row.getString(2)).isEqualTo("utf8mb4_unicode_520_ci");
        }
    }
}
