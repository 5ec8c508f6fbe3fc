package org.waymark.incident;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The pieces of a file one after the other, of which one is held at a time. Each is read by itself,
 * so that whoever is slow to take the file holds no connection and no transaction.
 */
final class PieceReader extends InputStream {

    private final EntityManager entityManager;
    private final long uploadId;
    private final String part;
    private final int pieces;
    private final BiFunction<Integer, byte[], byte[]> opened;
    private byte[] piece = new byte[0];
    private int read;
    private int next;

    /**
     * @param part RAW or FILE
     * @param opened what a piece is, given its number and what is stored
     */
    PieceReader(
            EntityManager entityManager,
            long uploadId,
            String part,
            int pieces,
            BiFunction<Integer, byte[], byte[]> opened) {
        this.entityManager = entityManager;
        this.uploadId = uploadId;
        this.part = part;
        this.pieces = pieces;
        this.opened = opened;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (read == piece.length) {
            if (next == pieces) {
                return -1;
            }
            fetch();
        }
        int now = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, into, offset, now);
        read += now;
        return now;
    }

    private void fetch() throws IOException {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT content FROM incident_piece WHERE upload_id = ? AND part = ?"
                                        + " AND piece_no = ?")
                        .setParameter(1, uploadId)
                        .setParameter(2, part)
                        .setParameter(3, next)
                        .getResultList();
        if (rows.isEmpty()) {
            throw new IOException("a piece of the file is missing");
        }
        piece = opened.apply(next, (byte[]) rows.get(0));
        read = 0;
        next++;
    }
}
