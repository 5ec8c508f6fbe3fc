package org.waymark.reporting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.shared.Ids;

/**
 * Puts the parts of counts together, and puts counts right by the facts. Both leave every sum as it
 * is or make it exact, whatever others write meanwhile. Needs nothing but a connection, which it
 * neither begins nor commits.
 */
public final class CountWriter {

    private static final List<String> REFERRAL_STEPS =
            List.of(
                    "received",
                    "eligible",
                    "attempted",
                    "contacted",
                    "engaged",
                    "assessed",
                    "supported",
                    "closed",
                    "planned");
    private static final List<String> CHANGES =
            List.of("improved", "unchanged", "worse", "unpaired");

    /** The nested steps of a journey over facts; received first, nothing is planned. */
    private static final String JOURNEY =
            "COUNT(*) AS received, SUM(eligible) AS eligible, SUM(eligible * attempted) AS"
                    + " attempted, SUM(eligible * attempted * contacted) AS contacted, SUM(eligible *"
                    + " attempted * contacted * engaged) AS engaged, SUM(eligible * attempted *"
                    + " contacted * engaged * assessed) AS assessed, SUM(eligible * attempted *"
                    + " contacted * engaged * assessed * supported) AS supported, SUM(eligible *"
                    + " attempted * contacted * engaged * assessed * supported * closed) AS closed, 0"
                    + " AS planned";

    private static final String ENDED =
            "0 AS received, 0 AS eligible, 0 AS attempted, 0 AS contacted, 0 AS engaged, 0 AS"
                    + " assessed, 0 AS supported, COUNT(*) AS closed, SUM(planned) AS planned";

    private static final String KINDS =
            "SUM(change_kind = 'IMPROVED') AS improved, SUM(change_kind = 'SAME') AS unchanged,"
                    + " SUM(change_kind = 'WORSE') AS worse, SUM(change_kind = 'UNPAIRED') AS"
                    + " unpaired";

    private static final Table REFERRALS =
            new Table(
                    "referral_count",
                    List.of("quarter", "cut", "service_id", "code"),
                    REFERRAL_STEPS);
    private static final Table OUTCOMES =
            new Table(
                    "outcome_count",
                    List.of("quarter", "cut", "service_id", "code", "item"),
                    CHANGES);

    /** A table of counts: what a cell is known by, and what is counted in it. */
    private record Table(String name, List<String> keys, List<String> counts) {

        String keyList() {
            return String.join(", ", keys);
        }

        String countList() {
            return String.join(", ", counts);
        }
    }

    private CountWriter() {}

    /**
     * Adds what is missing in the counts, or takes away what is too much in them, as a part of its
     * own. What others write at the same time is either in what this sees of the facts <em>and</em>
     * of the counts, or in neither: each statement sees one moment.
     *
     * @return how many cells were not the sum of their facts
     */
    public static int correct(Connection connection) throws SQLException {
        return correct(
                        connection,
                        REFERRALS,
                        "AREA",
                        "received_quarter AS quarter, service_id, area AS code, "
                                + JOURNEY
                                + " FROM referral_fact GROUP BY received_quarter, service_id, area")
                + correct(
                        connection,
                        REFERRALS,
                        "GROUP",
                        "received_quarter AS quarter, service_id, crime_group AS code, "
                                + JOURNEY
                                + " FROM referral_fact GROUP BY received_quarter, service_id,"
                                + " crime_group")
                + correct(
                        connection,
                        REFERRALS,
                        "CLOSED",
                        "closed_quarter AS quarter, service_id, '-' AS code, "
                                + ENDED
                                + " FROM referral_fact WHERE closed_quarter IS NOT NULL GROUP BY"
                                + " closed_quarter, service_id")
                + correct(
                        connection,
                        OUTCOMES,
                        "SERVICE",
                        "closed_quarter AS quarter, service_id, '-' AS code, item, "
                                + KINDS
                                + " FROM outcome_fact GROUP BY closed_quarter, service_id, item")
                + correct(
                        connection,
                        OUTCOMES,
                        "AREA",
                        "closed_quarter AS quarter, 0 AS service_id, area AS code, item, "
                                + KINDS
                                + " FROM outcome_fact GROUP BY closed_quarter, area, item")
                + correct(
                        connection,
                        OUTCOMES,
                        "GROUP",
                        "closed_quarter AS quarter, 0 AS service_id, crime_group AS code, item, "
                                + KINDS
                                + " FROM outcome_fact GROUP BY closed_quarter, crime_group, item");
    }

    private static int correct(Connection connection, Table table, String cut, String facts)
            throws SQLException {
        List<String> keys = table.keys.stream().filter(key -> !key.equals("cut")).toList();
        String keyList = String.join(", ", keys);
        StringBuilder sums = new StringBuilder();
        StringBuilder minus = new StringBuilder();
        List<String> differs = new ArrayList<>();
        for (String count : table.counts) {
            sums.append(", SUM(x.").append(count).append(')');
            minus.append(", -SUM(").append(count).append(") AS ").append(count);
            differs.add("SUM(x." + count + ") <> 0");
        }
        String ofX = "x." + String.join(", x.", keys);
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO "
                                + table.name
                                + " ("
                                + keyList
                                + ", cut, part, "
                                + table.countList()
                                + ") SELECT "
                                + ofX
                                + ", '"
                                + cut
                                + "', ?"
                                + sums
                                + " FROM (SELECT "
                                + facts
                                + " UNION ALL SELECT "
                                + keyList
                                + minus
                                + " FROM "
                                + table.name
                                + " WHERE cut = '"
                                + cut
                                + "' GROUP BY "
                                + keyList
                                + ") x GROUP BY "
                                + ofX
                                + " HAVING "
                                + String.join(" OR ", differs))) {
            insert.setLong(1, Ids.next());
            return insert.executeUpdate();
        }
    }

    /**
     * Puts parts together that others have written. Who does the same at the same time takes other
     * parts.
     *
     * @param most how many of each table at once
     * @return how many there were
     */
    public static int fold(Connection connection, int most) throws SQLException {
        return fold(connection, REFERRALS, most) + fold(connection, OUTCOMES, most);
    }

    private static int fold(Connection connection, Table table, int most) throws SQLException {
        Map<String, long[]> sums = new TreeMap<>();
        Map<String, Object[]> cells = new TreeMap<>();
        int found = 0;
        int keys = table.keys.size();
        String oneCell = String.join(" = ? AND ", table.keys) + " = ? AND part = ?";
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT part, "
                                        + table.keyList()
                                        + ", "
                                        + table.countList()
                                        + " FROM "
                                        + table.name
                                        + " FORCE INDEX (ix_"
                                        + table.name
                                        + "_part) WHERE part > 0 ORDER BY part LIMIT ? FOR UPDATE SKIP"
                                        + " LOCKED");
                PreparedStatement delete =
                        connection.prepareStatement(
                                "DELETE FROM " + table.name + " WHERE " + oneCell)) {
            select.setInt(1, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found++;
                    Object[] cell = new Object[keys];
                    for (int key = 0; key < keys; key++) {
                        cell[key] = rows.getObject(key + 2);
                        delete.setObject(key + 1, cell[key]);
                    }
                    delete.setLong(keys + 1, rows.getLong(1));
                    delete.addBatch();
                    String name = Arrays.toString(cell);
                    cells.put(name, cell);
                    long[] sum =
                            sums.computeIfAbsent(name, unused -> new long[table.counts.size()]);
                    for (int count = 0; count < sum.length; count++) {
                        sum[count] += rows.getLong(keys + 2 + count);
                    }
                }
            }
            if (found > 0) {
                delete.executeBatch();
                together(connection, table, cells, sums);
            }
        }
        return found;
    }

    /** In the order of their names, so that two who do it never wait for one another in turn. */
    private static void together(
            Connection connection,
            Table table,
            Map<String, Object[]> cells,
            Map<String, long[]> sums)
            throws SQLException {
        int width = table.keys.size() + 1 + table.counts.size();
        List<String> added =
                table.counts.stream()
                        .map(count -> count + " = " + count + " + VALUES(" + count + ")")
                        .toList();
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO "
                                + table.name
                                + " ("
                                + table.keyList()
                                + ", part, "
                                + table.countList()
                                + ") VALUES ("
                                + String.join(", ", Collections.nCopies(width, "?"))
                                + ") ON DUPLICATE KEY UPDATE "
                                + String.join(", ", added))) {
            for (Map.Entry<String, Object[]> each : cells.entrySet()) {
                int parameter = 1;
                for (Object key : each.getValue()) {
                    insert.setObject(parameter++, key);
                }
                insert.setLong(parameter++, 0);
                for (long count : sums.get(each.getKey())) {
                    insert.setLong(parameter++, count);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
