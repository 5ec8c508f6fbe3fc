package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.notification.Outbox;

/** What is to leave is written with its cause: both or none. */
class OutboxIT extends Deployed {

    @Inject Outbox outbox;
    @Resource UserTransaction transaction;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @Test
    void a_message_goes_with_its_cause_when_that_is_rolled_back() throws Exception {
        String recipient = "rolled-back-" + System.nanoTime() + "@example.org";
        transaction.begin();
        outbox.survey("EMAIL", recipient, 1, "https://example.org/feedback?t=x");
        transaction.rollback();
        assertThat(messagesTo(recipient)).isZero();
    }

    @Test
    void a_message_stays_with_its_cause_when_that_is_kept() throws Exception {
        String recipient = "kept-" + System.nanoTime() + "@example.org";
        transaction.begin();
        outbox.survey("EMAIL", recipient, 1, "https://example.org/feedback?t=x");
        transaction.commit();
        assertThat(messagesTo(recipient)).isEqualTo(1);
    }

    private int messagesTo(String recipient) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement(
                                "SELECT COUNT(*) FROM outbox_message WHERE recipient = ?")) {
            count.setString(1, recipient);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
