package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.returns.ReturnMaking;

/** Returns of grants are begun with those of contracts, and their holders reminded. Rolled back. */
class GrantRemindersIT extends Deployed {

    private static final long AWARD = 8_772_001;
    private static final String THEN = "2019Q2";
    private static final String TOLD =
            "SELECT COUNT(*) FROM outbox_message WHERE recipient = 'office@charity.example'";

    @Inject private ReturnMaking making;
    @Inject private Clock clock;
    @Resource private UserTransaction transaction;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @BeforeEach
    void aGrantOfYearsAgo() throws Exception {
        transaction.begin();
        change(
                "INSERT INTO award (id, programme_id, commissioner_id, kind, reference, title, holder,"
                        + " holder_email, first_day, last_day) SELECT ?, p.id, f.commissioner_id,"
                        + " 'GRANT', 'IT-GM', 'A project', 'A charity', 'office@charity.example',"
                        + " '2019-04-01', '2019-12-31' FROM programme p JOIN fund f ON f.id = p.fund_id"
                        + " ORDER BY p.id LIMIT 1",
                AWARD);
        change(
                "INSERT INTO return_run (commissioner_id, quarter, asked_at) SELECT commissioner_id,"
                        + " ?, '2000-01-01' FROM award WHERE id = ?",
                THEN,
                AWARD);
        while (making.next()) {
            // One piece each time.
        }
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void a_grant_that_ran_has_one_return_that_waits_for_its_holder() throws SQLException {
        assertThat(text("SELECT GROUP_CONCAT(state) FROM award_return WHERE award_id = " + AWARD))
                .isEqualTo("DRAFT");
        assertThat(text("SELECT due_on FROM award_return WHERE award_id = " + AWARD))
                .as("asked for years late, it has four weeks like every other")
                .isEqualTo(WorkingDays.dateOf(clock.instant()).plusWeeks(4).toString());
    }

    @Test
    void its_holder_is_reminded_before_it_is_due_and_once_more_when_nothing_has_come()
            throws SQLException {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        inTime();
        due(today.plusDays(6));
        making.remind();
        assertThat(text(TOLD)).isEqualTo("0");
        due(today.plusDays(5));
        making.remind();
        making.remind();
        assertThat(text(TOLD)).isEqualTo("1");
        due(today.minusDays(1));
        change(
                "UPDATE award_return SET reminded_at = ? WHERE award_id = ?",
                today.minusDays(7).atStartOfDay(),
                AWARD);
        making.remind();
        making.remind();
        assertThat(text(TOLD)).isEqualTo("2");
        assertThat(text(TOLD.replace("COUNT(*)", "MAX(body)")))
                .contains("for July to September 2019 was due on")
                .doesNotContain("IT-GM", "A project", "A charity");
    }

    @Test
    void who_asks_for_an_old_quarter_writes_to_no_holder() throws SQLException {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        ended(today);
        due(today);
        making.remind();
        due(today.minusDays(1));
        making.remind();
        assertThat(text(TOLD)).isEqualTo("0");
    }

    @Test
    void the_address_of_a_holder_is_deleted_a_year_after_the_grant_ended() throws SQLException {
        String address = "SELECT holder_email FROM award WHERE id = " + AWARD;
        LocalDate today = WorkingDays.dateOf(clock.instant());
        ended(today.minusYears(1));
        making.remind();
        assertThat(text(address)).isEqualTo("office@charity.example");
        ended(today.minusYears(1).minusDays(1));
        change(
                "INSERT INTO award_variation (id, award_id, agreed_on, change_pence, last_day, reason,"
                        + " account_id, at) VALUES (?, ?, '2019-12-01', 0, ?, 'Longer', 0,"
                        + " '2019-12-01')",
                AWARD,
                AWARD,
                today);
        making.remind();
        assertThat(text(address)).as("it goes on").isEqualTo("office@charity.example");
        change("DELETE FROM award_variation WHERE id = ?", AWARD);
        making.remind();
        assertThat(text(address)).isNull();
    }

    @Test
    void a_report_that_came_reminds_nobody() throws SQLException {
        inTime();
        due(WorkingDays.dateOf(clock.instant()));
        change("UPDATE award_return SET state = 'SUBMITTED' WHERE award_id = ?", AWARD);
        making.remind();
        assertThat(text(TOLD)).isEqualTo("0");
    }

    private void inTime() throws SQLException {
        change("UPDATE award_return SET asked_late = FALSE WHERE award_id = ?", AWARD);
        ended(WorkingDays.dateOf(clock.instant()));
    }

    private void ended(LocalDate day) throws SQLException {
        change("UPDATE award SET last_day = ? WHERE id = ?", day, AWARD);
    }

    private void due(LocalDate day) throws SQLException {
        change("UPDATE award_return SET due_on = ? WHERE award_id = ?", day, AWARD);
    }

    private void change(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
