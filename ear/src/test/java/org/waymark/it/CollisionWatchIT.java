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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.joint.CollisionWatch;

/** A collision that waits is told to the leads it waits for: at once, and once a day. */
class CollisionWatchIT extends Deployed {

    private static final String TO_LEAD =
            "SELECT COUNT(*) FROM outbox_message m JOIN account a ON a.email = m.recipient WHERE"
                    + " a.username = 'ruth.castellan' AND m.kind = 'NOTICE' AND m.id > ";
    private static final String OWN = " WHERE id BETWEEN 771201 AND 771230";

    private static final String MANY =
            "INSERT INTO collision (id, kind, referral_id, person_id, reasons, found_at) SELECT 771200"
                    + " + ROW_NUMBER() OVER (ORDER BY p.id), 'SUSPECT', v.id, p.id, 'A test',"
                    + " UTC_TIMESTAMP(6) FROM (SELECT MAX(r.id) AS id FROM referral r JOIN person q ON"
                    + " q.id = r.person_id WHERE r.service_id = 1000 AND q.restricted = FALSE) v JOIN"
                    + " person p WHERE p.restricted = FALSE AND EXISTS (SELECT 1 FROM referral o WHERE"
                    + " o.person_id = p.id AND o.service_id = 1000 AND o.id <> v.id) AND NOT EXISTS"
                    + " (SELECT 1 FROM collision y WHERE y.referral_id = v.id AND y.person_id = p.id)"
                    + " ORDER BY p.id LIMIT 30";

    @Inject CollisionWatch watch;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    private long newest;

    @BeforeEach
    void begin() throws SQLException {
        newest = number("SELECT COALESCE(MAX(id), 0) FROM outbox_message");
        change(MANY);
        assertThat(number("SELECT COUNT(*) FROM collision" + OWN)).isEqualTo(30);
    }

    @AfterEach
    void forget() throws SQLException {
        change("UPDATE account SET locked = FALSE WHERE username = 'ruth.castellan'");
        change("DELETE FROM collision" + OWN);
        change(
                "DELETE m FROM outbox_message m JOIN account a ON a.email = m.recipient JOIN"
                        + " account_role g ON g.account_id = a.id AND g.role = 'SAFEGUARDING_LEAD' WHERE"
                        + " m.kind = 'NOTICE' AND m.id > "
                        + newest);
    }

    @Test
    void the_lead_is_told_at_once_and_then_once_a_day_however_much_waits() throws SQLException {
        watch.look();
        assertThat(told()).as("one notice for all of them").isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM collision" + OWN + " AND told_at IS NOT NULL"))
                .isGreaterThan(25);
        watch.look();
        assertThat(told()).as("not twice on a day").isEqualTo(1);
        change("UPDATE collision SET told_at = NULL" + OWN);
        watch.look();
        assertThat(told()).as("a new one").isEqualTo(2);
        change("UPDATE collision SET told_at = '2020-01-01'" + OWN);
        watch.look();
        assertThat(told()).as("on another day").isEqualTo(3);
    }

    @Test
    void a_lead_who_is_locked_out_is_not_written_to() throws SQLException {
        change("UPDATE account SET locked = TRUE WHERE username = 'ruth.castellan'");
        watch.look();
        assertThat(told()).isZero();
    }

    private long told() throws SQLException {
        return number(TO_LEAD + newest);
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
