package org.waymark.caseload;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Draws a sample by chance that can be drawn again: the files are put in the order of a hash of the
 * seed and their id. The same seed over the same files gives the same sample, in whichever order
 * they came; a file that has gone moves the others up and changes nothing else.
 */
public final class SampleOrder {

    private SampleOrder() {}

    /**
     * @param size how many; fewer when there are not so many
     */
    public static List<Long> drawn(Collection<Long> files, long seed, int size) {
        return files.stream()
                .distinct()
                .sorted(
                        Comparator.comparing((Long id) -> hash(seed, id))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(size)
                .toList();
    }

    private static String hash(long seed, long id) {
        return DigestUtils.sha256Hex(
                ByteBuffer.allocate(2 * Long.BYTES).putLong(seed).putLong(id).array());
    }
}
