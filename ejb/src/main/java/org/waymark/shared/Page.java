package org.waymark.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, in the list's own order whichever way it was read, and whether there is more
 * on either side. Nothing is counted.
 *
 * @param hasPrevious there are rows before the first of these
 * @param hasNext there are rows behind the last of these
 */
public record Page<T>(List<T> rows, boolean hasPrevious, boolean hasNext) {

    /**
     * From what a query found, which asks for one row more than a page.
     *
     * @param found in the order that they were read
     * @param size rows of a page
     * @param atStart it was asked for without a key
     * @param back it was read towards the start, so that the last row found is the first
     */
    public static <T> Page<T> of(List<T> found, int size, boolean atStart, boolean back) {
        boolean more = found.size() > size;
        List<T> rows = new ArrayList<>(more ? found.subList(0, size) : found);
        if (back) {
            Collections.reverse(rows);
            return new Page<>(rows, more, true);
        }
        return new Page<>(rows, !atStart, more);
    }

    public static <T> Page<T> of(List<T> found, int size, PageKey key) {
        return of(found, size, key.equals(PageKey.START), key.back());
    }

    /** The same rows as something else. */
    public <K> Page<K> map(Function<T, K> as) {
        return new Page<>(rows.stream().map(as).toList(), hasPrevious, hasNext);
    }

    /** What names the page behind this one, made of the last row; null when there is none. */
    public <K> K next(Function<T, K> key) {
        return hasNext && !rows.isEmpty() ? key.apply(rows.get(rows.size() - 1)) : null;
    }

    /** What names the page before this one, made of the first row; null when there is none. */
    public <K> K previous(Function<T, K> key) {
        return hasPrevious && !rows.isEmpty() ? key.apply(rows.get(0)) : null;
    }
}
