package org.waymark.reporting;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a file of sums did. What it says anew takes the place of what was there, which is kept; the
 * same file again changes nothing.
 *
 * @param added figures that there were none of
 * @param changed figures that took the place of others
 * @param same figures that were there already
 */
public record LoadedSums(int added, int changed, int same) {

    /** The figures of a file that do not hold already. */
    public static <T> List<T> anew(List<T> read, List<T> standing) {
        return read.stream().filter(figure -> !standing.contains(figure)).toList();
    }

    /**
     * What a file does to figures that hold.
     *
     * @param cell what a figure is about, without its numbers
     */
    public static <T> LoadedSums of(List<T> read, List<T> standing, Function<T, String> cell) {
        Set<String> there = standing.stream().map(cell).collect(Collectors.toSet());
        List<T> anew = anew(read, standing);
        int changed = (int) anew.stream().filter(each -> there.contains(cell.apply(each))).count();
        return new LoadedSums(anew.size() - changed, changed, read.size() - anew.size());
    }
}
