package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
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
