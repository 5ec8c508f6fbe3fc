package org.waymark.access.seal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which rows a block seals, in the order of their ids, and the first eight bytes of the hash of
 * each: sixteen bytes a row. The block's own hash is over the whole hashes; these beginnings only
 * tell <em>which</em> row was altered when that does not agree.
 */
final class Members {

    private static final int BYTES_EACH = 2 * Long.BYTES;

    private final long[] ids;
    private final long[] marks;

    private Members(long[] ids, long[] marks) {
        this.ids = ids;
        this.marks = marks;
    }

    /**
     * @param rows by id, each once
     */
    static Members of(List<AuditRow> rows) {
        long[] ids = rows.stream().mapToLong(AuditRow::id).toArray();
        return new Members(ids, rows.stream().mapToLong(row -> mark(row.digest())).toArray());
    }

    /**
     * @throws IllegalArgumentException when these are not the bytes of a list in order
     */
    static Members decode(byte[] bytes) {
        if (bytes.length % BYTES_EACH != 0) {
            throw new IllegalArgumentException("not a list of members");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int size = bytes.length / BYTES_EACH;
        long[] ids = new long[size];
        long[] marks = new long[size];
        for (int i = 0; i < size; i++) {
            ids[i] = buffer.getLong();
            marks[i] = buffer.getLong();
            if (i > 0 && ids[i] <= ids[i - 1]) {
                throw new IllegalArgumentException("members out of order");
            }
        }
        return new Members(ids, marks);
    }

    byte[] encode() {
        ByteBuffer buffer = ByteBuffer.allocate(ids.length * BYTES_EACH);
        for (int i = 0; i < ids.length; i++) {
            buffer.putLong(ids[i]).putLong(marks[i]);
        }
        return buffer.array();
    }

    int size() {
        return ids.length;
    }

    long id(int index) {
        return ids[index];
    }

    boolean has(long id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }

    /** Whether the hash of this member begins as it did when it was sealed. */
    boolean agrees(int index, byte[] digest) {
        return marks[index] == mark(digest);
    }

    /** The ids that are not in the block's own stretch: rows that came too late for theirs. */
    List<Long> outside(long from, long to) {
        List<Long> outside = new ArrayList<>();
        for (long id : ids) {
            if (id <= from || id > to) {
                outside.add(id);
            }
        }
        return outside;
    }

    private static long mark(byte[] digest) {
        return ByteBuffer.wrap(digest).getLong();
    }
}
