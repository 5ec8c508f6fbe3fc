package org.waymark.reporting.suppression;

import java.util.function.IntPredicate;
import org.waymark.reporting.suppression.Alternatives.Alternative;
import org.waymark.reporting.suppression.Network.Cost;

/**
 * Decides which cells of a cube are hidden.
 *
 * <p>For every small or withheld count, and every small step from one count of a journey to the
 * next, it makes sure that there is an <em>alternative</em>: another set of figures that would be
 * published in exactly the same way, in which that number is a different one. Whatever has to be
 * hidden for the cheapest alternative to exist is hidden. So no reader can tell which of the two is
 * true, by any sum or difference of published figures. Hiding more later never takes an alternative
 * away, so one pass over all small numbers is enough; it runs in a fixed order and depends on
 * nothing but the counts.
 */
final class Suppressor {

    private static final int NO_CELL = -1;

    private final CubeShape shape;
    private final Figures figures;
    private final Alternatives alternatives;

    Suppressor(CubeShape shape, Figures figures) {
        this.shape = shape;
        this.figures = figures;
        this.alternatives = new Alternatives(shape.networks());
    }

    /** For each step and cell whether it is hidden beyond what its own smallness hides. */
    boolean[][] hidden() {
        if (!protectCounts() || !protectDifferences()) {
            figures.hideEverything();
        }
        return figures.hidden();
    }

    private boolean protectCounts() {
        boolean safe = true;
        for (int cell = 0; cell < shape.cells() && safe; cell++) {
            for (int step = 0; step < figures.steps() && safe; step++) {
                safe =
                        !figures.secret(step, cell)
                                || protect(new Target(cell, step, step, NO_CELL));
                for (int later = step + 1; later < figures.steps() && safe; later++) {
                    long loss = figures.count(step, cell) - figures.count(later, cell);
                    safe = !figures.small(loss) || protect(new Target(cell, step, later, NO_CELL));
                }
            }
        }
        return safe;
    }

    /** A wider and a narrower figure, both readable, must not differ by a small number. */
    private boolean protectDifferences() {
        boolean safe = true;
        for (int cell = 1; cell < shape.cells() && safe; cell++) {
            for (int wide : shape.widerThan(cell)) {
                for (int step = 0; step < figures.steps() && safe; step++) {
                    safe = protectDifferences(cell, step, wide);
                }
            }
        }
        return safe;
    }

    private boolean protectDifferences(int cell, int step, int wide) {
        for (int wideStep = 0; wideStep <= step; wideStep++) {
            if (figures.differenceReadable(wideStep, wide, step, cell)
                    && !protect(new Target(cell, step, step, wide))
                    && !protect(new Target(wide, wideStep, wideStep, cell))) {
                return false;
            }
        }
        return true;
    }

    /**
     * What must be able to be different: a count ({@code first == last}), or the loss between two
     * steps; while the cell {@code still} keeps its count.
     */
    private record Target(int cell, int first, int last, int still) {

        /**
         * Whether it differs when the steps of a block change together: a count when the block
         * holds it, a loss when the block holds one of its ends and not the other.
         */
        boolean changesWith(int from, int to) {
            boolean holdsFirst = from <= first && first <= to;
            boolean holdsLast = from <= last && last <= to;
            return first == last ? holdsFirst : holdsFirst != holdsLast;
        }
    }

    private record Candidate(Alternative alternative, int from, int to) {}

    private boolean protect(Target target) {
        Candidate best = null;
        for (int size = 1; size <= figures.steps(); size++) {
            for (int from = 0; from + size <= figures.steps(); from++) {
                int to = from + size - 1;
                if (target.changesWith(from, to)) {
                    best = cheaper(best, find(target, from, to));
                }
            }
            if (best != null && best.alternative.cost() < Figures.UNUSUAL) {
                break;
            }
        }
        if (best == null) {
            return false;
        }
        figures.hideFor(best.alternative, best.from, best.to);
        return true;
    }

    private static Candidate cheaper(Candidate one, Candidate other) {
        boolean better =
                one == null || (other != null && other.alternative.cost() < one.alternative.cost());
        return better ? other : one;
    }

    private Candidate find(Target target, int from, int to) {
        Candidate more = find(target, 1, from, to);
        if (more != null && more.alternative.cost() == 0) {
            return more;
        }
        return cheaper(more, find(target, -1, from, to));
    }

    private Candidate find(Target target, int change, int from, int to) {
        Cost cost =
                (cell, by) ->
                        cell == target.still
                                ? Network.IMPOSSIBLE
                                : figures.cost(cell, by, from, to);
        Alternative found = alternatives.cheapest(target.cell, change, cost, unwelcome(target));
        return found == null ? null : new Candidate(found, from, to);
    }

    /**
     * When the small counts of a line together are small too, they must not balance each other:
     * their sum would be what is left of the line's total, and a small number by itself.
     */
    private IntPredicate[] unwelcome(Target target) {
        Network home = alternatives.home(target.cell);
        int[] ends = home.ends(target.cell);
        return new IntPredicate[] {
            unwelcomeAt(home, ends[0], target), unwelcomeAt(home, ends[1], target)
        };
    }

    private IntPredicate unwelcomeAt(Network network, int node, Target target) {
        int total = network.totalOf(node);
        int step = target.first;
        boolean count = target.first == target.last && figures.small(step, target.cell);
        if (!count || total == Network.NONE || total == target.cell || figures.small(step, total)) {
            return other -> false;
        }
        long together = 0;
        for (int other : network.line(node)) {
            together += figures.small(step, other) ? figures.count(step, other) : 0;
        }
        return figures.small(together) ? other -> figures.small(step, other) : other -> false;
    }
}
