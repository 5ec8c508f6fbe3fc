package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.VettingEnds;

/** That a vetting ends is told to the managers of a service, once before and once on the day. */
class VettingEndsIT extends Deployed {

    private static final long WORKER = 9_871;

    @Inject VettingEnds ends;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @AfterEach
    void forget() throws SQLException {
        change("DELETE FROM access_change WHERE account_id = 9871");
        change("DELETE FROM account_role WHERE account_id = 9871");
        change("DELETE FROM account WHERE id = 9871");
    }

    @Test
    void the_managers_are_told_sixty_days_before_and_on_the_last_day_each_once() throws Exception {
        change(
                "INSERT INTO account (id, username, display_name, password_hash, organisation_id,"
                        + " active, created_at, second_factor_exempt) SELECT 9871, 'vetted.tests',"
                        + " 'Some One', password_hash, organisation_id, TRUE, created_at, TRUE FROM"
                        + " account WHERE username = 'amara.okafor'");
        change(
                "INSERT INTO account_role (id, account_id, role, service_id) SELECT 9871, 9871, r.role,"
                        + " r.service_id FROM account_role r JOIN account a ON a.id = r.account_id"
                        + " WHERE a.username = 'amara.okafor' AND r.role = 'CASEWORKER' LIMIT 1");
        until(61);
        ends.tell();
        assertThat(told()).isEmpty();
        until(59);
        ends.tell();
        ends.tell();
        assertThat(told()).singleElement().asString().startsWith("0 Vetting ends on ");
        until(-1);
        ends.tell();
        ends.tell();
        assertThat(told()).hasSize(2).last().asString().startsWith("0 Vetting is over with ");
    }

    private void until(int days) throws SQLException {
        change(
                "UPDATE account SET vetted_until = '"
                        + LocalDate.now().plusDays(days)
                        + "' WHERE id = "
                        + WORKER);
    }

    /** Whether those who watch over accounts are told, or the managers; and what. */
    private List<String> told() throws SQLException {
        List<String> told = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT CONCAT(watched, ' ', what) FROM access_change WHERE account_id ="
                                        + " 9871 ORDER BY id");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                told.add(row.getString(1));
            }
        }
        return told;
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
