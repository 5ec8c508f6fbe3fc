package org.waymark.access.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.waymark.access.AuditWords;
import org.waymark.shared.NameRemoved;

/**
 * Compares the reasons that people typed, which are kept beside the audit, with the hashes of them
 * that are sealed. Words go only with the record they are about; where this is still there, they
 * were taken away.
 */
final class ReasonReader {

    private static final int LOT = 5000;

    /** Missing words that are named one by one. */
    private static final int MOST = 10_000;

    private static final String KEPT =
            "SELECT w.entry_id, w.salt, w.words, e.reason FROM audit_reason w LEFT JOIN audit_entry e"
                    + " ON e.id = w.entry_id WHERE w.entry_id > ? ORDER BY w.entry_id LIMIT "
                    + LOT;

    private static final String MISSING =
            "SELECT e.id FROM audit_entry e JOIN person p ON p.id = e.person_id WHERE e.reason LIKE"
                    + " CONCAT(?, '%') AND p.surname <> ? AND NOT EXISTS (SELECT 1 FROM audit_reason w"
                    + " WHERE w.entry_id = e.id) AND (e.referral_id IS NULL OR EXISTS (SELECT 1 FROM"
                    + " referral r WHERE r.id = e.referral_id)) AND (e.case_id IS NULL OR EXISTS"
                    + " (SELECT 1 FROM support_case c WHERE c.id = e.case_id)) ORDER BY e.id LIMIT "
                    + MOST;

    private final Connection connection;

    ReasonReader(Connection connection) {
        this.connection = connection;
    }

    void check(ChainReport report) throws SQLException {
        if (isThere()) {
            compare(report);
            missing(report);
        }
    }

    /** Not in the database of an earlier version. */
    private boolean isThere() throws SQLException {
        try (ResultSet table =
                connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), null, "audit_reason", null)) {
            return table.next();
        }
    }

    private void compare(ChainReport report) throws SQLException {
        long after = Long.MIN_VALUE;
        int read = LOT;
        while (read == LOT) {
            read = 0;
            try (PreparedStatement statement = connection.prepareStatement(KEPT)) {
                statement.setLong(1, after);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        read++;
                        after = rows.getLong(1);
                        String hashed = AuditWords.hashed(rows.getBytes(2), rows.getString(3));
                        if (!hashed.equals(rows.getString(4))) {
                            report.finding(
                                    "row %d (%s): the words of its reason are not those that were"
                                            + " typed",
                                    after, ChainReport.moment(after));
                        }
                    }
                }
            }
        }
    }

    private void missing(ChainReport report) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MISSING)) {
            statement.setString(1, AuditWords.MARK);
            statement.setString(2, NameRemoved.TEXT);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    report.finding(
                            "row %d (%s): the words of its reason were removed, and the record they"
                                    + " are about is still there",
                            rows.getLong(1), ChainReport.moment(rows.getLong(1)));
                }
            }
        }
    }
}
