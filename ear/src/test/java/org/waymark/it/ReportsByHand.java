package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/**
 * What somebody would write who has the database and no Waymark: statements over the raw rows for
 * the figures of the Outcomes page, and the database's client for the rows behind them.
 */
final class ReportsByHand {

    private static final Clock CLOCK = new ClockProducer().clock();
    private static final int FIVE_YEARS_BACK = 20;

    private ReportsByHand() {}

    /** Journeys by service, borough and crime group; outcomes by the same; surveys. */
    static List<String> statements(List<Quarter> quarters) {
        String from = at(quarters.get(quarters.size() - 1).from());
        String to = at(quarters.get(0).to());
        List<String> sql = new ArrayList<>();
        sql.add(
                "SELECT "
                        + quarter("r.received_at", quarters)
                        + " AS q, COALESCE(r.service_id, r.proposed_service_id, 0) AS s,"
                        + " r.residence_area, r.crime_group, COUNT(*), SUM(r.disposition NOT IN"
                        + " ('EXCLUDED', 'SUPPRESSED')), SUM(c.first_attempt_at IS NOT NULL),"
                        + " SUM(c.contacted_at IS NOT NULL), SUM(c.engaged_at IS NOT NULL),"
                        + " SUM(c.assessed_at IS NOT NULL), SUM(c.active_at IS NOT NULL),"
                        + " SUM(c.closed_at IS NOT NULL) FROM referral r LEFT JOIN support_case c ON"
                        + " c.referral_id = r.id WHERE r.victim_type <> 'WITNESS' AND r.received_at"
                        + " >= '"
                        + from
                        + "' AND r.received_at < '"
                        + to
                        + "' GROUP BY q, s, r.residence_area, r.crime_group");
        sql.add(
                "SELECT "
                        + quarter("c.closed_at", quarters)
                        + " AS q, c.service_id, r.residence_area, r.crime_group, b.item, COUNT(*),"
                        + " SUM(e.score - b.score >= 2), SUM(b.score - e.score >= 2) FROM"
                        + " support_case c JOIN referral r ON r.id = c.referral_id JOIN measurement"
                        + " f ON f.case_id = c.id AND f.instrument = 'MOJ4' AND f.point = 'ENTRY'"
                        + " JOIN measurement_value b ON b.measurement_id = f.id LEFT JOIN"
                        + " measurement l ON l.case_id = c.id AND l.instrument = 'MOJ4' AND l.point"
                        + " = 'EXIT' LEFT JOIN measurement_value e ON e.measurement_id = l.id AND"
                        + " e.item = b.item WHERE c.closed_at >= '"
                        + from
                        + "' AND c.closed_at < '"
                        + to
                        + "' GROUP BY q, c.service_id, r.residence_area, r.crime_group, b.item");
        sql.add(
                "SELECT quarter, service_id, area, crime_group, COUNT(*), SUM(satisfaction >= 5)"
                        + " FROM survey_response GROUP BY quarter, service_id, area, crime_group");
        return sql;
    }

    /**
     * The rows of the file of one service's manager, by the client that comes with the database.
     */
    static void client(Connection connection, Path file) throws IOException {
        Quarter now = Quarter.of(CLOCK.instant());
        String services = "";
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT GROUP_CONCAT(s.id) FROM service s JOIN account a ON"
                                        + " a.organisation_id = s.organisation_id WHERE a.username ="
                                        + " 'patricia.ferguson'")) {
            found.next();
            services = found.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        String sql =
                "SELECT f.received_quarter, f.closed_quarter, s.code, f.area, f.crime_group, f.source,"
                        + " f.eligible, f.accepted, f.attempted, f.contacted, f.engaged, f.assessed,"
                        + " f.supported, f.closed, f.planned FROM referral_fact f FORCE INDEX (PRIMARY)"
                        + " STRAIGHT_JOIN referral r ON r.id = f.referral_id STRAIGHT_JOIN person p ON"
                        + " p.id = r.person_id STRAIGHT_JOIN service s ON s.id = f.service_id LEFT"
                        + " JOIN support_case c ON c.referral_id = r.id WHERE p.restricted = FALSE AND"
                        + " (c.id IS NULL OR c.restricted = FALSE) AND NOT EXISTS (SELECT 1 FROM"
                        + " conflict x JOIN account a ON a.id = x.account_id WHERE a.username ="
                        + " 'patricia.ferguson' AND x.person_id = p.id AND x.kind = 'BLOCK') AND"
                        + " f.received_quarter BETWEEN '"
                        + now.plus(-FIVE_YEARS_BACK).code()
                        + "' AND '"
                        + now.code()
                        + "' AND f.referral_id > 0 AND f.service_id IN ("
                        + services
                        + ") ORDER BY f.referral_id";
        String url = Setting.of("WAYMARK_DB_URL");
        String port = url.replaceFirst(".*:(\\d+)/.*", "$1");
        ProcessBuilder client =
                new ProcessBuilder(
                        program().toString(),
                        "--no-defaults",
                        "--skip-ssl",
                        "--quick",
                        "-h127.0.0.1",
                        "-P" + port,
                        "-u" + Setting.of("WAYMARK_DB_SCHEMA_USER"),
                        "-BN",
                        "waymark",
                        "-e",
                        sql);
        client.environment().put("MYSQL_PWD", Setting.of("WAYMARK_DB_SCHEMA_PASSWORD"));
        client.redirectOutput(file.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = client.start();
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Path program() throws IOException {
        Path software = Path.of(Setting.of("WAYMARK_HOME"), "software").toRealPath();
        try (Stream<Path> all = Files.list(software)) {
            return all.map(folder -> folder.resolve("bin/mariadb"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String quarter(String column, List<Quarter> quarters) {
        StringBuilder sql = new StringBuilder("CASE");
        for (int i = quarters.size() - 1; i >= 0; i--) {
            sql.append(" WHEN ").append(column).append(" < '").append(at(quarters.get(i).to()));
            sql.append("' THEN '").append(quarters.get(i).code()).append('\'');
        }
        return sql.append(" END").toString();
    }

    private static String at(java.time.Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString().replace('T', ' ');
    }
}
