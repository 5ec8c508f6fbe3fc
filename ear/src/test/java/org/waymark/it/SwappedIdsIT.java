package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Role;
import org.waymark.casework.ContactSafety;
import org.waymark.casework.Support;
import org.waymark.instrument.MeasureForm;
import org.waymark.instrument.MeasureQuery;
import org.waymark.instrument.MeasureTaking;
import org.waymark.outcome.Measurement;
import org.waymark.outcome.Measuring;
import org.waymark.shared.NotFound;

/**
 * The reference of one's own case with the id of something in a colleague's: every workflow that
 * takes both looks whether the one belongs to the other.
 */
class SwappedIdsIT extends Deployed {

    private static final String WORKER = "amara.okafor";
    private static final String COLLEAGUE = "daniel.lewin";

    @Inject CurrentActor current;
    @Inject Support support;
    @Inject ContactSafety safety;
    @Inject Measuring measuring;
    @Inject MeasureQuery measures;
    @Inject MeasureTaking measureTaking;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @AfterEach
    void leave() {
        current.become(null, null);
    }

    @Test
    void what_is_in_another_case_does_not_exist_through_ones_own() throws SQLException {
        current.become(worker(), "127.0.0.1");
        String own =
                text(
                        "SELECT MAX(c.reference) FROM support_case c JOIN account a ON a.id ="
                                + " c.worker_id WHERE c.is_open AND NOT c.restricted AND a.username ="
                                + " '"
                                + WORKER
                                + "'");
        long action = theirs("plan_action");
        long task = theirs("task");
        long note = theirs("note");
        long measurement = theirs("measurement");
        long measure = measureOfColleague();
        long point =
                Long.parseLong(
                        text(
                                "SELECT MAX(x.id) FROM contact_point x JOIN support_case c ON"
                                        + " c.person_id = x.person_id JOIN account a ON a.id ="
                                        + " c.worker_id WHERE x.ended_at IS NULL AND a.username = '"
                                        + COLLEAGUE
                                        + "'"));
        missing("plan action", () -> support.done(own, action, "Done"));
        missing("task", () -> support.taskDone(own, task, null));
        missing("note", () -> support.correct(own, note, "Not mine", "To try"));
        missing("contact point", () -> safety.release(own, point, "She said so"));
        missing(
                "measurement",
                () ->
                        measuring.correct(
                                own,
                                measurement,
                                Measurement.Informant.PERSON,
                                Map.of(),
                                "To try"));
        missing("measure", () -> measures.one(own, measure));
        missing(
                "a correction of a measure",
                () ->
                        measureTaking.correct(
                                own,
                                measure,
                                new MeasureForm(Measurement.Point.ENTRY, Map.of(), null, null),
                                "To try"));
        assertThat(text("SELECT COUNT(*) FROM note WHERE text = 'Not mine'")).isEqualTo("0");
    }

    private static void missing(String what, ThrowingCallable doing) {
        assertThatThrownBy(doing).as(what).isInstanceOf(NotFound.class);
    }

    private Actor worker() throws SQLException {
        long id = Long.parseLong(text("SELECT id FROM account WHERE username = '" + WORKER + "'"));
        return new Actor(
                id,
                WORKER,
                "Amara Okafor",
                120,
                List.of(new Actor.Grant(Role.CASEWORKER, 1000L, null)),
                Set.of());
    }

    private long theirs(String table) throws SQLException {
        return Long.parseLong(
                text(
                        "SELECT MAX(x.id) FROM "
                                + table
                                + " x JOIN support_case c ON c.id = x.case_id JOIN account a ON a.id ="
                                + " c.worker_id WHERE a.username = '"
                                + COLLEAGUE
                                + "'"));
    }

    /** The colleague's case gets a measure of this test's own. */
    private long measureOfColleague() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO measure (id, case_id, instrument, version_no, point,"
                                        + " begun_at, begun_by, saved_at, saved_by, signed_at,"
                                        + " answered, asked) SELECT 9005, MAX(c.id), 'CORE10', 1,"
                                        + " 'ENTRY', '2026-01-05', a.id, '2026-01-05', a.id,"
                                        + " '2026-01-05', 0, 10 FROM support_case c JOIN account a ON"
                                        + " a.id = c.worker_id WHERE a.username = ? GROUP BY a.id ON"
                                        + " DUPLICATE KEY UPDATE signed_at = VALUES(signed_at)")) {
            insert.setString(1, COLLEAGUE);
            insert.executeUpdate();
        }
        return 9005;
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
