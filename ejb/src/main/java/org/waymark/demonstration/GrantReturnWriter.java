package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Edition;
import org.waymark.reporting.returns.FrozenReturn;
import org.waymark.shared.Columns;

/** The returns of the projects for the newest final quarter: most came and were accepted. */
final class GrantReturnWriter {

    private static final String REPORT =
            "We ran the sessions that were planned for the quarter and three more. Most who began came"
                    + " to the end. One place could not be used for four weeks, so we moved. Next"
                    + " quarter we begin in two more schools.";
    private static final int TEN = 10;
    private static final int WEEKS_TO_SUBMIT = 4;
    private static final int MORNING = 10;

    private final Connection connection;
    private final LongSupplier ids;
    private final Quarter quarter;

    private GrantReturnWriter(Connection connection, LongSupplier ids, Quarter quarter) {
        this.connection = connection;
        this.ids = ids;
        this.quarter = quarter;
    }

    /**
     * Writes them.
     *
     * @param grants reference to id, in the order of the references
     */
    static void write(
            Connection connection, LongSupplier ids, Map<String, Long> grants, Instant now)
            throws SQLException {
        GrantReturnWriter writer = new GrantReturnWriter(connection, ids, Edition.newestFinal(now));
        int number = 0;
        for (Map.Entry<String, Long> grant : grants.entrySet()) {
            writer.one(number++, grant.getKey(), grant.getValue());
        }
    }

    private void one(int number, String reference, long award) throws SQLException {
        String state =
                switch (number % TEN) {
                    case 1, 2 -> "DRAFT";
                    case 3 -> "SUBMITTED";
                    case 4 -> "QUERIED";
                    default -> "ACCEPTED";
                };
        boolean came = !state.equals("DRAFT");
        boolean accepted = state.equals("ACCEPTED");
        LocalDate day = quarter.lastDay().plusWeeks(2 + number % 3);
        Instant entered = day.atTime(MORNING, 0).atZone(Quarter.LONDON).toInstant();
        Instant decided = day.plusWeeks(1).atTime(MORNING, 0).atZone(Quarter.LONDON).toInstant();
        String text =
                new FrozenReturn(quarter.code(), reference, REPORT, List.of(), Map.of()).text();
        long id = ids.getAsLong();
        run(
                "INSERT INTO award_return (id, award_id, quarter, state, due_on, narrative,"
                        + " received_on, content, content_hash, submitted_at, accepted_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                award,
                quarter.code(),
                state,
                Edition.finalFrom(quarter).plusWeeks(WEEKS_TO_SUBMIT),
                came ? REPORT : null,
                came ? day : null,
                came ? text : null,
                came ? FrozenReturn.hash(text) : null,
                came ? Columns.utc(entered) : null,
                accepted ? Columns.utc(decided) : null,
                came ? 1 : 0);
        if (came) {
            run(
                    "INSERT INTO return_submission (return_id, number_no, submitted_at, account_id,"
                            + " content, content_hash, reason) VALUES (?, 1, ?, 0, ?, ?, NULL)",
                    id,
                    Columns.utc(entered),
                    text,
                    FrozenReturn.hash(text));
            event(id, "SUBMIT", null, entered);
        }
        if (accepted) {
            event(id, "ACCEPT", null, decided);
            run(
                    "UPDATE award SET holder_email = ? WHERE id = ?",
                    "office@%s.example".formatted(reference.toLowerCase(java.util.Locale.ROOT)),
                    award);
        } else if (state.equals("QUERIED")) {
            event(id, "QUERY", "How many came to the end, of those who began?", decided);
        }
    }

    private void event(long id, String move, String words, Instant at) throws SQLException {
        run(
                "INSERT INTO return_event (id, return_id, move, words, account_id, at) VALUES (?, ?,"
                        + " ?, ?, 0, ?)",
                ids.getAsLong(),
                id,
                move,
                words,
                Columns.utc(at));
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
