package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Role;
import org.waymark.reporting.mail.MailedReport;
import org.waymark.reporting.mail.ReportMail;
import org.waymark.reporting.mail.ReportMailing;
import org.waymark.reporting.mail.ReportMails;
import org.waymark.reporting.mail.Rhythm;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;

/**
 * The address of a report leaves once for each day it is due, to whoever asked for it and may still
 * read it. All of it is rolled back.
 */
class ReportMailIT extends Deployed {

    private static final long ACCOUNT = 1740001;
    private static final long MAIL = 1740002;
    private static final String TO = "report-mail-it@example.org";

    @Inject private ReportMailing mailing;
    @Inject private ReportMails mails;
    @Inject private CurrentActor current;
    @Resource private UserTransaction transaction;
    @Resource private ManagedExecutorService elsewhere;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @BeforeEach
    void somebodyWhoIsDue() throws Exception {
        transaction.begin();
        change(
                "INSERT INTO account (id, username, display_name, email, password_hash,"
                        + " organisation_id, active, created_at) SELECT "
                        + ACCOUNT
                        + ", 'report.mail.it', 'Some Body', '"
                        + TO
                        + "', 'x', organisation_id, TRUE, UTC_TIMESTAMP(6) FROM account WHERE"
                        + " username = 'oliver.pemberton'");
        change(
                "INSERT INTO account_role (id, account_id, role) VALUES ("
                        + ACCOUNT
                        + ", "
                        + ACCOUNT
                        + ", 'COMMISSIONER_ANALYST')");
        change(
                "INSERT INTO report_mail (id, account_id, report, rhythm, next_on, asked_at) VALUES ("
                        + MAIL
                        + ", "
                        + ACCOUNT
                        + ", 'OVERVIEW', 'QUARTER', '2020-01-01', UTC_TIMESTAMP(6))");
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        current.become(null, null);
        transaction.rollback();
    }

    @Test
    void one_that_is_due_for_years_leaves_once_and_without_a_figure() throws Exception {
        send();
        send();
        assertThat(number("SELECT COUNT(*) FROM outbox_message WHERE recipient = '" + TO + "'"))
                .isEqualTo(1);
        String body =
                text(
                        "SELECT CONCAT(subject, body) FROM outbox_message WHERE recipient = '"
                                + TO
                                + "'");
        assertThat(body)
                .containsPattern("http\\S+/reporting/overview\\?quarter=20[0-9]{2}Q[1-4]")
                .contains("Sign in")
                .doesNotContain("Some Body", "%");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM report_mail WHERE id = "
                                        + MAIL
                                        + " AND next_on > UTC_DATE() AND sent_at IS NOT NULL"))
                .isEqualTo(1);
    }

    /** What this transaction holds, another server passes over and does not wait for. */
    @Test
    void while_one_server_sends_another_sends_nothing() throws Exception {
        assertThat(elsewhere.submit(() -> mailing.next()).get(20, TimeUnit.SECONDS)).isFalse();
        send();
        assertThat(number("SELECT COUNT(*) FROM outbox_message WHERE recipient = '" + TO + "'"))
                .isEqualTo(1);
    }

    @Test
    void whoever_has_left_is_sent_nothing_and_theirs_ends() throws Exception {
        change("UPDATE account SET active = FALSE WHERE id = " + ACCOUNT);
        ended();
    }

    @Test
    void whoever_may_no_longer_read_reports_is_sent_nothing_and_theirs_ends() throws Exception {
        change("UPDATE account_role SET role = 'CASEWORKER' WHERE account_id = " + ACCOUNT);
        ended();
    }

    @Test
    void whoever_has_no_address_now_is_passed_over_and_keeps_theirs() throws Exception {
        change("UPDATE account SET email = NULL WHERE id = " + ACCOUNT);
        send();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM report_mail WHERE id = "
                                        + MAIL
                                        + " AND next_on > UTC_DATE() AND sent_at IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void one_asks_for_a_report_once_and_touches_nobody_elses() throws Exception {
        current.become(actor("oliver.pemberton", Role.COMMISSIONER_ANALYST), "127.0.0.1");
        change(
                "DELETE FROM report_mail WHERE account_id = (SELECT id FROM account WHERE username ="
                        + " 'oliver.pemberton')");
        mails.ask(MailedReport.REACH, Rhythm.MONTH);
        assertThat(mails.mine()).extracting(ReportMail::report).containsExactly(MailedReport.REACH);
        assertThatThrownBy(() -> mails.stop(MAIL)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_report_is_not_sent_twice() throws Exception {
        current.become(actor("report.mail.it", Role.COMMISSIONER_ANALYST), "127.0.0.1");
        assertThatThrownBy(() -> mails.ask(MailedReport.OVERVIEW, Rhythm.MONTH))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_caseworker_is_told_of_no_report() throws Exception {
        current.become(actor("amara.okafor", Role.CASEWORKER), "127.0.0.1");
        assertThatThrownBy(() -> mails.ask(MailedReport.REACH, Rhythm.MONTH))
                .isInstanceOf(NotAllowed.class);
    }

    private void ended() throws Exception {
        send();
        assertThat(number("SELECT COUNT(*) FROM outbox_message WHERE recipient = '" + TO + "'"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM report_mail WHERE id = " + MAIL)).isZero();
    }

    /** All that is due; more than a few would be those of somebody else. */
    private void send() {
        int most = 10;
        while (most-- > 0 && mailing.next()) {
            // One each time.
        }
    }

    private Actor actor(String username, Role role) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement one =
                        connection.prepareStatement(
                                "SELECT id, organisation_id FROM account WHERE username = ?")) {
            one.setString(1, username);
            try (ResultSet row = one.executeQuery()) {
                row.next();
                return new Actor(
                        row.getLong(1),
                        username,
                        "Some Body",
                        row.getLong(2),
                        List.of(new Actor.Grant(role, null, null)),
                        Set.of());
            }
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
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
