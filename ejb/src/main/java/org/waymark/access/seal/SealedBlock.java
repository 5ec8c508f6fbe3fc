package org.waymark.access.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Rows of the audit that were sealed together. The hash covers the hash of the block before, the
 * number, when it was sealed, from where to where it reaches, how many rows it has, and every
 * column of every row.
 *
 * @param number 1 for the first, without gaps
 * @param previousHash of the block before; zeros in the first
 * @param fromId rows with ids above this…
 * @param toId …and up to this belong here, but for those that came late and are in a later block
 * @param mac the hash under the key of the installation, or null when it has none
 */
public record SealedBlock(
        long number,
        byte[] previousHash,
        Instant sealedAt,
        long fromId,
        long toId,
        int rowCount,
        byte[] members,
        byte[] hash,
        byte[] mac) {

    private static final byte[] FORM = "waymark audit block 1".getBytes(StandardCharsets.UTF_8);

    /** What stands before the first block. */
    static final byte[] NOTHING_BEFORE = new byte[Hashes.LENGTH];

    /** Before the first block: below every id. */
    static final long BELOW_ALL = Long.MIN_VALUE;

    /** The block behind {@code before} (null: the first) with these rows, ordered by id. */
    static SealedBlock after(
            SealedBlock before, List<AuditRow> rows, long toId, Instant at, SealKey key) {
        long number = before == null ? 1 : before.number + 1;
        byte[] previous = before == null ? NOTHING_BEFORE : before.hash;
        long from = before == null ? BELOW_ALL : before.toId;
        byte[][] digests = rows.stream().map(AuditRow::digest).toArray(byte[][]::new);
        Members members = Members.of(rows);
        byte[] hash = hash(number, previous, at, from, toId, members, digests);
        return new SealedBlock(
                number,
                previous,
                at,
                from,
                toId,
                rows.size(),
                members.encode(),
                hash,
                key.macOf(hash));
    }

    /** What the hash is with these hashes of the rows, in the order of the members. */
    boolean hasHashOver(Members of, byte[][] digests) {
        byte[] is = hash(number, previousHash, sealedAt, fromId, toId, of, digests);
        return MessageDigest.isEqual(is, hash);
    }

    boolean follows(byte[] hashBefore) {
        return Arrays.equals(previousHash, hashBefore);
    }

    /** Number and hash, to be kept where who can write to the database cannot. */
    public String anchor() {
        return number + ":" + HexFormat.of().formatHex(hash);
    }

    private static byte[] hash(
            long number,
            byte[] previous,
            Instant at,
            long from,
            long to,
            Members members,
            byte[][] digests) {
        ByteBuffer bytes =
                ByteBuffer.allocate(
                        FORM.length
                                + Hashes.LENGTH
                                + 4 * Long.BYTES
                                + Integer.BYTES
                                + digests.length * (Long.BYTES + Hashes.LENGTH));
        bytes.put(FORM).put(previous).putLong(number).putLong(AuditRow.micros(at));
        bytes.putLong(from).putLong(to).putInt(digests.length);
        for (int i = 0; i < digests.length; i++) {
            bytes.putLong(members.id(i)).put(digests[i]);
        }
        return Hashes.sha256(bytes.array());
    }
}
