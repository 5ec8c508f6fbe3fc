package org.waymark.reporting.suppression;

import java.util.Arrays;
import java.util.Set;
import org.waymark.reporting.suppression.Alternatives.Alternative;

/**
 * The exact counts of a cube while it is decided what to hide: what is hidden so far, and what it
 * would cost the reader if one more cell were.
 *
 * <p>Costs only order the choices: an ordinary cell before a margin, a small count of many before a
 * large one, any other step before a headline, and what weakens the signs themselves (a small count
 * shown as {@code *}, a zero hidden) last. Whatever they are, the same numbers are protected.
 */
final class Figures {

    /** From here on an alternative needs something unusual; wider ones are tried first. */
    static final int UNUSUAL = 200;

    private static final int HIDE = 10;
    private static final int HIDE_FIRST_STEP = 5;
    private static final int HIDE_HEADLINE = 20;
    private static final int HIDE_HEADLINE_OF_ALL = 120;
    private static final int HIDE_LEAF_FIGURE = 40;
    private static final int HIDE_HUB_FIGURE = 60;
    private static final int HIDE_TOTAL = 100;
    private static final int UNLABEL_SMALL = 200;
    private static final int LEAVE_HIDDEN_RANGE = 560;
    private static final int HIDE_ZERO = 660;

    private final CubeShape shape;
    private final long[][] counts;
    private final SmallNumberRule rule;
    private final SmallNumberRule totalsBefore;
    private final boolean hubsBefore;
    private final Set<Integer> headlines;
    private final boolean[][] hidden;
    private final boolean[] withheld;

    /**
     * @param counts for each step (one in a plain table) the count of each cell
     * @param headlines the steps that are rather kept visible than the others
     * @param totalsBefore the rule by which the totals were published before; null when they were
     *     not
     * @param hubsBefore whether the figures of the hub were, too
     */
    Figures(
            CubeShape shape,
            long[][] counts,
            Set<Integer> headlines,
            SmallNumberRule rule,
            SmallNumberRule totalsBefore,
            boolean hubsBefore) {
        this.hubsBefore = hubsBefore;
        this.headlines = Set.copyOf(headlines);
        this.shape = shape;
        this.counts = counts;
        this.rule = rule;
        this.totalsBefore = totalsBefore;
        this.hidden = new boolean[counts.length][shape.cells()];
        this.withheld = new boolean[shape.cells()];
    }

    /** Hides everything that these values of the hub have in common with a leaf. */
    void withhold(Set<Integer> hubs) {
        for (int hub : hubs) {
            for (int leaf = 0; leaf < shape.leaves(); leaf++) {
                for (int at = 0; at < shape.leafSize(leaf); at++) {
                    int cell = shape.pair(leaf, hub, at);
                    withheld[cell] = true;
                    for (boolean[] step : hidden) {
                        step[cell] = true;
                    }
                }
            }
        }
    }

    /**
     * Whether no reader may know this count: a small one, or one that is withheld whatever its
     * size. Nobody in the whole of a value is nobody in its parts, which is no secret.
     */
    boolean secret(int step, int cell) {
        return small(step, cell)
                || (withheld[cell] && counts[step][shape.hub(shape.hubOf(cell))] > 0);
    }

    int steps() {
        return counts.length;
    }

    long count(int step, int cell) {
        return counts[step][cell];
    }

    boolean small(int step, int cell) {
        return rule.small(counts[step][cell]);
    }

    /** Whether the difference of two cells is small and each of them can be read exactly. */
    boolean differenceReadable(int wideStep, int wide, int narrowStep, int narrow) {
        return readable(wideStep, wide)
                && readable(narrowStep, narrow)
                && rule.small(counts[wideStep][wide] - counts[narrowStep][narrow]);
    }

    private boolean readable(int step, int cell) {
        return !hidden[step][cell] && !rule.rounds() && !small(step, cell);
    }

    boolean small(long count) {
        return rule.small(count);
    }

    boolean[][] hidden() {
        return hidden;
    }

    /** The last resort: where there is no alternative at all, nothing is published. */
    void hideEverything() {
        for (boolean[] step : hidden) {
            Arrays.fill(step, true);
        }
    }

    /** Hides what must be hidden so that the alternative would be published alike. */
    void hideFor(Alternative alternative, int from, int to) {
        for (int[] change : alternative.changes()) {
            int cell = change[0];
            for (int step = from; step <= to; step++) {
                long count = counts[step][cell];
                hidden[step][cell] |= !publishedAlike(count, count + change[1]);
            }
        }
    }

    /** What it costs to allow a cell to be one more or one less in all steps of a block. */
    int cost(int cell, int change, int from, int to) {
        boolean aboveTheStepBefore = change > 0 && from > 0 && gap(from - 1, cell) == 0;
        boolean belowTheStepAfter = change < 0 && to + 1 < counts.length && gap(to, cell) == 0;
        if (aboveTheStepBefore || belowTheStepAfter) {
            return Network.IMPOSSIBLE;
        }
        int cost = 0;
        for (int step = from; step <= to; step++) {
            cost += cost(step, cell, change);
        }
        return Math.min(cost, Network.IMPOSSIBLE);
    }

    private long gap(int step, int cell) {
        return counts[step][cell] - counts[step + 1][cell];
    }

    private int cost(int step, int cell, int change) {
        long count = counts[step][cell];
        long other = count + change;
        if (other < 0 || contradictsBefore(cell, count, other)) {
            return Network.IMPOSSIBLE;
        }
        if (!hidden[step][cell] && publishedAlike(count, other)) {
            return 0;
        }
        int cost = hidden[step][cell] ? 0 : priceOfHiding(step, cell, count);
        // A reader will take a hidden count to be no small one, or it would be shown as such.
        boolean leaves =
                count >= rule.threshold()
                        && other < rule.threshold()
                        && !rule.rounds()
                        && !withheld[cell];
        return leaves ? cost + LEAVE_HIDDEN_RANGE : cost;
    }

    private boolean contradictsBefore(int cell, long count, long other) {
        return (cell == CubeShape.TOTAL || (hubsBefore && shape.hubMargin(cell)))
                && totalsBefore != null
                && !publishedAlike(totalsBefore, count, other);
    }

    private boolean publishedAlike(long count, long other) {
        return publishedAlike(rule, count, other);
    }

    private static boolean publishedAlike(SmallNumberRule rule, long count, long other) {
        return rule.lowest(count) <= other && other <= rule.highest(count);
    }

    private int priceOfHiding(int step, int cell, long count) {
        if (count == 0) {
            return HIDE_ZERO;
        }
        if (!rule.rounds() && rule.small(count)) {
            return UNLABEL_SMALL;
        }
        int size = 2 * (Long.SIZE - Long.numberOfLeadingZeros(count));
        // The first step is the base of the percentages: rather lose a later one.
        size += step == 0 && counts.length > 1 ? HIDE_FIRST_STEP : 0;
        size += headlines.contains(step) ? priceOfHeadline(cell) : 0;
        if (cell == CubeShape.TOTAL) {
            return HIDE_TOTAL + size;
        }
        if (shape.hubMargin(cell)) {
            return HIDE_HUB_FIGURE + size;
        }
        return (shape.leafMargin(cell) ? HIDE_LEAF_FIGURE : HIDE) + size;
    }

    private static int priceOfHeadline(int cell) {
        return cell == CubeShape.TOTAL ? HIDE_HEADLINE_OF_ALL : HIDE_HEADLINE;
    }
}
