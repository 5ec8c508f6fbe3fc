package org.waymark.access.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/**
 * Seals rows of the audit into the next block, in a transaction of its own on the given connection.
 *
 * <p>Nobody who writes the audit waits for it: it reads what was committed. A block takes the rows
 * behind the block before, by id, up to {@link #SETTLE} ago: longer than any transaction may last,
 * so that what is still being written then is younger. A row that comes nevertheless (a clock was
 * set back, a machine stood still) is found by looking back over an hour, and one from the future
 * (a clock was ahead) by looking on; they are sealed beside the others and the check names them, as
 * a row that somebody put in by hand looks the same.
 *
 * <p>Several of these at once, on one server or on several: who does not get the gate row leaves it
 * to the other, and a number is taken once.
 */
public final class SealWriter implements AutoCloseable {

    /** Most rows of a block. */
    public static final int MOST = 5000;

    /** How long rows rest first: more than the transaction timeout of the server, 120 seconds. */
    public static final Duration SETTLE = Duration.ofSeconds(150);

    /** How far it looks back for rows that came late. */
    static final Duration BACK = Duration.ofHours(1);

    /** A row whose id is further ahead was made by a clock that is wrong. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Connection connection;
    private final SealReader reader;
    private final SealKey key;
    private final Clock clock;

    public SealWriter(Connection connection, SealKey key, Clock clock) throws SQLException {
        this.connection = connection;
        this.reader = new SealReader(connection);
        this.key = key;
        this.clock = clock;
        try {
            connection.setAutoCommit(false);
        } catch (SQLException gone) {
            connection.close();
            throw gone;
        }
    }

    /**
     * Seals what may be sealed now, at most {@link #MOST} rows.
     *
     * @return empty when there is nothing, or another server is at it
     */
    public Optional<SealedBlock> next() throws SQLException {
        return sealed(
                last -> {
                    Instant now = clock.instant();
                    Set<Long> strays = last == null ? Set.of() : strays(last, now);
                    List<AuditRow> rows = new ArrayList<>(reader.rows(strays));
                    long above = last == null ? SealedBlock.BELOW_ALL : last.toId();
                    rows.addAll(
                            reader.rowsBetween(
                                    above, Ids.firstAt(now.minus(SETTLE)), MOST - rows.size()));
                    return rows;
                });
    }

    /** Seals rows that no block would take by itself any more, and nothing else. */
    public Optional<SealedBlock> takeUp(Collection<Long> ids) throws SQLException {
        return sealed(last -> last == null ? List.of() : reader.rows(ids));
    }

    private interface Choice {
        List<AuditRow> rows(SealedBlock last) throws SQLException;
    }

    private Optional<SealedBlock> sealed(Choice choice) throws SQLException {
        try {
            if (!takeTheGate()) {
                return Optional.empty();
            }
            SealedBlock last = reader.last().orElse(null);
            List<AuditRow> rows = new ArrayList<>(choice.rows(last));
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            rows.sort(Comparator.comparingLong(AuditRow::id));
            SealedBlock block = SealedBlock.after(last, rows, end(last, rows), now(), key);
            insert(block);
            late(block);
            connection.commit();
            return Optional.of(block);
        } catch (SQLIntegrityConstraintViolationException another) {
            return Optional.empty(); // on a group of databases, where the gate is no lock for all
        } finally {
            connection.rollback();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The highest id of the stretch: rows of the future do not stretch it. */
    private long end(SealedBlock last, List<AuditRow> rows) {
        long above = last == null ? SealedBlock.BELOW_ALL : last.toId();
        long below = Ids.firstAt(clock.instant().minus(SETTLE));
        return rows.stream()
                .mapToLong(AuditRow::id)
                .filter(id -> id > above && id < below)
                .max()
                .orElse(above);
    }

    private boolean takeTheGate() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT id FROM audit_gate FOR UPDATE SKIP LOCKED")) {
            return row.next();
        }
    }

    /**
     * Rows behind us that are in no block, of the last hour by our clock and of the hour before the
     * end of the chain (these differ when a clock was set), and rows of the future.
     */
    private Set<Long> strays(SealedBlock last, Instant now) throws SQLException {
        Set<Long> strays = new HashSet<>();
        long end = last.toId() + 1;
        Instant ended = Ids.timeOf(last.toId());
        strays.addAll(unsealed(Ids.firstAt(ended.minus(BACK)), end));
        if (now.isBefore(ended)) {
            strays.addAll(
                    unsealed(
                            Ids.firstAt(now.minus(BACK)),
                            Math.min(end, Ids.firstAt(now.plus(AHEAD)))));
        }
        long ahead = Math.max(Ids.firstAt(now.plus(AHEAD)), last.toId());
        reader.rowsBetween(ahead, Long.MAX_VALUE, MOST / 2).forEach(row -> strays.add(row.id()));
        return strays.size() <= MOST / 2
                ? strays
                : new HashSet<>(strays.stream().sorted().limit(MOST / 2).toList());
    }

    private Set<Long> unsealed(long above, long below) throws SQLException {
        Set<Long> ids =
                new HashSet<>(
                        reader.ids(
                                "SELECT id FROM audit_entry WHERE id > ? AND id < ?",
                                above,
                                below));
        for (SealedBlock block : reader.blocksReaching(above, below)) {
            forget(ids, block);
        }
        reader.ids(
                        "SELECT entry_id FROM audit_late WHERE entry_id > ? AND entry_id < ?",
                        above,
                        below)
                .forEach(ids::remove);
        return ids;
    }

    private static void forget(Set<Long> ids, SealedBlock block) {
        try {
            Members members = Members.decode(block.members());
            for (int i = 0; i < members.size(); i++) {
                ids.remove(members.id(i));
            }
        } catch (IllegalArgumentException altered) {
            // the check says so; sealing goes on with what is behind it
            ids.removeIf(id -> id > block.fromId() && id <= block.toId());
        }
    }

    private void insert(SealedBlock block) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO audit_block (block_no, previous_hash, sealed_at, from_id, to_id,"
                                + " row_count, members, hash, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?)")) {
            int at = 1;
            insert.setLong(at++, block.number());
            insert.setBytes(at++, block.previousHash());
            insert.setObject(at++, Columns.utc(block.sealedAt()));
            insert.setLong(at++, block.fromId());
            insert.setLong(at++, block.toId());
            insert.setInt(at++, block.rowCount());
            insert.setBytes(at++, block.members());
            insert.setBytes(at++, block.hash());
            insert.setBytes(at, block.mac());
            insert.executeUpdate();
        }
    }

    private void late(SealedBlock block) throws SQLException {
        List<Long> late = Members.decode(block.members()).outside(block.fromId(), block.toId());
        if (late.isEmpty()) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO audit_late (entry_id, block_no) VALUES (?, ?)")) {
            for (long id : late) {
                insert.setLong(1, id);
                insert.setLong(2, block.number());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Gives the connection back as it was. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.setAutoCommit(true);
        }
    }
}
