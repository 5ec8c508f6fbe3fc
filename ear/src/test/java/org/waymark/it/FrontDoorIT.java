package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class FrontDoorIT extends Running {

    @Test
    void whoever_is_not_signed_in_is_asked_to_sign_in() {
        HttpResponse<String> answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/signin");
    }

    @Test
    void no_answer_says_which_server_it_comes_from() {
        HttpResponse<String> answer = get("/");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void the_application_may_neither_change_tables_nor_the_audit() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                Setting.of("WAYMARK_DB_URL"),
                                Setting.of("WAYMARK_DB_APP_USER"),
                                Setting.of("WAYMARK_DB_APP_PASSWORD"));
                Statement statement = connection.createStatement()) {
            for (String forbidden :
                    new String[] {
                        "CREATE TABLE intruder (id INT)",
                        "DROP TABLE note",
                        "DELETE FROM audit_entry WHERE 1 = 0",
                        "UPDATE audit_entry SET id = id WHERE 1 = 0",
                        "DELETE FROM audit_block WHERE 1 = 0",
                        "UPDATE audit_block SET hash = hash WHERE 1 = 0",
                        "DELETE FROM audit_late WHERE 1 = 0",
                        "UPDATE audit_late_reason SET reason = reason WHERE 1 = 0",
                        "SELECT * FROM flyway_schema_history"
                    }) {
                Assertions.assertThatExceptionOfType(SQLException.class)
                        .as(forbidden)
                        .isThrownBy(() -> statement.execute(forbidden))
                        .withMessageContaining("denied");
            }
        }
    }
}
