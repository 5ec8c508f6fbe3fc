package org.waymark.reporting.suppression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Exact counts over a hub dimension and its leaves, for one or more nested steps: the input of
 * suppression. It must hold <em>all</em> values of every dimension, not only those a page shows:
 * what is hidden depends on all of them.
 *
 * <p>Filled from one row per combination, as a {@code GROUP BY} returns them, or hub and leaves
 * apart. It never leaves the business module; {@link #publish} is the way out.
 */
public final class CountCube {

    private final List<Dimension> dimensions;
    private final CubeShape shape;
    private final long[][] counts;
    private final Set<Integer> headlines;
    private final Set<Integer> whole;

    /** A dimension: its name in addresses, and its keys in the order of display. */
    record Dimension(String name, List<String> keys) {
        Dimension {
            keys = List.copyOf(keys);
            if (keys.isEmpty() || keys.stream().distinct().count() != keys.size()) {
                throw new IllegalArgumentException("Keys of " + name + " must be there, once each");
            }
        }

        int indexOf(String key) {
            int index = keys.indexOf(key);
            if (index < 0) {
                throw new IllegalArgumentException("There is no " + name + " with this code");
            }
            return index;
        }
    }

    private CountCube(
            int steps, List<Dimension> dimensions, Set<Integer> headlines, Set<String> whole) {
        this.headlines = Set.copyOf(headlines);
        this.whole =
                whole.stream()
                        .map(key -> dimensions.get(0).indexOf(key))
                        .collect(Collectors.toSet());
        this.dimensions = List.copyOf(dimensions);
        int hubSize = dimensions.isEmpty() ? 0 : dimensions.get(0).keys().size();
        this.shape =
                new CubeShape(
                        hubSize,
                        dimensions.stream().skip(1).mapToInt(d -> d.keys().size()).toArray());
        this.counts = new long[steps][shape.cells()];
    }

    /**
     * A cube of nested steps without any dimension yet.
     *
     * @param steps 1 for a plain count; more for counts of which each is part of the one before,
     *     such as received, contacted, engaged
     */
    public static Builder of(int steps) {
        return new Builder(steps);
    }

    /** The names of a cube's dimensions, the hub first, then its leaves. */
    public static final class Builder {

        private final int steps;
        private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
        private final Set<Integer> headlines = new HashSet<>();
        private final Set<String> whole = new HashSet<>();

        private Builder(int steps) {
            if (steps < 1) {
                throw new IllegalArgumentException("A cube counts at least one thing");
            }
            this.steps = steps;
        }

        /**
         * Adds a dimension. The first is the hub, which is crossed with each of the others; those
         * are not crossed with one another.
         */
        public Builder by(String name, List<String> keys) {
            if (dimensions.put(name, new Dimension(name, keys)) != null) {
                throw new IllegalArgumentException("Twice the same dimension " + name);
            }
            return this;
        }

        /**
         * Names the steps whose figures matter most to readers. Where one of two figures has to be
         * hidden and either would do, it is the other. What is protected does not depend on it.
         *
         * @param headlineSteps from 0
         */
        public Builder headlines(Set<Integer> headlineSteps) {
            if (headlineSteps.stream().anyMatch(step -> step < 0 || step >= steps)) {
                throw new IllegalArgumentException("A headline is one of the steps");
            }
            headlines.addAll(headlineSteps);
            return this;
        }

        /**
         * Names values of the hub that are published as a whole only: what they have in common with
         * a value of a leaf is told of none of them, large or small, and cannot be worked out from
         * the figures of others. Nothing is shown for it that would be hidden without it: a quarter
         * can be published before and after a value is named here.
         *
         * @param hubKeys keys of the first dimension
         */
        public Builder whole(Set<String> hubKeys) {
            whole.addAll(hubKeys);
            return this;
        }

        /** The empty cube, all counts zero. */
        public CountCube build() {
            return new CountCube(steps, new ArrayList<>(dimensions.values()), headlines, whole);
        }
    }

    /**
     * Adds the counts of one combination of keys, one key for each dimension in their order.
     *
     * @param stepCounts one count per step, none greater than the one before
     * @throws IllegalArgumentException if a key is unknown or the counts are not nested: figures
     *     that do not reconcile are not published
     */
    public CountCube add(List<String> keys, long... stepCounts) {
        if (keys.size() != dimensions.size() || stepCounts.length != counts.length) {
            throw new IllegalArgumentException("One key per dimension, one count per step");
        }
        int[] at = new int[keys.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = dimensions.get(i).indexOf(keys.get(i));
        }
        check(stepCounts);
        for (int step = 0; step < stepCounts.length; step++) {
            addTo(counts[step], at, stepCounts[step]);
        }
        return this;
    }

    /**
     * Adds the counts of one value of the hub, whatever its leaves: for counts that are kept by hub
     * and leaf. Each leaf is added with {@link #addLeaf}; {@link #publish} refuses when they do not
     * hold the same people.
     */
    public CountCube addHub(String hub, long... stepCounts) {
        check(stepCounts);
        int cell = shape.hub(dimensions.get(0).indexOf(hub));
        for (int step = 0; step < stepCounts.length; step++) {
            counts[step][CubeShape.TOTAL] += stepCounts[step];
            counts[step][cell] += stepCounts[step];
        }
        return this;
    }

    /** Adds the counts of one value of the hub together with one of a leaf. */
    public CountCube addLeaf(String dimension, String hub, String key, long... stepCounts) {
        check(stepCounts);
        int leaf = 0;
        while (!dimensions.get(leaf + 1).name().equals(dimension)) {
            leaf++;
        }
        int at = dimensions.get(leaf + 1).indexOf(key);
        int pair = shape.pair(leaf, dimensions.get(0).indexOf(hub), at);
        for (int step = 0; step < stepCounts.length; step++) {
            counts[step][shape.leaf(leaf, at)] += stepCounts[step];
            counts[step][pair] += stepCounts[step];
        }
        return this;
    }

    private static void check(long... stepCounts) {
        for (int step = 0; step < stepCounts.length; step++) {
            long count = stepCounts[step];
            if (count < 0 || (step > 0 && count > stepCounts[step - 1])) {
                throw new IllegalArgumentException("Counts of a journey never rise: " + count);
            }
        }
    }

    /** Does every leaf hold the same people as the hub? */
    private boolean reconciles() {
        for (long[] cells : counts) {
            for (int leaf = 0; leaf < shape.leaves(); leaf++) {
                for (int hub = 0; hub < shape.hubSize(); hub++) {
                    long sum = 0;
                    for (int at = 0; at < shape.leafSize(leaf); at++) {
                        sum += cells[shape.pair(leaf, hub, at)];
                    }
                    if (sum != cells[shape.hub(hub)]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void addTo(long[] cells, int[] at, long count) {
        cells[CubeShape.TOTAL] += count;
        if (at.length > 0) {
            cells[shape.hub(at[0])] += count;
        }
        for (int leaf = 0; leaf < at.length - 1; leaf++) {
            cells[shape.leaf(leaf, at[leaf + 1])] += count;
            cells[shape.pair(leaf, at[0], at[leaf + 1])] += count;
        }
    }

    /** What may be seen of this cube. The same counts always give the same result. */
    public PublishedCube publish(SmallNumberRule rule) {
        return publish(rule, null);
    }

    /**
     * What may be seen of this cube by readers who have seen its total figures before, by another
     * rule. Perhaps nothing has changed since; so nothing is hidden behind a total that does not
     * stay hidden from them.
     *
     * @throws IllegalStateException when the parts of a figure do not add up to it: then no part of
     *     it is safe to show
     * @param totalsBefore null when they have not seen any
     */
    public PublishedCube publish(SmallNumberRule rule, SmallNumberRule totalsBefore) {
        return publish(rule, totalsBefore, false);
    }

    /**
     * The same by readers who have seen the figure of each value of the hub before, too: nothing is
     * hidden behind one of these.
     */
    public PublishedCube publishBelow(SmallNumberRule rule, SmallNumberRule before) {
        return publish(rule, before, true);
    }

    private PublishedCube publish(
            SmallNumberRule rule, SmallNumberRule totalsBefore, boolean hubsBefore) {
        if (!reconciles()) {
            throw new IllegalStateException("The parts of a figure do not add up to it");
        }
        Figures figures = new Figures(shape, counts, headlines, rule, totalsBefore, hubsBefore);
        boolean[][] hidden = new Suppressor(shape, figures).hidden();
        if (!whole.isEmpty()) {
            figures.withhold(whole);
            hidden = new Suppressor(shape, figures).hidden();
        }
        PublishedCount[][] published = new PublishedCount[counts.length][shape.cells()];
        for (int step = 0; step < counts.length; step++) {
            for (int cell = 0; cell < shape.cells(); cell++) {
                published[step][cell] =
                        hidden[step][cell]
                                ? PublishedCount.hidden()
                                : rule.publish(counts[step][cell]);
            }
        }
        return new PublishedCube(dimensions, shape, published, whole);
    }

    CubeShape shape() {
        return shape;
    }

    long[][] counts() {
        return counts;
    }
}
