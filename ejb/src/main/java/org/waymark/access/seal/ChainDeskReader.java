package org.waymark.access.seal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/** The connections and the errands of {@link CheckAudit}, and of tests that do the same. */
public final class ChainDeskReader implements AutoCloseable {

    private static final int LONGEST_REASON = 500;

    private final Connection stream;
    private final Connection other;
    private final SealKey key;
    private final Clock clock;

    public ChainDeskReader(String url, String user, String password, SealKey key, Clock clock)
            throws SQLException {
        this.stream = DriverManager.getConnection(url, user, password);
        this.other = DriverManager.getConnection(url, user, password);
        this.key = key;
        this.clock = clock;
    }

    /** Whether this database has been migrated to where the audit is sealed. */
    boolean isThere() throws SQLException {
        DatabaseMetaData about = other.getMetaData();
        try (ResultSet table =
                about.getTables(other.getCatalog(), null, "audit_late_reason", null)) {
            return table.next();
        }
    }

    /**
     * @param anchor a block as it was seen earlier, or null
     */
    public ChainReport check(String anchor) throws SQLException {
        return check(anchor, true);
    }

    /**
     * @param sealing false where no server runs, as after a restore: then rows may wait
     */
    ChainReport check(String anchor, boolean sealing) throws SQLException {
        ChainReport report = new ChainReader(stream, other, key, anchor, clock).check(sealing);
        new ReasonReader(other).check(report);
        return report;
    }

    /**
     * Seals the rows that are in no block although their time is sealed, and writes down why these
     * and all that came out of their time before may be there. It is itself in the audit.
     */
    public void explain(String reason, String anchor) throws SQLException {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("say why in at most 500 characters");
        }
        List<Long> ids = check(anchor).unsealed();
        SealWriter writer = new SealWriter(other, key, clock);
        for (int at = 0; at < ids.size(); at += SealWriter.MOST) {
            writer.takeUp(ids.subList(at, Math.min(at + SealWriter.MOST, ids.size())));
        }
        other.setAutoCommit(false);
        long last = new SealReader(other).last().map(SealedBlock::number).orElse(0L);
        long id = Ids.next();
        change(
                "INSERT INTO audit_late_reason (id, up_to_block, at, reason, mac) VALUES (?, ?, ?, ?,"
                        + " ?)",
                id,
                last,
                Columns.utc(clock.instant()),
                reason,
                ExplanationReader.markOf(key, id, last, reason));
        change(
                "INSERT INTO audit_entry (id, at, actor, action, outcome, detail, reason) VALUES (?,"
                        + " ?, './waymark', 'CheckAudit.explain', 'DONE', ?, ?)",
                Ids.next(),
                Columns.utc(clock.instant()),
                ids.size() + " rows taken up, explained up to block " + last,
                reason);
        other.commit();
        other.setAutoCommit(true);
    }

    /**
     * The same for whoever fills an empty database with what happened earlier, when its audit has
     * been sealed already; nothing otherwise.
     */
    public void explainHistory(String reason) throws SQLException {
        if (isThere() && new SealReader(other).last().isPresent()) {
            explain(reason, null);
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = other.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        try (stream) {
            other.close();
        }
    }
}
