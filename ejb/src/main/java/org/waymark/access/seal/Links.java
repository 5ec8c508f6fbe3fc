package org.waymark.access.seal;

import java.util.HexFormat;

/** How the blocks hang together: numbers without gaps, each with the hash of the one before. */
final class Links {

    private final SealKey key;
    private final String kept;
    private final long keptNumber;

    private long number;
    private byte[] hash = SealedBlock.NOTHING_BEFORE;
    private long end = SealedBlock.BELOW_ALL;
    private long withoutMark;
    private boolean marked;
    private boolean keptSeen;

    /**
     * @param kept number:hash as it was seen earlier, or null
     * @throws IllegalArgumentException when that is no anchor
     */
    Links(SealKey key, String kept) {
        this.key = key;
        this.kept = kept;
        this.keptNumber = kept == null ? 0 : number(kept);
    }

    void follow(SealedBlock block, ChainReport report) {
        if (block.number() != number + 1) {
            report.finding("blocks %d to %d were removed", number + 1, block.number() - 1);
        } else if (!block.follows(hash)) {
            report.finding(
                    "block %d does not follow block %d: one of them was altered",
                    block.number(), number);
        } else if (block.fromId() != end || block.toId() < end) {
            report.finding("block %d was altered: where it begins or ends", block.number());
        }
        mark(block, report);
        if (block.number() == keptNumber) {
            keptSeen = true;
            if (!kept.equalsIgnoreCase(block.anchor())) {
                report.finding(
                        "block %d is another one than was seen before: the chain was written anew",
                        block.number());
            }
        }
        number = block.number();
        hash = block.hash();
        end = block.toId();
    }

    void end(ChainReport report) {
        if (kept != null && !keptSeen) {
            report.finding(
                    "block %d was seen before and is missing: the chain ends at block %d",
                    keptNumber, number);
        }
        if (key.isThere() && withoutMark > 0) {
            report.note("Blocks 1 to %d were sealed without the key.", withoutMark);
        }
        if (!key.isThere() && marked) {
            report.note("The key is not here: whether the marks are right was not looked at.");
        }
    }

    private void mark(SealedBlock block, ChainReport report) {
        if (block.mac() == null) {
            if (marked) {
                report.finding("block %d lost its mark of the key", block.number());
            } else {
                withoutMark = block.number();
            }
            return;
        }
        marked = true;
        if (key.isThere() && !key.made(block.mac(), block.hash())) {
            report.finding("block %d was not marked with the key of here", block.number());
        }
    }

    private static long number(String anchor) {
        int colon = anchor.indexOf(':');
        if (colon < 1 || HexFormat.of().parseHex(anchor.substring(colon + 1)).length == 0) {
            throw new IllegalArgumentException("an anchor is NUMBER:HASH");
        }
        return Long.parseLong(anchor.substring(0, colon));
    }
}
