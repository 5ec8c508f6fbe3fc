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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.casework.CaseClosed;
import org.waymark.notification.Message;
import org.waymark.notification.MessageGate;
import org.waymark.notification.MessageSettled;
import org.waymark.outcome.SurveyAsking;

/** A survey leaves only while it still may, and counts once it has left. */
class SurveyGateIT extends Deployed {

    private static final String PERSON_OF =
            " person_id = (SELECT person_id FROM support_case WHERE id = ?)";

    private static final String AGREED_UNTIL =
            "INSERT INTO consent (id, person_id, case_id, organisation_id, purpose, answer, given_on,"
                    + " recorded_by, recorded_at, expires_on) SELECT 9021, c.person_id, c.id,"
                    + " s.organisation_id, 'FEEDBACK', 'AGREED', DATE(c.opened_at), 1, c.opened_at, ";

    private static final String OF =
            " FROM support_case c JOIN service s ON s.id = c.service_id WHERE c.id = ?";

    @Inject MessageGate gate;
    @Inject SurveyAsking asking;
    @Inject Event<MessageSettled> settled;
    @Resource UserTransaction transaction;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    private long caseId;
    private String recipient;

    /** A closed case that nobody was asked about; it may be, until the transaction is undone. */
    @BeforeEach
    void aCaseThatMayBeAskedAbout() throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT c.id, p.value FROM support_case c JOIN contact_point p ON"
                                        + " p.person_id = c.person_id WHERE c.is_open = FALSE AND"
                                        + " c.contacted_at IS NOT NULL AND p.kind = 'EMAIL' AND"
                                        + " p.ended_at IS NULL AND p.sealed IS NULL AND c.closure_reason NOT IN"
                                        + " ('DECEASED', 'DUPLICATE') AND NOT EXISTS (SELECT 1 FROM"
                                        + " survey_asked s WHERE s.case_id = c.id) ORDER BY c.id"
                                        + " LIMIT 1");
                ResultSet row = query.executeQuery()) {
            assertThat(row.next()).isTrue();
            caseId = row.getLong(1);
            recipient = row.getString(2);
        }
        change(
                "UPDATE support_case SET feedback_safe = 'Y', feedback_route = 'EMAIL', risk ="
                        + " 'STANDARD' WHERE id = ?");
        change("UPDATE contact_point SET write_safe = 'Y', suspended_at = NULL WHERE" + PERSON_OF);
        change(
                "UPDATE person SET do_not_contact = FALSE WHERE id = (SELECT person_id FROM"
                        + " support_case WHERE id = ?)");
    }

    @AfterEach
    void undo() throws Exception {
        if (transaction.getStatus() == Status.STATUS_ACTIVE) {
            transaction.rollback();
        }
        change("DELETE FROM survey_asked WHERE case_id = ?");
        change("DELETE FROM survey_invitation WHERE case_id = ?");
        change("DELETE FROM outbox_message WHERE case_id = ?");
    }

    @Test
    void a_written_survey_leaves_while_it_may() {
        assertThat(mayLeave()).isTrue();
        assertThat(gate.mayLeave(Message.Kind.SURVEY, caseId, "other@example.org")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE contact_point SET suspended_at = UTC_TIMESTAMP(6), suspended_why = 'x' WHERE"
                        + PERSON_OF,
                "UPDATE contact_point SET write_safe = NULL WHERE" + PERSON_OF,
                "UPDATE contact_point SET ended_at = UTC_TIMESTAMP(6) WHERE" + PERSON_OF,
                "UPDATE person SET do_not_contact = TRUE WHERE id = (SELECT person_id FROM"
                        + " support_case WHERE id = ?)",
                "UPDATE support_case SET is_open = TRUE WHERE id = ?",
                "UPDATE support_case SET risk = 'HIGH' WHERE id = ?",
                "UPDATE support_case SET feedback_safe = 'N' WHERE id = ?",
                "INSERT INTO processing_limit (id, person_id, request_id, purpose, ground, set_at,"
                        + " set_by) SELECT 9020, person_id, 9020, 'SURVEY', 'OBJECTED', opened_at,"
                        + " 'x' FROM support_case WHERE id = ?",
                AGREED_UNTIL + "DATE(c.closed_at)" + OF
            })
    void what_has_become_unsafe_since_keeps_a_written_survey_back(String since) throws Exception {
        change(since);
        assertThat(mayLeave()).isFalse();
    }

    @Test
    void who_said_so_anew_when_it_was_closed_is_asked_although_an_earlier_consent_is_over()
            throws Exception {
        change(AGREED_UNTIL + "DATE(c.closed_at) - INTERVAL 1 DAY" + OF);
        assertThat(mayLeave()).isTrue();
    }

    @Test
    void a_receipt_to_the_sender_is_not_held_back() {
        assertThat(gate.mayLeave(Message.Kind.RECEIPT, null, "desk@police.example")).isTrue();
    }

    @Test
    void somebody_is_asked_once_the_message_has_left() throws Exception {
        asking.ask(new CaseClosed(caseId));
        transaction.commit();
        assertThat(invitations("sent = FALSE")).isEqualTo(1);
        assertThat(asked()).isZero();
        inATransaction(() -> asking.ask(new CaseClosed(caseId)));
        assertThat(invitations("TRUE")).as("one is waiting already").isEqualTo(1);
        inATransaction(() -> settled.fire(new MessageSettled(Message.Kind.SURVEY, caseId, true)));
        assertThat(invitations("sent = TRUE")).isEqualTo(1);
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void a_message_that_never_leaves_has_asked_nobody() throws Exception {
        asking.ask(new CaseClosed(caseId));
        transaction.commit();
        assertThat(invitations("TRUE")).isEqualTo(1);
        inATransaction(() -> settled.fire(new MessageSettled(Message.Kind.SURVEY, caseId, false)));
        assertThat(invitations("TRUE")).isZero();
        assertThat(asked()).isZero();
    }

    private void inATransaction(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }

    private boolean mayLeave() {
        return gate.mayLeave(Message.Kind.SURVEY, caseId, recipient);
    }

    private long asked() throws SQLException {
        return number("SELECT COUNT(*) FROM survey_asked WHERE case_id = ?");
    }

    private long invitations(String which) throws SQLException {
        return number("SELECT COUNT(*) FROM survey_invitation WHERE case_id = ? AND " + which);
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, caseId);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.setLong(1, caseId);
            change.executeUpdate();
        }
    }
}
