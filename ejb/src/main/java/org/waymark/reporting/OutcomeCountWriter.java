package org.waymark.reporting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.outcome.Change;
import org.waymark.shared.Ids;

/**
 * Keeps the counts of outcomes equal to the sum of their facts, in the way of {@link
 * org.waymark.referral.ReferralCountWriter}. Outcomes are published by one filter at a time, so
 * services, boroughs and crime groups are counted each by themselves.
 */
final class OutcomeCountWriter {

    private static final String SERVICE = "SERVICE";
    private static final String AREA = "AREA";
    private static final String GROUP = "GROUP";

    private static final String FACTS =
            "SELECT closed_quarter, service_id, area, crime_group, item, change_kind FROM"
                    + " outcome_fact WHERE case_id = ?";
    private static final String PART =
            "INSERT INTO outcome_count (quarter, cut, service_id, code, item, part, improved,"
                    + " unchanged, worse, unpaired) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Map<Cell, int[]> cells = new HashMap<>();

    /** What is counted of one item of one case. */
    record Fact(
            String quarter, long service, String area, String group, String item, Change change) {}

    private record Cell(String quarter, String cut, long service, String code, String item) {}

    /** The facts of a case as this transaction has them. */
    static List<Fact> of(Connection connection, long caseId) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(FACTS)) {
            select.setLong(1, caseId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    facts.add(
                            new Fact(
                                    rows.getString(1),
                                    rows.getLong(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getString(5),
                                    Change.valueOf(rows.getString(6))));
                }
            }
        }
        return facts;
    }

    /** What these were counts no longer, and what they are does. */
    void replace(List<Fact> before, List<Fact> after) {
        before.forEach(fact -> change(fact, -1));
        after.forEach(fact -> change(fact, 1));
    }

    /** Writes what was gathered and is not nothing. */
    void write(Connection connection) throws SQLException {
        long part = Ids.next();
        try (PreparedStatement insert = connection.prepareStatement(PART)) {
            boolean any = false;
            for (Map.Entry<Cell, int[]> each : cells.entrySet()) {
                int[] sums = each.getValue();
                if (sums[0] != 0 || sums[1] != 0 || sums[2] != 0 || sums[3] != 0) {
                    Cell cell = each.getKey();
                    insert.setString(1, cell.quarter);
                    insert.setString(2, cell.cut);
                    insert.setLong(3, cell.service);
                    insert.setString(4, cell.code);
                    insert.setString(5, cell.item);
                    insert.setLong(6, part);
                    insert.setInt(7, sums[Change.IMPROVED.ordinal()]);
                    insert.setInt(8, sums[Change.SAME.ordinal()]);
                    insert.setInt(9, sums[Change.WORSE.ordinal()]);
                    insert.setInt(10, sums[Change.UNPAIRED.ordinal()]);
                    insert.addBatch();
                    any = true;
                }
            }
            if (any) {
                insert.executeBatch();
            }
        }
        cells.clear();
    }

    private void change(Fact fact, int by) {
        count(new Cell(fact.quarter, SERVICE, fact.service, "-", fact.item), fact.change, by);
        count(new Cell(fact.quarter, AREA, 0, fact.area, fact.item), fact.change, by);
        count(new Cell(fact.quarter, GROUP, 0, fact.group, fact.item), fact.change, by);
    }

    private void count(Cell cell, Change change, int by) {
        cells.computeIfAbsent(cell, unused -> new int[Change.values().length])[change.ordinal()] +=
                by;
    }
}
