package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;

/**
 * Two finished waves of the minimum survey, of which the second went better, and a series of the
 * police survey that is made up and says so.
 */
final class WaveWriter {

    private static final long WAVE = 5_900_000;
    private static final int[] DAYS_AGO = {250, 120};
    private static final int[] SATISFIED = {74, 84};
    private static final int ASKED = 460;
    private static final int ANSWER = 56;
    private static final int DAYS = 30;
    private static final int QUARTERS = 8;
    private static final String[] NAMES = {"First wave", "Second wave"};
    private static final String[] AGES = {
        "A18_24", "A25_34", "A25_34", "A35_44", "A35_44", "A45_54", "A55_64", "A65", "UNKNOWN"
    };
    private static final List<String> QUESTIONS =
            List.of("LISTENED", "CHOICE", "EASY", "WAITED", "RECOMMEND");
    private static final String[] MEASURES = {
        "EASE_OF_CONTACT", "POLICE_ACTIONS", "FOLLOW_UP", "TREATMENT", "OVERALL"
    };
    private static final int[] POLICE = {830, 650, 580, 790, 680};

    private final Connection connection;
    private final Dice dice;
    private final Wording wording = new Wording();
    private final LocalDate today;
    private final Instant now;
    private final long account;
    private final long organisation;

    private WaveWriter(Connection connection, Dice dice, Instant now) throws SQLException {
        this.connection = connection;
        this.dice = dice;
        this.now = now;
        this.today = WorkingDays.dateOf(now);
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT a.id, s.organisation_id FROM account a JOIN service s ON s.id"
                                        + " = 1000 WHERE a.username = 'patricia.ferguson'")) {
            boolean there = row.next();
            account = there ? row.getLong(1) : 0;
            organisation = there ? row.getLong(2) : 0;
        }
    }

    static void write(Connection connection, Dice dice, Instant now) throws SQLException {
        WaveWriter writer = new WaveWriter(connection, dice, now);
        if (writer.account != 0) {
            writer.waves();
            writer.police();
        }
    }

    private void waves() throws SQLException {
        try (BulkWriter waves =
                        table(
                                "survey_wave",
                                "id organisation_id name survey version_no basis weeks first_day"
                                        + " last_day opened_at opened_by");
                BulkWriter services = table("survey_wave_service", "wave_id service_id")) {
            for (int i = 0; i < NAMES.length; i++) {
                LocalDate first = today.minusDays(DAYS_AGO[i]);
                waves.row(
                        WAVE + i,
                        organisation,
                        NAMES[i],
                        "MINIMUM",
                        1,
                        "BEFORE",
                        6,
                        first,
                        first.plusDays(DAYS),
                        first.atStartOfDay(Quarter.LONDON).toInstant(),
                        account);
                services.row(WAVE + i, 1000);
            }
        }
        try (BulkWriter invitations =
                        table(
                                "wave_invitation",
                                "id wave_id service_id asked_on expires_on way sent used age_group"
                                        + " sex");
                BulkWriter responses =
                        table("wave_response", "id wave_id service_id way age_group sex");
                BulkWriter answers = table("wave_answer", "response_id question answer words")) {
            for (int i = 0; i < NAMES.length; i++) {
                wave(i, invitations, responses, answers);
            }
        }
    }

    private void wave(int i, BulkWriter invitations, BulkWriter responses, BulkWriter answers)
            throws SQLException {
        LocalDate first = today.minusDays(DAYS_AGO[i]);
        int said = 0;
        for (int n = 0; n < ASKED; n++) {
            String age = dice.one(AGES);
            String sex = dice.percent(68) ? "F" : "M";
            String way = dice.percent(80) ? "EMAIL" : dice.percent(50) ? "PAPER" : "PHONE";
            boolean answered = dice.percent("A18_24".equals(age) ? ANSWER - 20 : ANSWER);
            invitations.row(
                    dice.between(1L, Long.MAX_VALUE - 1),
                    WAVE + i,
                    1000,
                    first,
                    answered ? first : first.plusDays(DAYS),
                    way,
                    true,
                    answered,
                    age,
                    sex);
            if (answered) {
                long id = dice.between(1L, Long.MAX_VALUE - 1);
                responses.row(id, WAVE + i, 1000, way, age, sex);
                // Dealt out evenly, so that the change is the same for every seed.
                boolean content = (said + 1) * SATISFIED[i] / 100 > said * SATISFIED[i] / 100;
                said++;
                answers(id, content, answers);
            }
        }
    }

    private void answers(long id, boolean content, BulkWriter answers) throws SQLException {
        int level = content ? dice.between(5, 7) : dice.between(1, 4);
        answers.row(id, "SATISFACTION", Integer.toString(level), null);
        for (String question : QUESTIONS) {
            boolean yes = dice.percent(content == !"WAITED".equals(question) ? 86 : 30);
            answers.row(id, question, yes ? "YES" : dice.percent(50) ? "PARTLY" : "NO", null);
        }
        if (dice.percent(20)) {
            answers.row(id, "HELPED", null, wording.some(dice, "HELPED"));
        }
    }

    private void police() throws SQLException {
        try (PreparedStatement file =
                connection.prepareStatement(
                        "INSERT INTO police_satisfaction_file (id, file_name, loaded_at, loaded_by,"
                                + " figures, made_up) VALUES (?, 'made-up-figures.csv', ?, ?, ?,"
                                + " TRUE)")) {
            file.setLong(1, WAVE);
            file.setObject(2, Columns.utc(now));
            file.setLong(3, account);
            file.setInt(4, QUARTERS * MEASURES.length);
            file.executeUpdate();
        }
        try (BulkWriter figures =
                table("police_satisfaction", "file_id quarter measure satisfied base")) {
            for (int back = QUARTERS; back >= 1; back--) {
                String quarter = Quarter.of(today).plus(-back).code();
                for (int m = 0; m < MEASURES.length; m++) {
                    int tenths = POLICE[m] + dice.between(-15, 15);
                    figures.row(
                            WAVE,
                            quarter,
                            MEASURES[m],
                            java.math.BigDecimal.valueOf(tenths, 1),
                            dice.between(2_300, 2_500));
                }
            }
        }
    }

    private BulkWriter table(String name, String columns) throws SQLException {
        return new BulkWriter(connection, name, columns.split(" "));
    }
}
