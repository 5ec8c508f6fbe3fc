package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.waymark.reference.Quarter;
import org.waymark.reporting.mail.MailedReport;
import org.waymark.reporting.mail.Rhythm;
import org.waymark.shared.Columns;

/**
 * The final figures of the years before the city begins, so that charts over time have a past. They
 * are counts without records, as they are after retention has destroyed the records; and a dated
 * change from which on contacts are counted more strictly.
 */
final class PastQuartersWriter {

    private static final int QUARTERS = 15;
    private static final Duration CITY = Duration.ofDays(456);
    private static final int REFERRALS = 600;
    private static final int[] STEPS = {96, 90, 68, 64, 88, 84, 70};
    private static final int[] STEPS_BEFORE = {96, 90, 78, 64, 88, 84, 70};
    private static final int STRICTER = 7;
    private static final String[] ITEMS = {"COPING", "HEALTH", "COPING_LIFE", "SAFETY", "JUSTICE"};

    /** Of those who answered; nobody publishes residents by pregnancy and maternity. */
    private static final String SAID =
            " ('RESIDENTS', 2021, 'LONDON', 'RELIGION', 'NONE', 2380000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'RELIGION', 'CHRISTIAN', 3580000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'RELIGION', 'BUDDHIST', 80000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'RELIGION', 'HINDU', 450000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'RELIGION', 'JEWISH', 150000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'RELIGION', 'MUSLIM', 1320000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'RELIGION', 'SIKH', 140000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'RELIGION', 'OTHER', 90000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'ORIENTATION', 'STRAIGHT', 6110000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'ORIENTATION', 'GAY', 160000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'ORIENTATION', 'BISEXUAL', 110000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'ORIENTATION', 'OTHER', 40000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'GENDER', 'SAME', 6460000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'GENDER', 'DIFFERENT', 65000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'PARTNERSHIP', 'NEVER', 3280000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'PARTNERSHIP', 'PARTNERED', 2840000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'PARTNERSHIP', 'SEPARATED', 170000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'PARTNERSHIP', 'DISSOLVED', 540000),"
                    + " ('RESIDENTS', 2021, 'LONDON', 'PARTNERSHIP', 'WIDOWED', 260000)";

    private final Connection connection;
    private final RandomGenerator random;
    private final List<String> services;
    private final List<String> areas;
    private final List<String> groups;

    private PastQuartersWriter(Connection connection, RandomGenerator random) throws SQLException {
        this.connection = connection;
        this.random = random;
        this.services = column("SELECT code FROM service ORDER BY code");
        this.areas = column("SELECT code FROM area ORDER BY code");
        this.groups = column("SELECT DISTINCT crime_group FROM referral_fact ORDER BY crime_group");
    }

    static void write(Connection connection, RandomGenerator random, Instant now)
            throws SQLException {
        PastQuartersWriter writer = new PastQuartersWriter(connection, random);
        Quarter city = Quarter.of(now.minus(CITY));
        for (int back = QUARTERS; back >= 1; back--) {
            writer.quarter(city.plus(-back), back > STRICTER ? STEPS_BEFORE : STEPS);
        }
        writer.change(city.plus(-STRICTER), now);
        writer.residents(now);
        writer.mail(now);
    }

    /** The analyst is sent the address of the five questions when a quarter is final. */
    private void mail(Instant now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO report_mail (id, account_id, report, rhythm, next_on, asked_at)"
                                + " SELECT 1740, id, ?, ?, ?, ? FROM account WHERE username ="
                                + " 'oliver.pemberton'")) {
            insert.setString(1, MailedReport.OVERVIEW.name());
            insert.setString(2, Rhythm.QUARTER.name());
            insert.setObject(3, Rhythm.QUARTER.after(LocalDate.ofInstant(now, Quarter.LONDON)));
            insert.setObject(4, Columns.utc(now));
            insert.executeUpdate();
        }
    }

    /** Round numbers near those of the census, enough to show rates. */
    private void residents(Instant now) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO population_count (basis, year_of, area_code, characteristic,"
                            + " category, people) VALUES ('RESIDENTS', 2021, 'LONDON', 'SEX', 'F',"
                            + " 4530000), ('RESIDENTS', 2021, 'LONDON', 'SEX', 'M', 4270000),"
                            + " ('RESIDENTS', 2021, 'LONDON', 'ETHNICITY', 'WHITE', 4730000),"
                            + " ('RESIDENTS', 2021, 'LONDON', 'ETHNICITY', 'ASIAN', 1820000),"
                            + " ('RESIDENTS', 2021, 'LONDON', 'ETHNICITY', 'BLACK', 1190000),"
                            + " ('RESIDENTS', 2021, 'LONDON', 'ETHNICITY', 'MIXED', 510000),"
                            + " ('RESIDENTS', 2021, 'LONDON', 'ETHNICITY', 'OTHER', 560000),"
                            + SAID);
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO population_file (basis, year_of, numbers, file_name, loaded_at,"
                                + " loaded_by) SELECT 'RESIDENTS', 2021, 26, 'demonstration.csv', ?, id"
                                + " FROM account WHERE username = 'admin.novak'")) {
            insert.setObject(1, Columns.utc(now.minus(CITY)));
            insert.executeUpdate();
        }
    }

    private void quarter(Quarter quarter, int[] percent) throws SQLException {
        StringBuilder text = new StringBuilder();
        text.append(String.join(" ", services)).append(" NONE\n");
        text.append(String.join(" ", areas)).append('\n');
        text.append(String.join(" ", groups)).append('\n');
        for (int i = 0; i < REFERRALS + random.nextInt(-40, 41); i++) {
            String where = any(services) + " " + any(areas) + " " + any(groups);
            text.append("JOURNEY - ").append(where).append(" 1");
            boolean reached = true;
            for (int step : percent) {
                reached = reached && random.nextInt(100) < step;
                text.append(reached ? " 1" : " 0");
            }
            text.append('\n');
            if (reached) {
                boolean answered = random.nextInt(100) < 55;
                boolean satisfied = answered && random.nextInt(100) < 77;
                text.append("SATISFACTION - ").append(where).append(" 1");
                text.append(answered ? " 1" : " 0").append(satisfied ? " 1\n" : " 0\n");
                for (String item : ITEMS) {
                    text.append(item).append(' ').append(change(item)).append(' ').append(where);
                    text.append(" 1\n");
                }
            }
        }
        text.append("BESIDE WITHDRAWN - - - 12\nBESIDE AGAIN - - - 48 31\n");
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO published_quarter (quarter, edition, taken_at, content) VALUES"
                                + " (?, 'FINAL', ?, ?)")) {
            insert.setString(1, quarter.code());
            insert.setObject(2, Columns.utc(quarter.to().plus(Duration.ofDays(43))));
            insert.setString(3, text.toString());
            insert.executeUpdate();
        }
    }

    /** About nine of ten who were measured at both ends cope better, as in the city. */
    private String change(String item) {
        int of = random.nextInt(100);
        int improved = item.equals(ITEMS[0]) ? 79 : 62;
        return of < improved ? "IMPROVED" : of < 83 ? "SAME" : of < 88 ? "WORSE" : "UNPAIRED";
    }

    private void change(Quarter from, Instant now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO chart_change (id, changed_on, reason, measure, added_at,"
                                + " added_by) SELECT 1620, ?, 'Messages left no longer count as"
                                + " contacts', 'CONTACTED', ?, a.id FROM account a WHERE a.username ="
                                + " 'oliver.pemberton'")) {
            insert.setObject(1, from.firstDay());
            insert.setObject(2, Columns.utc(now.minus(CITY)));
            insert.executeUpdate();
        }
    }

    private String any(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private List<String> column(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
