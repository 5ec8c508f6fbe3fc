package org.waymark.incident;

import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Writes what goes through it into rows of at most a quarter of a megabyte, in the transaction of
 * the caller: a file of any length passes without being held in memory.
 */
final class PieceWriter extends OutputStream {

    /** Bytes of one row. */
    static final int PIECE = 256 * 1024;

    private final EntityManager entityManager;
    private final long uploadId;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int pieces;

    PieceWriter(EntityManager entityManager, long uploadId) {
        this.entityManager = entityManager;
        this.uploadId = uploadId;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int now = Math.min(left, PIECE - filled);
            System.arraycopy(bytes, from, piece, filled, now);
            filled += now;
            from += now;
            left -= now;
            if (filled == PIECE) {
                store();
            }
        }
    }

    /** The last piece is stored when nothing more comes. */
    @Override
    public void close() {
        if (filled > 0) {
            store();
        }
    }

    int pieces() {
        return pieces;
    }

    private void store() {
        entityManager
                .createNativeQuery(
                        "INSERT INTO incident_piece (upload_id, part, piece_no, content) VALUES (?,"
                                + " 'FILE', ?, ?)")
                .setParameter(1, uploadId)
                .setParameter(2, pieces)
                .setParameter(3, Arrays.copyOf(piece, filled))
                .executeUpdate();
        pieces++;
        filled = 0;
    }
}
