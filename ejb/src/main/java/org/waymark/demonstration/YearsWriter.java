package org.waymark.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.reference.Quarter;
import org.waymark.reporting.FactRebuildWriter;

/**
 * Writes five years of made-up referrals beside what is there, by statements over whole slices: for
 * measuring, and for seeing reports as large as London's. Nobody worked on them: they have people,
 * referrals, cases, the outcomes and the surveys that figures are made of, and nothing else.
 *
 * <p>One of five has a case and 14 of 100 take up the offer; one of five comes from somebody who
 * was referred weeks before, and these come again and again.
 */
public final class YearsWriter {

    /** Twenty quarters that are over, and the running one. */
    public static final int QUARTERS = 20;

    private static final int SLICE = 100_000;
    private static final long MOST = 4_000_000;
    private static final int DIGITS = 11;
    private static final int WEEKS = 90; // who comes again comes within three of 270
    private static final int LEAST_NEAR = 50;
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final long REFERRAL_SPREAD = 0x2545F4914FL;
    private static final long CASE_SPREAD = 0x1F123BB5D1L;

    private final Connection connection;
    private final Map<String, String> statements = statements();
    private final Map<String, String> values = new LinkedHashMap<>();

    private YearsWriter(Connection connection, int rows, Instant now) {
        this.connection = connection;
        Quarter first = Quarter.of(now).plus(-QUARTERS);
        values.put("rows", Integer.toString(rows));
        values.put("near", Integer.toString(Math.max(LEAST_NEAR, rows / WEEKS)));
        values.put("begin", text(first.from()));
        values.put("end", text(now));
        values.put(
                "span",
                Long.toString(
                        Duration.between(first.from(), now.minus(Duration.ofDays(4))).toSeconds()));
        values.put(
                "digits",
                IntStream.range(0, 10)
                        .mapToObj(digit -> digit == 0 ? "SELECT 0 AS d" : "SELECT " + digit)
                        .collect(Collectors.joining(" UNION ALL ", "(", ")")));
        values.put("quarter", quarter(first, now));
    }

    static void load(String url, String user, String password, int rows, Instant now)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            write(connection, rows, now);
        }
    }

    /**
     * Writes them, makes the facts of everything anew, and forgets the figures of past quarters
     * that were published: they are counted again when somebody looks.
     *
     * @param connection commits on its own
     * @param rows referrals, at most four million
     * @throws IllegalStateException when they are there already
     */
    public static void write(Connection connection, int rows, Instant now) throws SQLException {
        if (rows < 1 || rows > MOST) {
            throw new IllegalArgumentException("Between 1 and 4,000,000 referrals can be made");
        }
        try (Statement statement = connection.createStatement()) {
            try (ResultSet there =
                    statement.executeQuery(
                            "SELECT 1 FROM referral WHERE sending_force = 'MPS' AND crime_ref ="
                                    + " 'YEARS-0' LIMIT 1")) {
                if (there.next()) {
                    throw new IllegalStateException("The five years are there already");
                }
            }
            YearsWriter writer = new YearsWriter(connection, rows, now);
            for (int from = 0; from < rows; from += SLICE) {
                writer.slice(statement, from);
            }
            boolean committing = connection.getAutoCommit();
            connection.setAutoCommit(false);
            FactRebuildWriter.all(connection);
            statement.executeUpdate("DELETE FROM published_quarter");
            statement.executeUpdate("DELETE FROM indicator_count");
            statement.executeUpdate("DELETE FROM indicator_edition");
            connection.commit();
            connection.setAutoCommit(committing);
        }
    }

    private void slice(Statement statement, int from) throws SQLException {
        values.put("from", Integer.toString(from));
        for (Map.Entry<String, String> each : statements.entrySet()) {
            if (!each.getKey().equals("made")) {
                boolean ofCase = each.getKey().equals("support_case");
                values.put("reference", reference(ofCase ? CASE_SPREAD : REFERRAL_SPREAD));
                statement.executeUpdate(
                        filled(each.getValue().replace("${made}", statements.get("made"))));
            }
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private String filled(String sql) {
        String filled = sql;
        for (Map.Entry<String, String> each : values.entrySet()) {
            filled = filled.replace("${" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

    /**
     * A reference with its check character, of the number {@code m.n}: eleven digits of five bits
     * of a product that is another one for each number, and their sum in the field of 32 elements.
     */
    private static String reference(long spread) {
        StringBuilder digits = new StringBuilder();
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < DIGITS; i++) {
            String digit = "((m.n + 1) * " + spread + " >> " + 5 * i + " & 31)";
            digits.append("SUBSTRING('").append(CROCKFORD).append("', 1 + ").append(digit);
            digits.append(", 1), ");
            sum.append(i == 0 ? "" : " ^ ");
            sum.append("(ORD(SUBSTRING('").append(multiples(DIGITS - i)).append("', 1 + ");
            sum.append(digit).append(", 1)) - 48)");
        }
        return "CONCAT(" + digits + "SUBSTRING('" + CROCKFORD + "', 1 + (" + sum + "), 1))";
    }

    /** Each of the 32 elements times x to a power, as characters from 48 on. */
    private static String multiples(int power) {
        StringBuilder all = new StringBuilder();
        for (int element = 0; element < 32; element++) {
            int product = element;
            for (int i = 0; i < power; i++) {
                product <<= 1;
                product = product >= 32 ? product ^ 0b100101 : product;
            }
            all.append((char) (48 + product));
        }
        return all.toString().replace("\\", "\\\\");
    }

    private static String quarter(Quarter first, Instant now) {
        StringBuilder sql = new StringBuilder("CASE");
        Quarter last = Quarter.of(now);
        for (Quarter each = first; each.compareTo(last) < 0; each = each.next()) {
            sql.append(" WHEN m.closed < '").append(text(each.to()));
            sql.append("' THEN '").append(each.code()).append('\'');
        }
        return sql.append(" ELSE '").append(last.code()).append("' END").toString();
    }

    private static String text(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                .withNano(0)
                .toString()
                .replace('T', ' ');
    }

    private static Map<String, String> statements() {
        Map<String, String> found = new LinkedHashMap<>();
        try (InputStream file = YearsWriter.class.getResourceAsStream("years.sql")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : text.split("-- @")) {
                int line = part.indexOf('\n');
                if (!part.startsWith("--")) {
                    found.put(
                            part.substring(0, line).strip(),
                            part.substring(line).replaceAll("(?m)^--.*$", "").strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
