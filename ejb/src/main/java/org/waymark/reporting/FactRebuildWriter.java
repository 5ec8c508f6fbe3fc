package org.waymark.reporting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.waymark.reference.Quarter;

/**
 * Makes all facts again from the referrals and cases, by the same statements that keep them one by
 * one, and puts the counts above them right. For loaders that write below the workflows, and for
 * putting facts right after a repair.
 *
 * <p>Needs nothing but a connection, so it runs inside the server and outside. It neither begins
 * nor commits: readers see the old facts until the caller's transaction ends.
 */
public final class FactRebuildWriter {

    private FactRebuildWriter() {}

    /**
     * Replaces every fact that has its record. Those below zero are all that is left of records
     * that were destroyed, and stay.
     */
    public static void all(Connection connection) throws SQLException {
        run(connection, "DELETE FROM outcome_fact WHERE case_id > 0");
        run(connection, "DELETE FROM referral_fact WHERE referral_id > 0");
        String received = quarters(connection, "referral", "received_at", "r");
        String closed = quarters(connection, "support_case", "closed_at", "c");
        run(connection, FactSql.referrals(received, closed, "TRUE"));
        run(connection, FactSql.outcomes(closed, "TRUE"));
        CountWriter.correct(connection);
    }

    /**
     * A CASE over the beginnings of quarters as instants: the server need not know the rules of
     * London's clock.
     */
    private static String quarters(Connection connection, String table, String column, String alias)
            throws SQLException {
        LocalDateTime first;
        LocalDateTime last;
        try (PreparedStatement ask =
                        connection.prepareStatement(
                                "SELECT MIN(" + column + "), MAX(" + column + ") FROM " + table);
                ResultSet range = ask.executeQuery()) {
            range.next();
            first = range.getObject(1, LocalDateTime.class);
            last = range.getObject(2, LocalDateTime.class);
        }
        if (first == null) {
            return "NULL";
        }
        StringBuilder sql = new StringBuilder("CASE WHEN ");
        sql.append(alias).append('.').append(column).append(" IS NULL THEN NULL");
        Quarter newest = Quarter.of(last.toInstant(ZoneOffset.UTC));
        for (Quarter quarter = Quarter.of(first.toInstant(ZoneOffset.UTC));
                quarter.compareTo(newest) <= 0;
                quarter = quarter.next()) {
            String end = LocalDateTime.ofInstant(quarter.to(), ZoneOffset.UTC).toString();
            sql.append(" WHEN ").append(alias).append('.').append(column);
            sql.append(" < '").append(end.replace('T', ' ')).append("' THEN '");
            sql.append(quarter.code()).append('\'');
        }
        return sql.append(" END").toString();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
