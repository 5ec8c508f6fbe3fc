package org.waymark.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Inserts the rows that one batch made a second time, by hand: statements with a hundred rows each,
 * which is the fastest here, made once for each table and filled in again and again, two thousand
 * rows in a transaction, into empty tables with the same columns and indexes. Only the inserting is
 * timed, not the reading.
 */
final class HandMadeInserts {

    private static final int ROWS_AT_ONCE = 100;
    private static final int ROWS_A_COMMIT = 2_000;
    private static final int PAGE = 20_000;
    private static final double NANOS = 1e9;

    private static final String REFERRALS =
            "(SELECT referral_id FROM feed_row WHERE batch_id = %s AND referral_id IS NOT NULL)";
    private static final String PERSONS =
            "(SELECT person_id FROM referral WHERE id IN " + REFERRALS + ")";

    /** A table and which of its rows the batch made; %s is the batch. */
    private record Source(String table, String where) {}

    private static final List<Source> SOURCES =
            List.of(
                    new Source("person", "id IN " + PERSONS),
                    new Source("contact_point", "person_id IN " + PERSONS),
                    new Source("match_key", "person_id IN " + PERSONS),
                    new Source("referral", "id IN " + REFERRALS),
                    new Source("referral_suspect", "referral_id IN " + REFERRALS),
                    new Source("referral_fact", "referral_id IN " + REFERRALS),
                    new Source("audit_entry", "detail = 'made from batch %s'"),
                    new Source("feed_row", "batch_id = %s"),
                    new Source("feed_message", "batch_id = %s"),
                    new Source("referral_event", "referral_id IN " + REFERRALS),
                    new Source("clock", "referral_id IN " + REFERRALS),
                    new Source("outbox_message", "referral_id IN " + REFERRALS),
                    new Source(
                            "suppression",
                            "created_at = (SELECT received_at FROM feed_batch WHERE id = %s)"));

    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new HashMap<>();
    private long nanos;
    private long rows;

    /** How many rows of all tables, and how long their inserting took. */
    record Result(long rows, double seconds) {}

    HandMadeInserts(Connection connection) {
        this.connection = connection;
    }

    Result of(String batch) throws SQLException {
        connection.setAutoCommit(false);
        nanos = 0;
        rows = 0;
        for (Source source : SOURCES) {
            copy(source, batch);
        }
        for (PreparedStatement insert : kept.values()) {
            insert.close();
        }
        kept.clear();
        return new Result(rows, nanos / NANOS);
    }

    private void copy(Source source, String batch) throws SQLException {
        String copy = "bench_" + source.table();
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + copy);
            statement.execute("CREATE TABLE " + copy + " LIKE " + source.table());
        }
        String where = source.where().replace("%s", batch);
        // Row by row from the server, so that a year is never in memory as a whole.
        try (Connection reader = Running.database();
                Statement stream =
                        reader.createStatement(
                                ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            stream.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet from =
                    stream.executeQuery("SELECT * FROM " + source.table() + " WHERE " + where)) {
                insert(copy, from);
            }
        }
    }

    private void insert(String copy, ResultSet from) throws SQLException {
        ResultSetMetaData columns = from.getMetaData();
        int width = columns.getColumnCount();
        List<Object[]> page = new ArrayList<>(PAGE);
        while (from.next()) {
            Object[] row = new Object[width];
            for (int i = 0; i < width; i++) {
                row[i] = from.getObject(i + 1);
            }
            page.add(row);
            if (page.size() == PAGE) {
                write(copy, page, width);
                page.clear();
            }
        }
        write(copy, page, width);
    }

    private void write(String copy, List<Object[]> page, int width) throws SQLException {
        long start = System.nanoTime();
        for (int from = 0; from < page.size(); from += ROWS_AT_ONCE) {
            List<Object[]> some = page.subList(from, Math.min(from + ROWS_AT_ONCE, page.size()));
            PreparedStatement insert = statement(copy, width, some.size());
            int parameter = 1;
            for (Object[] row : some) {
                for (Object value : row) {
                    insert.setObject(parameter++, value);
                }
            }
            insert.executeUpdate();
            if ((from + ROWS_AT_ONCE) % ROWS_A_COMMIT == 0) {
                connection.commit();
            }
        }
        connection.commit();
        nanos += System.nanoTime() - start;
        rows += page.size();
    }

    private PreparedStatement statement(String copy, int width, int count) throws SQLException {
        String key = copy + ' ' + count;
        PreparedStatement insert = kept.get(key);
        if (insert == null) {
            String tuple = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
            insert =
                    connection.prepareStatement(
                            "INSERT INTO "
                                    + copy
                                    + " VALUES "
                                    + String.join(", ", Collections.nCopies(count, tuple)));
            kept.put(key, insert);
        }
        return insert;
    }
}
