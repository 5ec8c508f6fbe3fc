package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.joint.TransferWatch;

/** A transfer that nobody answers is told to the managers of both services, once. */
class TransferWatchIT extends Deployed {

    private static final long ID = 771_001;

    @Inject TransferWatch watch;
    @Resource private UserTransaction transaction;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @Test
    void who_does_not_answer_in_time_is_reminded_and_so_are_the_managers() throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO case_transfer (id, case_id, person_id, referral_id, their_person_id,"
                            + " from_service_id, to_service_id, from_organisation_id,"
                            + " to_organisation_id, afterwards, fields, why, asked_by, asked_at,"
                            + " answer_due, state, is_open) SELECT "
                            + ID
                            + ", c.id, c.person_id, 771001, 771001, 1000, 1060, 120, 129, 'CLOSE',"
                            + " 'IDENTITY;CONTACT', 'Late', a.id, '2020-01-01', '2020-01-05',"
                            + " 'WAITING', TRUE FROM support_case c JOIN account a ON a.id ="
                            + " c.worker_id WHERE a.username = 'amara.okafor' AND c.is_open AND NOT"
                            + " c.restricted ORDER BY c.id LIMIT 1");
            long before = notices(statement);
            watch.look();
            assertThat(
                            one(
                                    statement,
                                    "SELECT escalated_at IS NOT NULL FROM case_transfer WHERE id = "
                                            + ID))
                    .isEqualTo(1);
            assertThat(
                            one(
                                    statement,
                                    "SELECT COUNT(*) FROM task t JOIN case_transfer x ON x.case_id ="
                                            + " t.case_id WHERE x.id = "
                                            + ID
                                            + " AND t.kind = 'TRANSFER' AND t.is_open = TRUE AND t.title"
                                            + " LIKE 'No answer from%'"))
                    .isEqualTo(1);
            long told = notices(statement) - before;
            assertThat(told).as("managers of both services").isGreaterThanOrEqualTo(2);
            watch.look();
            assertThat(notices(statement) - before).as("once").isEqualTo(told);
        } finally {
            transaction.rollback();
        }
    }

    private static long notices(Statement statement) throws SQLException {
        return one(statement, "SELECT COUNT(*) FROM outbox_message WHERE kind = 'NOTICE'");
    }

    private static long one(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
