package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.safety.OutsideCare;

/**
 * What another agency referred to a MARAC is destroyed a year after the meeting, and not before.
 */
class OutsideCareIT extends Deployed {

    private static final long OVER = 17_800_001L;
    private static final long NOT_YET = 17_800_002L;

    @Inject OutsideCare care;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @AfterEach
    void nothingIsLeft() throws SQLException {
        change("DELETE FROM marac_information WHERE id IN (?, ?)");
        change("DELETE FROM marac_referral WHERE id IN (?, ?)");
    }

    @Test
    void its_year_over_it_goes_with_what_agencies_brought() throws SQLException {
        change(
                "INSERT INTO marac_referral (id, service_id, area_code, referred_on, state, visible,"
                        + " judgement, escalation, repeated, automatic, aware, consent, meeting_id,"
                        + " place, from_agency, expires_on, account_id, at, words) SELECT x.id, 1010,"
                        + " 'E09000022', '2026-01-01', 'HEARD', 1, 0, 0, 0, 0, 1, 'GIVEN', -1, 1,"
                        + " 'HOUSING', x.ends, 1, '2026-01-01', 'x' FROM (SELECT ? AS id, CURRENT_DATE"
                        + " - INTERVAL 2 DAY AS ends UNION ALL SELECT ?, CURRENT_DATE + INTERVAL 2"
                        + " DAY) x");
        change(
                "INSERT INTO marac_information (id, referral_id, agency, account_id, at, words) SELECT"
                        + " id, id, 'HOUSING', 1, at, 'x' FROM marac_referral WHERE id IN (?, ?)");
        assertThat(care.portion()).isPositive();
        assertThat(ids("marac_referral")).isEqualTo("" + NOT_YET);
        assertThat(ids("marac_information")).isEqualTo("" + NOT_YET);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, OVER);
            statement.setLong(2, NOT_YET);
            statement.executeUpdate();
        }
    }

    private String ids(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT GROUP_CONCAT(id) FROM " + table + " WHERE id IN (?, ?)")) {
            statement.setLong(1, OVER);
            statement.setLong(2, NOT_YET);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
