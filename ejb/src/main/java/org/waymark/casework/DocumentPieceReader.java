package org.waymark.casework;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The pieces of a file one after the other, of which one is held at a time. Each is read by itself,
 * so that whoever is slow to take the file holds no connection and no transaction.
 */
final class DocumentPieceReader extends InputStream {

    private final EntityManager entityManager;
    private final long versionId;
    private final int pieces;
    private byte[] piece = new byte[0];
    private int read;
    private int next;

    DocumentPieceReader(EntityManager entityManager, long versionId, int pieces) {
        this.entityManager = entityManager;
        this.versionId = versionId;
        this.pieces = pieces;
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
                                "SELECT content FROM case_document_piece WHERE version_id = ? AND"
                                        + " piece_no = ?")
                        .setParameter(1, versionId)
                        .setParameter(2, next)
                        .getResultList();
        if (rows.isEmpty()) {
            throw new IOException("a piece of the file is missing");
        }
        piece = (byte[]) rows.get(0);
        read = 0;
        next++;
    }
}
