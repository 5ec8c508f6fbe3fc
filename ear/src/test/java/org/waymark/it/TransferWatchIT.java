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
import org.waymark.joint.TransferWatch;

/**
 * A transfer that nobody answers is told to the managers of both services, once. It is one of a
 * closed case, whose next date nothing moves.
 */
class TransferWatchIT extends Deployed {

    private static final long ID = 771_001;
    private static final String LINE =
            " FROM case_event WHERE title LIKE 'No answer from%' AND case_id IN (SELECT case_id FROM"
                    + " case_transfer WHERE id = "
                    + ID
                    + ")";

    @Inject TransferWatch watch;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    private long newest;

    @AfterEach
    void forget() throws SQLException {
        change("DELETE" + LINE);
        change("DELETE FROM case_transfer WHERE id = " + ID);
        change("DELETE FROM outbox_message WHERE kind = 'NOTICE' AND id > " + newest);
    }

    @Test
    void who_does_not_answer_in_time_is_told_about_to_the_managers_of_both_services_once()
            throws SQLException {
        newest = number("SELECT COALESCE(MAX(id), 0) FROM outbox_message");
        change(
                "INSERT INTO case_transfer (id, case_id, person_id, referral_id, their_person_id,"
                        + " from_service_id, to_service_id, from_organisation_id, to_organisation_id,"
                        + " afterwards, fields, why, asked_by, asked_at, answer_due, state, is_open)"
                        + " SELECT "
                        + ID
                        + ", c.id, c.person_id, 771001, 771001, 1000, 1060, 120, 129, 'CLOSE',"
                        + " 'IDENTITY;CONTACT', 'Late', a.id, '2020-01-01', '2020-01-05', 'WAITING',"
                        + " TRUE FROM support_case c JOIN account a ON a.id = c.worker_id WHERE"
                        + " a.username = 'amara.okafor' AND NOT c.is_open AND NOT c.restricted ORDER BY"
                        + " c.id LIMIT 1");
        watch.look();
        assertThat(number("SELECT escalated_at IS NOT NULL FROM case_transfer WHERE id = " + ID))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*)" + LINE)).isEqualTo(1);
        long told = notices();
        assertThat(told).as("managers of both services").isGreaterThanOrEqualTo(2);
        watch.look();
        assertThat(number("SELECT COUNT(*)" + LINE)).as("once").isEqualTo(1);
        assertThat(notices()).isEqualTo(told);
    }

    private long notices() throws SQLException {
        return number(
                "SELECT COUNT(*) FROM outbox_message WHERE kind = 'NOTICE' AND id > " + newest);
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
