package org.waymark.referral.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.shared.Ids;

/**
 * Rests the triage clocks of held referrals and lets them run again, in the order in which the
 * messages of a chunk say so.
 */
final class ClockPauseWriter {

    private static final String PAUSE =
            "UPDATE clock SET outcome = 'PAUSED', paused_at = ?, pause_reason = ?, version = version"
                    + " + 1 WHERE referral_id = ? AND kind = 'TRIAGE' AND outcome = 'RUNNING'";
    private static final String BEGIN =
            "INSERT INTO clock_pause (id, clock_id, paused_at, reason) SELECT ?, id, paused_at,"
                    + " pause_reason FROM clock WHERE referral_id = ? AND kind = 'TRIAGE' AND outcome"
                    + " = 'PAUSED' AND paused_at = ?";
    private static final String RESUME =
            "UPDATE clock SET outcome = 'RUNNING', due_at = ?, paused_at = NULL, version = version +"
                    + " 1 WHERE referral_id = ? AND kind = 'TRIAGE' AND outcome = 'PAUSED'";
    private static final String END =
            "UPDATE clock_pause SET resumed_at = ? WHERE resumed_at IS NULL AND clock_id IN (SELECT"
                    + " id FROM clock WHERE referral_id = ? AND kind = 'TRIAGE')";

    private final Instant at;
    private final List<Statement> statements = new ArrayList<>();

    private record Statement(String sql, List<Object> values) {}

    ClockPauseWriter(Instant at) {
        this.at = at;
    }

    void pause(long referralId, String reason) {
        add(PAUSE, at, reason, referralId);
        add(BEGIN, Ids.next(), referralId, at);
    }

    /**
     * @param due with the working days of the pause added
     */
    void resume(long referralId, Instant due) {
        add(RESUME, due, referralId);
        add(END, at, referralId);
    }

    void flush(Connection connection) throws SQLException {
        for (Statement each : statements) {
            try (PreparedStatement statement = connection.prepareStatement(each.sql())) {
                int parameter = 1;
                for (Object value : each.values()) {
                    TableWriter.bind(statement, parameter++, value);
                }
                statement.executeUpdate();
            }
        }
        statements.clear();
    }

    private void add(String sql, Object... values) {
        statements.add(new Statement(sql, Arrays.asList(values)));
    }
}
