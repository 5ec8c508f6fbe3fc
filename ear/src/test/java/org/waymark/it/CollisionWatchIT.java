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
import org.waymark.joint.CollisionWatch;

/** A collision that waits is told to the leads it waits for: at once, and once a day. */
class CollisionWatchIT extends Deployed {

    private static final String TO_LEAD =
            "SELECT COUNT(*) FROM outbox_message m JOIN account a ON a.email = m.recipient WHERE"
                    + " a.username = 'ruth.castellan' AND m.kind = 'NOTICE' AND m.id > ";
    private static final String WAITS =
            " WHERE id = (SELECT y.id FROM (SELECT MAX(x.id) AS id FROM collision x JOIN referral r ON"
                    + " r.id = x.referral_id JOIN person p ON p.id = r.person_id JOIN person o ON o.id"
                    + " = x.person_id WHERE r.service_id = 1000 AND p.restricted = FALSE AND"
                    + " o.restricted = FALSE AND NOT EXISTS (SELECT 1 FROM collision_decision d WHERE"
                    + " d.collision_id = x.id)) y)";

    @Inject CollisionWatch watch;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    private long newest;

    @AfterEach
    void forget() throws SQLException {
        change("DELETE FROM outbox_message WHERE kind = 'NOTICE' AND id > " + newest);
    }

    @Test
    void the_lead_is_told_at_once_and_then_once_a_day() throws SQLException {
        newest = number("SELECT COALESCE(MAX(id), 0) FROM outbox_message");
        watch.look();
        assertThat(number("SELECT COUNT(*) FROM collision" + WAITS)).isEqualTo(1);
        long before = number(TO_LEAD + newest);
        watch.look();
        assertThat(number(TO_LEAD + newest)).as("not twice on a day").isEqualTo(before);
        change("UPDATE collision SET told_at = NULL" + WAITS);
        watch.look();
        assertThat(number(TO_LEAD + newest)).as("a new one").isEqualTo(before + 1);
        change("UPDATE collision SET told_at = '2020-01-01'" + WAITS);
        watch.look();
        assertThat(number(TO_LEAD + newest)).as("on another day").isEqualTo(before + 2);
        assertThat(number("SELECT told_at > '2020-01-02' FROM collision" + WAITS)).isEqualTo(1);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
