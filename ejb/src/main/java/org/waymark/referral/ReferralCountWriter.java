package org.waymark.referral;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.shared.Ids;

/**
 * Keeps the counts of referrals equal to the sum of their facts: what a transaction changes is
 * gathered, and written as a part of its own beside the facts, in the same transaction. Nobody
 * waits for anybody, because nobody changes a row that is there.
 *
 * <p>Whoever changes facts that are there has them {@link #locked} before, and says afterwards what
 * they are: so the part is the difference that was made, whatever else happens at the time.
 */
public final class ReferralCountWriter {

    /** Counted by borough, by crime group, and those that ended; each of them by service. */
    private static final String AREA = "AREA";

    private static final String GROUP = "GROUP";
    private static final String CLOSED = "CLOSED";

    private static final int STEPS = 9;
    private static final int CLOSED_STEP = 7;
    private static final int ROWS_AT_ONCE = 200;

    private static final String FACTS =
            "SELECT referral_id, received_quarter, closed_quarter, service_id, area, crime_group,"
                    + " eligible, attempted, contacted, engaged, assessed, supported, closed, planned"
                    + " FROM referral_fact WHERE referral_id IN (";
    private static final String PART =
            "INSERT INTO referral_count (quarter, cut, service_id, code, part, received, eligible,"
                    + " attempted, contacted, engaged, assessed, supported, closed, planned) VALUES ";
    private static final String TUPLE = "(" + String.join(", ", Collections.nCopies(14, "?")) + ")";

    private final Map<Cell, int[]> cells = new TreeMap<>();

    /**
     * What is counted of one referral.
     *
     * @param closed the quarter in which its case ended; null when it has not
     * @param reached eligible, attempted, contacted, engaged, assessed, supported, closed: each
     *     whether it is so, not whether all before are
     */
    public record Fact(
            String received,
            String closed,
            long service,
            String area,
            String group,
            List<Boolean> reached,
            boolean planned) {

        public Fact {
            reached = List.copyOf(reached);
        }

        /** One that has just come in. */
        public static Fact fresh(
                String quarter, long service, String area, String group, boolean eligible) {
            List<Boolean> reached = new ArrayList<>(Collections.nCopies(CLOSED_STEP, false));
            reached.set(0, eligible);
            return new Fact(quarter, null, service, area, group, reached, false);
        }

        private int[] steps() {
            int[] steps = new int[STEPS];
            steps[0] = 1;
            for (int step = 1; step <= CLOSED_STEP && reached.get(step - 1); step++) {
                steps[step] = 1;
            }
            return steps;
        }
    }

    private record Cell(String quarter, String cut, long service, String code)
            implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            int order = quarter.compareTo(other.quarter);
            order = order == 0 ? cut.compareTo(other.cut) : order;
            order = order == 0 ? Long.compare(service, other.service) : order;
            return order == 0 ? code.compareTo(other.code) : order;
        }
    }

    /** The facts that there are of these referrals, which nobody else changes from now on. */
    public static Map<Long, Fact> locked(Connection connection, Collection<Long> referrals)
            throws SQLException {
        return read(connection, referrals, ") FOR UPDATE");
    }

    /** The facts of these referrals as this transaction has them. */
    public static Map<Long, Fact> now(Connection connection, Collection<Long> referrals)
            throws SQLException {
        return read(connection, referrals, ")");
    }

    /** It counts from now on. */
    public void add(Fact fact) {
        change(fact, 1);
    }

    /** What these were counts no longer, and what they are does. */
    public void replace(Map<Long, Fact> before, Map<Long, Fact> after) {
        before.values().forEach(fact -> change(fact, -1));
        after.values().forEach(fact -> change(fact, 1));
    }

    /** Writes what was gathered and is not nothing. */
    public void write(Connection connection) throws SQLException {
        long part = Ids.next();
        List<Object[]> rows = new ArrayList<>();
        cells.forEach(
                (cell, steps) -> {
                    boolean any = false;
                    Object[] row = new Object[5 + STEPS];
                    row[0] = cell.quarter;
                    row[1] = cell.cut;
                    row[2] = cell.service;
                    row[3] = cell.code;
                    row[4] = part;
                    for (int step = 0; step < STEPS; step++) {
                        row[5 + step] = steps[step];
                        any |= steps[step] != 0;
                    }
                    if (any) {
                        rows.add(row);
                    }
                });
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            insert(connection, rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size())));
        }
        cells.clear();
    }

    private void change(Fact fact, int sign) {
        int[] steps = fact.steps();
        count(new Cell(fact.received, AREA, fact.service, fact.area), steps, sign);
        count(new Cell(fact.received, GROUP, fact.service, fact.group), steps, sign);
        if (fact.closed != null) {
            int[] ended = new int[STEPS];
            ended[CLOSED_STEP] = 1;
            ended[STEPS - 1] = fact.planned ? 1 : 0;
            count(new Cell(fact.closed, CLOSED, fact.service, "-"), ended, sign);
        }
    }

    private void count(Cell cell, int[] steps, int sign) {
        int[] sums = cells.computeIfAbsent(cell, unused -> new int[STEPS]);
        for (int step = 0; step < STEPS; step++) {
            sums[step] += sign * steps[step];
        }
    }

    private static void insert(Connection connection, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        PART + String.join(", ", Collections.nCopies(rows.size(), TUPLE)))) {
            int parameter = 1;
            for (Object[] row : rows) {
                for (Object value : row) {
                    insert.setObject(parameter++, value);
                }
            }
            insert.executeUpdate();
        }
    }

    private static Map<Long, Fact> read(
            Connection connection, Collection<Long> referrals, String end) throws SQLException {
        Map<Long, Fact> facts = new HashMap<>();
        if (referrals.isEmpty()) {
            return facts;
        }
        String many = String.join(", ", Collections.nCopies(referrals.size(), "?"));
        try (PreparedStatement select = connection.prepareStatement(FACTS + many + end)) {
            int parameter = 1;
            for (long referral : referrals) {
                select.setLong(parameter++, referral);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    List<Boolean> reached = new ArrayList<>(CLOSED_STEP);
                    for (int step = 0; step < CLOSED_STEP; step++) {
                        reached.add(rows.getBoolean(7 + step));
                    }
                    facts.put(
                            rows.getLong(1),
                            new Fact(
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getLong(4),
                                    rows.getString(5),
                                    rows.getString(6),
                                    reached,
                                    rows.getBoolean(14)));
                }
            }
        }
        return facts;
    }
}
