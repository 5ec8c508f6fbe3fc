package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reporting.FactRebuildWriter;

/**
 * Whatever kept the facts until now (the loader, feeds, workflows of other tests): made again from
 * the referrals and cases, they are the same.
 */
class FactRebuildIT extends Running {

    private static final String REFERRALS =
            "SELECT CONCAT_WS(' ', referral_id, received_quarter, COALESCE(closed_quarter, '-'),"
                    + " service_id, area, crime_group, source, eligible, accepted, attempted,"
                    + " contacted, engaged, assessed, supported, closed, planned) FROM referral_fact";
    private static final String OUTCOMES =
            "SELECT CONCAT_WS(' ', case_id, item, closed_quarter, service_id, area, crime_group,"
                    + " COALESCE(entry_score, '-'), COALESCE(exit_score, '-'), change_kind) FROM"
                    + " outcome_fact";

    private static final String SUPPORTED =
            "SELECT referral_id FROM referral_fact WHERE eligible = 1 AND supported = 1 LIMIT 1";
    private static final String STEPS =
            "SELECT CONCAT_WS(' ', eligible, attempted, contacted, engaged, assessed, supported)"
                    + " FROM referral_fact WHERE referral_id = ";

    private static final String KINDS = "SELECT change_kind FROM outcome_fact WHERE case_id = ";

    @Test
    void facts_made_again_are_the_facts_that_were_kept() throws SQLException {
        try (Connection connection = database()) {
            connection.setAutoCommit(false);
            try {
                Set<String> referrals = rows(connection, REFERRALS);
                Set<String> outcomes = rows(connection, OUTCOMES);
                assertThat(referrals).hasSizeGreaterThan(2_000);
                assertThat(outcomes).hasSizeGreaterThan(500);
                FactRebuildWriter.all(connection);
                assertThat(rows(connection, REFERRALS)).containsAll(referrals);
                assertThat(rows(connection, OUTCOMES)).isEqualTo(outcomes);
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void what_happened_before_a_withdrawal_stays_counted() throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                String supported = rows(connection, SUPPORTED).iterator().next();
                statement.executeUpdate(
                        "UPDATE referral SET state = 'WITHDRAWN' WHERE id = " + supported);
                FactRebuildWriter.all(connection);
                assertThat(rows(connection, STEPS + supported)).containsExactly("1 1 1 1 1 1");
            } finally {
                connection.rollback();
            }
        }
    }

    /** Vectors of the field: two points of a scale of ten are a change, one is none. */
    @ParameterizedTest(name = "from {0} to {1} is {2}")
    @CsvSource({"3, 5, IMPROVED", "3, 4, SAME", "3, 2, SAME", "5, 3, WORSE"})
    void two_points_of_ten_are_a_change(int entry, int exit, String expected) throws SQLException {
        try (Connection connection = database()) {
            connection.setAutoCommit(false);
            try {
                String measured = measured(connection);
                score(connection, measured, "ENTRY", entry);
                score(connection, measured, "EXIT", exit);
                FactRebuildWriter.all(connection);
                assertThat(rows(connection, KINDS + measured)).containsExactly(expected);
            } finally {
                connection.rollback();
            }
        }
    }

    /** The first entry counts, also where it was put right after the second was asked. */
    @Test
    void a_corrected_first_entry_stays_the_first() throws SQLException {
        try (Connection connection = database()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                String measured = measured(connection);
                score(connection, measured, "ENTRY", 3);
                score(connection, measured, "EXIT", 5);
                again(statement, measured, 1, "INTERVAL 1 SECOND", 5);
                FactRebuildWriter.all(connection);
                assertThat(rows(connection, KINDS + measured)).containsExactly("IMPROVED");
                statement.executeUpdate(
                        "UPDATE measurement SET superseded_at = at WHERE point = 'ENTRY' AND id >"
                                + " 3 AND case_id = "
                                + measured);
                again(statement, measured, 2, "INTERVAL 0 SECOND", 8);
                FactRebuildWriter.all(connection);
                assertThat(rows(connection, KINDS + measured)).containsExactly("WORSE");
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void only_the_same_one_asked_first_at_the_start_makes_a_pair() throws SQLException {
        try (Connection connection = database()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                String measured = measured(connection);
                String exit = " WHERE point = 'EXIT' AND case_id = " + measured;
                statement.executeUpdate("UPDATE measurement SET informant = 'FOR_THEM'" + exit);
                FactRebuildWriter.all(connection);
                assertThat(rows(connection, KINDS + measured)).containsExactly("UNPAIRED");
                statement.executeUpdate(
                        "UPDATE measurement SET informant = 'FOR_THEM' WHERE case_id = "
                                + measured);
                FactRebuildWriter.all(connection);
                assertThat(rows(connection, KINDS + measured)).doesNotContain("UNPAIRED");
                statement.executeUpdate("UPDATE measurement SET at = '2001-01-01'" + exit);
                FactRebuildWriter.all(connection);
                assertThat(rows(connection, KINDS + measured)).containsExactly("UNPAIRED");
            } finally {
                connection.rollback();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"DUPLICATE", "DECEASED"})
    void nobody_is_left_to_ask_where_it_was_a_duplicate_or_they_died(String reason)
            throws SQLException {
        try (Connection connection = database()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                String measured = measured(connection);
                String of = " WHERE id = " + measured;
                statement.executeUpdate(
                        "UPDATE support_case SET closed_at = '2001-05-01', closure_reason = '"
                                + reason
                                + "'"
                                + of);
                FactRebuildWriter.all(connection);
                assertThat(rows(connection, KINDS + measured))
                        .as("by the definition before")
                        .isNotEmpty();
                statement.executeUpdate("UPDATE support_case SET closed_at = '2090-05-01'" + of);
                FactRebuildWriter.all(connection);
                assertThat(rows(connection, KINDS + measured)).isEmpty();
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void answers_to_different_versions_of_the_questions_are_not_compared() throws SQLException {
        try (Connection connection = database()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                String measured = measured(connection);
                statement.executeUpdate(
                        "INSERT INTO instrument (code, version_no, name, valid_from) VALUES"
                                + " ('MOJ4', 2, 'Later', '2998-01-01')");
                statement.executeUpdate(
                        "INSERT INTO instrument_item (instrument, version_no, item, sort, label,"
                                + " scale_min, scale_max, higher_is_better, least_change) SELECT"
                                + " instrument, 2, item, sort, label, scale_min, scale_max,"
                                + " higher_is_better, least_change FROM"
                                + " instrument_item WHERE instrument = 'MOJ4' AND version_no = 1");
                statement.executeUpdate(
                        "UPDATE measurement SET instrument_version = 2 WHERE point = 'EXIT' AND"
                                + " case_id = "
                                + measured);
                FactRebuildWriter.all(connection);
                assertThat(rows(connection, KINDS + measured)).containsExactly("UNPAIRED");
                statement.executeUpdate(
                        "UPDATE measurement SET instrument_version = 2 WHERE case_id = "
                                + measured);
                FactRebuildWriter.all(connection);
                assertThat(rows(connection, KINDS + measured)).doesNotContain("UNPAIRED");
            } finally {
                connection.rollback();
            }
        }
    }

    /** Another entry, some time after the first, with one answer to every question. */
    private static void again(Statement statement, String measured, int id, String later, int score)
            throws SQLException {
        statement.executeUpdate(
                "INSERT INTO measurement (id, case_id, instrument, instrument_version, point, at,"
                        + " account_id) SELECT "
                        + id
                        + ", case_id, instrument, instrument_version, point, MIN(at) + "
                        + later
                        + ", account_id FROM measurement WHERE point = 'ENTRY' AND instrument ="
                        + " 'MOJ4' AND case_id = "
                        + measured
                        + " GROUP BY case_id, instrument, instrument_version, point, account_id");
        statement.executeUpdate(
                "INSERT INTO measurement_value (measurement_id, item, score) SELECT "
                        + id
                        + ", item, "
                        + score
                        + " FROM instrument_item WHERE instrument = 'MOJ4' AND version_no = 1");
    }

    /** A closed case with every item measured at both ends. */
    private static String measured(Connection connection) throws SQLException {
        return rows(
                        connection,
                        "SELECT case_id FROM outcome_fact GROUP BY case_id HAVING COUNT(*) = 5 AND"
                                + " SUM(change_kind = 'UNPAIRED') = 0 LIMIT 1")
                .iterator()
                .next();
    }

    private static void score(Connection connection, String measured, String point, int score)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE measurement_value SET score = "
                            + score
                            + " WHERE measurement_id IN (SELECT id FROM measurement WHERE case_id ="
                            + " "
                            + measured
                            + " AND point = '"
                            + point
                            + "')");
        }
    }

    private static Set<String> rows(Connection connection, String sql) throws SQLException {
        Set<String> rows = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
