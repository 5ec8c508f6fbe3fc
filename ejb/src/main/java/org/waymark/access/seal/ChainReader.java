package org.waymark.access.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.shared.Ids;

/**
 * Reads the whole chain and every row, in the order of both, and says what is not as it was sealed.
 * Two connections: one streams the rows, the other reads blocks. The memory it needs does not
 * depend on how many there are.
 */
public final class ChainReader {

    /** Blocks read at once. */
    private static final int LOT = 100;

    private static final int FOREIGN = 5000;

    private final Connection stream;
    private final Connection other;
    private final SealReader reader;
    private final Clock clock;
    private final Links links;
    private final ExplanationReader explanations;

    private ChainReport report;
    private List<Long> foreign;

    /**
     * @param kept number and hash of a block as it was seen earlier ({@link SealedBlock#anchor}),
     *     or null
     */
    public ChainReader(Connection stream, Connection other, SealKey key, String kept, Clock clock) {
        this.stream = stream;
        this.other = other;
        this.reader = new SealReader(other);
        this.clock = clock;
        this.links = new Links(key, kept);
        this.explanations = new ExplanationReader(other, key);
    }

    /**
     * @param sealing whether a server seals here, so that no row may wait for long
     */
    public ChainReport check(boolean sealing) throws SQLException {
        report = new ChainReport();
        foreign = new ArrayList<>();
        long explained = explanations.upTo(report);
        List<SealedBlock> lot = reader.blocksAfter(Long.MIN_VALUE, LOT);
        long end = SealedBlock.BELOW_ALL;
        while (!lot.isEmpty()) {
            long upTo = lot.stream().mapToLong(SealedBlock::toId).max().getAsLong();
            try (RowStreamReader rows = new RowStreamReader(stream, end, Math.max(upTo, end))) {
                for (SealedBlock block : lot) {
                    links.follow(block, report);
                    check(block, rows, explained);
                    report.checked(block);
                }
            }
            settleForeign();
            end = Math.max(upTo, end);
            lot = reader.blocksAfter(lot.get(lot.size() - 1).number(), LOT);
        }
        links.end(report);
        waiting(end, sealing);
        return report;
    }

    private void check(SealedBlock block, RowStreamReader rows, long explained)
            throws SQLException {
        Members members;
        try {
            members = Members.decode(block.members());
        } catch (IllegalArgumentException altered) {
            report.finding("block %d was altered: its list of rows", block.number());
            skip(block, rows);
            return;
        }
        Map<Long, byte[]> digests = new HashMap<>();
        while (rows.peek() != null && rows.peek().id() <= block.toId()) {
            AuditRow row = rows.take();
            if (row.id() > block.fromId() && members.has(row.id())) {
                digests.put(row.id(), row.digest());
            } else {
                foreign(row.id());
            }
        }
        List<Long> late = members.outside(block.fromId(), block.toId());
        for (AuditRow row : reader.rows(late)) {
            digests.put(row.id(), row.digest());
        }
        if (block.number() > explained) {
            for (long id : late) {
                report.finding(
                        "row %d (%s) was sealed out of its time, in block %d: a clock was wrong, or"
                                + " it was put in by hand",
                        id, ChainReport.moment(id), block.number());
            }
        }
        compare(block, members, digests);
    }

    private void compare(SealedBlock block, Members members, Map<Long, byte[]> digests) {
        byte[][] inOrder = new byte[members.size()][];
        List<Long> altered = new ArrayList<>();
        boolean complete = true;
        for (int i = 0; i < members.size(); i++) {
            long id = members.id(i);
            inOrder[i] = digests.get(id);
            if (inOrder[i] == null) {
                complete = false;
                report.finding(
                        "row %d (%s) was removed; it was sealed in block %d",
                        id, ChainReport.moment(id), block.number());
            } else if (!members.agrees(i, inOrder[i])) {
                altered.add(id);
            }
        }
        boolean agrees = complete && block.hasHashOver(members, inOrder);
        if (agrees && !altered.isEmpty() || block.rowCount() != members.size()) {
            report.finding("block %d was altered: its list of rows", block.number());
        } else if (!agrees) {
            for (long id : altered) {
                report.finding(
                        "row %d (%s) was altered; it was sealed in block %d",
                        id, ChainReport.moment(id), block.number());
            }
            if (complete && altered.isEmpty()) {
                report.finding("block %d was altered: its hash does not agree", block.number());
            }
        }
    }

    private static void skip(SealedBlock block, RowStreamReader rows) throws SQLException {
        while (rows.peek() != null && rows.peek().id() <= block.toId()) {
            rows.take();
        }
    }

    private void foreign(long id) throws SQLException {
        foreign.add(id);
        if (foreign.size() >= FOREIGN) {
            settleForeign();
        }
    }

    /** Which rows that are not in the block of their time are rightly in a later one. */
    private void settleForeign() throws SQLException {
        Set<Long> late = late(foreign);
        foreign.stream().filter(id -> !late.contains(id)).forEach(report::outside);
        foreign.clear();
    }

    private Set<Long> late(List<Long> asked) throws SQLException {
        Map<Long, Set<Long>> byBlock = new HashMap<>();
        for (int at = 0; at < asked.size(); at += SealReader.LOT) {
            List<Long> lot = asked.subList(at, Math.min(at + SealReader.LOT, asked.size()));
            try (PreparedStatement statement =
                    other.prepareStatement(
                            "SELECT entry_id, block_no FROM audit_late WHERE entry_id IN "
                                    + SealReader.marks(lot.size()))) {
                for (int i = 0; i < lot.size(); i++) {
                    statement.setLong(i + 1, lot.get(i));
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        byBlock.computeIfAbsent(rows.getLong(2), b -> new HashSet<>())
                                .add(rows.getLong(1));
                    }
                }
            }
        }
        Set<Long> late = new HashSet<>();
        for (Map.Entry<Long, Set<Long>> named : byBlock.entrySet()) {
            Set<Long> held = heldBy(named.getKey());
            named.getValue().stream().filter(held::contains).forEach(late::add);
        }
        return late;
    }

    /** What a block holds from outside its own stretch, by its own list. */
    private Set<Long> heldBy(long number) throws SQLException {
        SealedBlock block = reader.block(number).orElse(null);
        if (block == null) {
            return Set.of();
        }
        try {
            Members members = Members.decode(block.members());
            return new HashSet<>(members.outside(block.fromId(), block.toId()));
        } catch (IllegalArgumentException altered) {
            return Set.of();
        }
    }

    private void waiting(long end, boolean sealing) throws SQLException {
        String waiting =
                " FROM audit_entry e WHERE e.id > ? AND NOT EXISTS (SELECT 1 FROM audit_late l WHERE"
                        + " l.entry_id = e.id)";
        long count = reader.ids("SELECT COUNT(*)" + waiting, end).get(0);
        long oldest = reader.ids("SELECT MIN(e.id)" + waiting, end).get(0);
        report.waiting(count, Ids.timeOf(oldest), clock.instant(), sealing);
        long reasons = reader.ids("SELECT COUNT(*) FROM audit_late_reason").get(0);
        if (reasons > 0) {
            long late = reader.ids("SELECT COUNT(*) FROM audit_late").get(0);
            report.note(
                    "%,d rows were sealed out of their time and explained (%,d explanations).",
                    late, reasons);
        }
    }
}
