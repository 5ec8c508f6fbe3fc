package org.waymark.access.seal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.shared.Ids;

/** What a check of the chain found, in sentences for whoever runs the service. */
public final class ChainReport {

    /** Findings that are printed; more are counted. */
    private static final int SHOWN = 100;

    /** Rows that are in no block and can be taken up at once. */
    static final int UNSEALED = 50_000;

    private static final Duration LAG = Duration.ofMinutes(15);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss 'UTC'", Locale.UK)
                    .withZone(ZoneOffset.UTC);

    private final List<String> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Long> unsealed = new ArrayList<>();
    private long found;
    private long blocks;
    private long rows;
    private SealedBlock head;

    void finding(String sentence, Object... values) {
        if (found++ < SHOWN) {
            findings.add(sentence.formatted(values));
        }
    }

    void note(String sentence, Object... values) {
        notes.add(sentence.formatted(values));
    }

    /** A row within the chain's stretch that is in no block. */
    void outside(long id) {
        if (unsealed.size() < UNSEALED) {
            unsealed.add(id);
        }
        finding(
                "row %d (%s) is in no block: put in afterwards, or committed long after its time",
                id, moment(id));
    }

    void checked(SealedBlock block) {
        blocks++;
        rows += block.rowCount();
        head = block;
    }

    /**
     * Rows behind the last block.
     *
     * @param sealing whether somebody should be sealing here: then none may wait for long
     */
    void waiting(long count, Instant oldest, Instant now, boolean sealing) {
        if (count == 0) {
            return;
        }
        if (sealing && head != null && oldest.plus(LAG).isBefore(now)) {
            finding("rows since %s are not sealed: is the server running?", MOMENT.format(oldest));
        }
        note("%,d rows are younger than the last block and not sealed yet.", count);
    }

    public boolean isWhole() {
        return found == 0;
    }

    /** Sentences, each beginning with what it is about: a row or a block. */
    public List<String> findings() {
        return findings;
    }

    List<Long> unsealed() {
        return unsealed;
    }

    /** Number and hash of the newest block; null when there is none. */
    public String anchor() {
        return head == null ? null : head.anchor();
    }

    /** All of it, a sentence a line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(findings);
        if (found > findings.size()) {
            lines.add("… and %,d more".formatted(found - findings.size()));
        }
        if (head == null) {
            lines.add(found == 0 ? "The audit has no block yet." : "There is no block.");
        } else {
            lines.add(
                    "%s: %,d blocks with %,d rows; the newest is block %d, sealed on %s."
                            .formatted(
                                    found == 0 ? "The audit is whole" : "The audit is NOT whole",
                                    blocks,
                                    rows,
                                    head.number(),
                                    MOMENT.format(head.sealedAt())));
        }
        lines.addAll(notes);
        if (head != null) {
            lines.add("anchor " + anchor());
        }
        return lines;
    }

    static String moment(long id) {
        return "of " + MOMENT.format(Ids.timeOf(id));
    }
}
