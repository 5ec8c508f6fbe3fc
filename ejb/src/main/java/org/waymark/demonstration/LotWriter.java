package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** The lots of the pan-London contract: domestic abuse, and every borough in one of them. */
final class LotWriter {

    /** Boroughs by the end of their code. */
    private static final Map<String, List<Integer>> LOTS =
            new TreeMap<>(
                    Map.of(
                            "North", List.of(3, 5, 7, 10, 14, 15, 19),
                            "East", List.of(1, 2, 4, 12, 16, 25, 26, 30, 31),
                            "South", List.of(6, 8, 11, 21, 22, 23, 24, 28, 29, 32),
                            "West", List.of(9, 13, 17, 18, 20, 27, 33)));

    private LotWriter() {}

    static void write(Connection connection, long award, LongSupplier ids) throws SQLException {
        try (PreparedStatement lot =
                        connection.prepareStatement(
                                "INSERT INTO award_lot (id, award_id, name) VALUES (?, ?, ?)");
                PreparedStatement code =
                        connection.prepareStatement(
                                "INSERT INTO award_lot_code (lot_id, kind, code) VALUES (?, ?, ?)")) {
            for (Map.Entry<String, List<Integer>> each : LOTS.entrySet()) {
                long id = ids.getAsLong();
                run(lot, id, award, each.getKey());
                run(code, id, "CRIME", "DOMESTIC_ABUSE");
                for (int borough : each.getValue()) {
                    run(code, id, "AREA", "E090000%02d".formatted(borough));
                }
            }
        }
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
