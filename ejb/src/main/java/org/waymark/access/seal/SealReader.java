package org.waymark.access.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;

/** Reads blocks and rows of the audit on a connection of the caller's. */
final class SealReader {

    /** Ids asked for by one statement. */
    static final int LOT = 500;

    private static final String BLOCK =
            "SELECT block_no, previous_hash, sealed_at, from_id, to_id, row_count, members, hash, mac"
                    + " FROM audit_block ";

    static final String ROW = "SELECT " + AuditRow.COLUMNS + " FROM audit_entry e ";

    private final Connection connection;

    SealReader(Connection connection) {
        this.connection = connection;
    }

    Optional<SealedBlock> last() throws SQLException {
        return blocks("ORDER BY block_no DESC LIMIT 1").stream().findFirst();
    }

    /** In the order of their numbers. */
    List<SealedBlock> blocksAfter(long number, int most) throws SQLException {
        return blocks("WHERE block_no > ? ORDER BY block_no LIMIT " + most, number);
    }

    Optional<SealedBlock> block(long number) throws SQLException {
        return blocks("WHERE block_no = ?", number).stream().findFirst();
    }

    /** Blocks with a stretch of their own that reaches above {@code id}. */
    List<SealedBlock> blocksReaching(long above, long below) throws SQLException {
        return blocks("WHERE to_id > ? AND from_id < ? AND from_id < to_id", above, below);
    }

    /** Rows above one id and below another that are in no block yet, by id. */
    List<AuditRow> rowsBetween(long above, long below, int most) throws SQLException {
        return rows(
                ROW
                        + "WHERE e.id > ? AND e.id < ? AND NOT EXISTS (SELECT 1 FROM audit_late l"
                        + " WHERE l.entry_id = e.id) ORDER BY e.id LIMIT "
                        + most,
                above,
                below);
    }

    /** The rows with these ids, as far as they are there. */
    List<AuditRow> rows(Collection<Long> ids) throws SQLException {
        List<AuditRow> found = new ArrayList<>();
        List<Long> all = new ArrayList<>(ids);
        for (int at = 0; at < all.size(); at += LOT) {
            List<Long> lot = all.subList(at, Math.min(at + LOT, all.size()));
            found.addAll(rows(ROW + "WHERE e.id IN " + marks(lot.size()), lot.toArray()));
        }
        return found;
    }

    List<Long> ids(String sql, Object... values) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = filled(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    static String marks(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    static AuditRow row(ResultSet row) throws SQLException {
        int at = 1;
        return new AuditRow(
                row.getLong(at++),
                Columns.instant(row.getObject(at++, LocalDateTime.class)),
                number(row, at++),
                row.getString(at++),
                row.getString(at++),
                row.getString(at++),
                number(row, at++),
                number(row, at++),
                number(row, at++),
                row.getString(at++),
                row.getString(at++),
                row.getString(at));
    }

    private List<AuditRow> rows(String sql, Object... values) throws SQLException {
        List<AuditRow> found = new ArrayList<>();
        try (PreparedStatement statement = filled(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(row(rows));
            }
        }
        return found;
    }

    private List<SealedBlock> blocks(String where, Object... values) throws SQLException {
        List<SealedBlock> found = new ArrayList<>();
        try (PreparedStatement statement = filled(BLOCK + where, values);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                int at = 1;
                found.add(
                        new SealedBlock(
                                row.getLong(at++),
                                row.getBytes(at++),
                                Columns.instant(row.getObject(at++, LocalDateTime.class)),
                                row.getLong(at++),
                                row.getLong(at++),
                                row.getInt(at++),
                                row.getBytes(at++),
                                row.getBytes(at++),
                                row.getBytes(at)));
            }
        }
        return found;
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
