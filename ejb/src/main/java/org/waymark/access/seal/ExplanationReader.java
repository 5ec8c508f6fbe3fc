package org.waymark.access.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Up to which block rows out of their time are explained. An explanation counts when it bears the
 * mark of the installation: the application's own account can add one, and does not have the key
 * beside the database. Without a key of the installation there are no marks and each counts.
 */
final class ExplanationReader {

    private final Connection connection;
    private final SealKey key;

    ExplanationReader(Connection connection, SealKey key) {
        this.connection = connection;
        this.key = key;
    }

    /** What is marked: which explanation it is, how far it goes, and its words. */
    static byte[] markOf(SealKey key, long id, long upToBlock, String reason) {
        return key.macOf(
                ("explained " + id + " " + upToBlock + " " + reason)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** The last block; 0 for none. Those that do not count are told. */
    long upTo(ChainReport report) throws SQLException {
        boolean marks = key.isThere() && isMarked();
        long upTo = 0;
        int strange = 0;
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT id, up_to_block, reason"
                                        + (marks ? ", mac" : "")
                                        + " FROM audit_late_reason");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (!marks || counts(rows)) {
                    upTo = Math.max(upTo, rows.getLong(2));
                } else {
                    strange++;
                }
            }
        }
        if (strange > 0) {
            report.note(
                    "%,d explanations bear no mark of this installation and do not count: they are of"
                            + " an earlier version, or were put in by hand.",
                    strange);
        }
        return upTo;
    }

    private boolean counts(ResultSet row) throws SQLException {
        byte[] mac = row.getBytes(4);
        return mac != null
                && MessageDigest.isEqual(
                        mac, markOf(key, row.getLong(1), row.getLong(2), row.getString(3)));
    }

    /** Not in the database of an earlier version, as a restored one may be. */
    private boolean isMarked() throws SQLException {
        try (ResultSet column =
                connection
                        .getMetaData()
                        .getColumns(connection.getCatalog(), null, "audit_late_reason", "mac")) {
            return column.next();
        }
    }
}
