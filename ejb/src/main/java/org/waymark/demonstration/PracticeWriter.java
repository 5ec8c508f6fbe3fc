package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Reference;

/**
 * What the harmful-practices service did in the financial year: 71 professionals advised and 21
 * trainings held, as the commissioner's report for 2015/16 counts them; and on one of its open
 * cases somebody who must not know.
 */
final class PracticeWriter {

    private static final int ADVISED = 71;
    private static final int TRAININGS = 21;
    private static final int APRIL = 4;
    private static final String[] ROLES = {"TEACHER", "HEALTH", "SOCIAL", "POLICE", "HOUSING"};
    private static final String[] WHERE = {
        "A school", "A hospital", "A council", "A police station", "A housing association"
    };
    private static final String[] PRACTICES = {"FORCED_MARRIAGE", "FGM", "HONOUR", "FAITH"};
    private static final String[] AREAS = {
        "E09000030", "E09000031", "E09000020", "E09000013", "E09000033"
    };
    private static final String[] PLACES = {
        "SCHOOL", "HOSPITAL", "COUNCIL", "POLICE", "COMMUNITY", "ONLINE"
    };
    private static final String WORKER = "(SELECT id FROM account WHERE username = 'zahra.ahmadi')";
    private static final String SERVICE = "(SELECT id FROM service WHERE code = 'HP')";

    private final Connection connection;
    private final CityIds ids;
    private final RandomGenerator random;
    private final LocalDate from;
    private final LocalDate today;

    private PracticeWriter(
            Connection connection, CityIds ids, RandomGenerator random, Instant now) {
        this.connection = connection;
        this.ids = ids;
        this.random = random;
        this.today = WorkingDays.dateOf(now);
        LocalDate april = LocalDate.of(today.getYear(), APRIL, 1);
        this.from = april.isAfter(today) ? april.minusYears(1) : april;
    }

    static void write(Connection connection, CityIds ids, RandomGenerator random, Instant now)
            throws SQLException {
        PracticeWriter writer = new PracticeWriter(connection, ids, random, now);
        writer.advice();
        writer.followUps();
        writer.trainings();
        writer.chance();
    }

    private void advice() throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO advice_case (id, reference, service_id, asked_on, role,"
                                + " organisation, practice, area, advised, account_id, at) VALUES (?, ?, "
                                + SERVICE
                                + ", ?, ?, ?, ?, ?, ?, "
                                + WORKER
                                + ", ?)")) {
            for (int i = 0; i < ADVISED; i++) {
                LocalDate day = day(i, ADVISED);
                Instant at = WorkingDays.startOf(day).plus(Duration.ofHours(10)).plusSeconds(i);
                insert.setLong(1, ids.at(at));
                insert.setString(2, Reference.next(random).value());
                insert.setObject(3, day);
                insert.setString(4, ROLES[i % ROLES.length]);
                insert.setString(5, WHERE[i % WHERE.length]);
                insert.setString(6, PRACTICES[i % PRACTICES.length]);
                insert.setString(7, AREAS[i % AREAS.length]);
                insert.setString(
                        8,
                        "Speak to her alone and do not tell the family. Ring us while she is with you.");
                insert.setObject(9, Columns.utc(at));
                insert.executeUpdate();
            }
        }
    }

    /** The newest advice is still to be followed up. */
    private void followUps() throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.executeUpdate(
                    "INSERT INTO practice_follow_up (id, service_id, kind, subject_id, due_on, what,"
                            + " account_id, at) SELECT a.id, a.service_id, 'ADVICE', a.id,"
                            + " DATE_ADD(CURRENT_DATE, INTERVAL 5 DAY), 'Ring the school: has she been"
                            + " in?', a.account_id, a.at FROM advice_case a WHERE a.referral_id IS NULL"
                            + " ORDER BY a.id DESC LIMIT 2");
        }
    }

    private void trainings() throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO training_event (id, service_id, on_date, topic, place_kind, area,"
                                + " places, attended, feedback, account_id, at, version) VALUES (?, "
                                + SERVICE
                                + ", ?, 'Seeing the signs, and one chance', ?, ?, 25, ?, ?, "
                                + WORKER
                                + ", ?, 0)")) {
            for (int i = 0; i < TRAININGS; i++) {
                LocalDate day = day(i, TRAININGS);
                Instant at = WorkingDays.startOf(day).plus(Duration.ofHours(8)).plusSeconds(i);
                insert.setLong(1, ids.at(at));
                insert.setObject(2, day);
                insert.setString(3, PLACES[i % PLACES.length]);
                insert.setString(4, AREAS[i % AREAS.length]);
                insert.setInt(5, 12 + i % 10);
                insert.setInt(6, 7 + i % 5);
                insert.setObject(7, Columns.utc(at));
                insert.executeUpdate();
            }
        }
    }

    private void chance() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO must_not_know (id, case_id, person_id, who, why, account_id, at) SELECT"
                            + " c.id, c.id, c.person_id, 'Her father and his brothers', 'She would be"
                            + " taken abroad', c.worker_id, c.opened_at FROM support_case c WHERE"
                            + " c.service_id = "
                            + SERVICE
                            + " AND c.is_open = TRUE AND c.worker_id IS NOT NULL ORDER BY c.id DESC"
                            + " LIMIT 1");
        }
    }

    private LocalDate day(int number, int of) {
        long days = Math.max(1, from.until(today, java.time.temporal.ChronoUnit.DAYS));
        return from.plusDays(days * number / of);
    }
}
