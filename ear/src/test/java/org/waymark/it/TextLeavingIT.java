package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.notification.Message;
import org.waymark.notification.MessageSettled;
import org.waymark.notification.TextGate;

/** A text leaves only while it still may, and is an attempt once it has left. */
class TextLeavingIT extends Deployed {

    private static final String PERSON =
            " person_id = (SELECT person_id FROM support_case WHERE id = ?)";

    @Inject TextGate gate;
    @Inject Event<MessageSettled> settled;
    @Resource UserTransaction transaction;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    private long caseId;
    private long point;
    private String number;

    /** A case that nobody has tried, with a safe number, until the transaction is undone. */
    @BeforeEach
    void aTextThatWaits() throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT c.id, p.id, p.value FROM support_case c JOIN contact_point p ON"
                                        + " p.person_id = c.person_id WHERE c.is_open = TRUE AND"
                                        + " c.service_id = 1000 AND NOT c.restricted AND p.kind ="
                                        + " 'PHONE' AND p.ended_at IS NULL AND p.sealed IS NULL AND"
                                        + " c.state = 'ALLOCATED' AND NOT EXISTS (SELECT 1 FROM"
                                        + " text_line l WHERE l.case_id = c.id) ORDER BY c.id LIMIT 1");
                ResultSet row = query.executeQuery()) {
            assertThat(row.next()).isTrue();
            caseId = row.getLong(1);
            point = row.getLong(2);
            number = row.getString(3);
        }
        change("UPDATE contact_point SET text_safe = 'Y', suspended_at = NULL WHERE" + PERSON);
        change("UPDATE support_case SET first_attempt_at = NULL WHERE id = ?");
        change(
                "UPDATE person SET do_not_contact = FALSE WHERE id = (SELECT person_id FROM"
                        + " support_case WHERE id = ?)");
        change(
                "INSERT INTO text_run (id, phone, made_by, made_at) SELECT 1, '020 7946 0018',"
                        + " c.worker_id, UTC_TIMESTAMP(6) FROM support_case c WHERE c.id = ?");
        change(
                "INSERT INTO text_line (id, run_id, case_id, contact_point_id, state) SELECT 1, 1, c.id, "
                        + point
                        + ", 'WAITING' FROM support_case c WHERE c.id = ?");
    }

    @AfterEach
    void undo() throws Exception {
        if (transaction.getStatus() == Status.STATUS_ACTIVE) {
            transaction.rollback();
        }
    }

    @Test
    void it_leaves_to_the_number_it_was_written_for() {
        assertThat(gate.number(caseId, Message.recipientOf(point))).contains(number);
        assertThat(gate.mayText(caseId, number)).isTrue();
        assertThat(gate.mayText(caseId, "07700 900999")).isFalse();
    }

    @Test
    void a_number_that_is_safe_no_longer_keeps_it_back() throws Exception {
        keptBack("UPDATE contact_point SET text_safe = 'N' WHERE" + PERSON);
    }

    @Test
    void a_number_that_is_suspended_keeps_it_back() throws Exception {
        keptBack(
                "UPDATE contact_point SET suspended_at = UTC_TIMESTAMP(6), suspended_why = 'x' WHERE"
                        + PERSON);
    }

    @Test
    void who_must_not_be_contacted_keeps_it_back() throws Exception {
        keptBack(
                "UPDATE person SET do_not_contact = TRUE WHERE id = (SELECT person_id FROM"
                        + " support_case WHERE id = ?)");
    }

    @Test
    void a_closed_case_keeps_it_back() throws Exception {
        keptBack("UPDATE support_case SET is_open = FALSE, state = 'CLOSED' WHERE id = ?");
    }

    @Test
    void a_first_attempt_meanwhile_keeps_it_back() throws Exception {
        keptBack("UPDATE support_case SET first_attempt_at = UTC_TIMESTAMP(6) WHERE id = ?");
    }

    @Test
    void three_days_of_waiting_keep_it_back() throws Exception {
        keptBack(
                "UPDATE text_run SET made_at = UTC_TIMESTAMP(6) - INTERVAL 3 DAY WHERE id = 1 AND ? >"
                        + " 0");
    }

    private void keptBack(String since) throws Exception {
        change(since);
        assertThat(gate.mayText(caseId, number)).as(since).isFalse();
    }

    @Test
    void once_it_has_left_it_is_an_attempt_and_one_that_has_not_is_none() throws Exception {
        settled.fire(new MessageSettled(Message.Kind.TEXT, caseId, false));
        assertThat(
                        counted(
                                "SELECT COUNT(*) FROM text_line WHERE state = 'NOT_SENT' AND case_id = ?"))
                .isEqualTo(1);
        assertThat(attempts()).isZero();
        change("UPDATE text_line SET state = 'WAITING' WHERE case_id = ?");
        settled.fire(new MessageSettled(Message.Kind.TEXT, caseId, true));
        assertThat(counted("SELECT COUNT(*) FROM text_line WHERE state = 'SENT' AND case_id = ?"))
                .isEqualTo(1);
        assertThat(attempts()).isEqualTo(1);
    }

    private long attempts() throws SQLException {
        return counted(
                "SELECT COUNT(*) FROM contact_attempt WHERE channel = 'TEXT' AND outcome = 'TEXT_SENT'"
                        + " AND at > UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE AND case_id = ?");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.setLong(1, caseId);
            change.executeUpdate();
        }
    }

    private long counted(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(sql)) {
            count.setLong(1, caseId);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
