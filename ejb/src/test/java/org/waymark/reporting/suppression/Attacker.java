package org.waymark.reporting.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * A reader who has every published table at once, knows how the figures add up, what {@code <5} and
 * {@code *} mean and that a journey never rises, and works out by linear programming between which
 * bounds a hidden figure must lie. Knows nothing of how the suppression works and shares no code
 * with it.
 */
final class Attacker {

    private final CubeShape shape;
    private final PublishedCube cube;
    private final SmallNumberRule rule;
    private final Map<Long, Integer> unknowns = new HashMap<>();
    private final List<LinearConstraint> constraints = new ArrayList<>();

    /**
     * Where the solver begins: its variables are differences from here. It finds wrong bounds where
     * it has to look for a first solution of an equation itself.
     */
    private final double[] truth;

    Attacker(CubeShape shape, PublishedCube cube, SmallNumberRule rule, long[][] counts) {
        this.shape = shape;
        this.cube = cube;
        this.rule = rule;
        for (int step = 0; step < cube.steps(); step++) {
            for (int cell = 0; cell < shape.cells(); cell++) {
                if (published(step, cell).kind() != PublishedCount.Kind.EXACT) {
                    unknowns.put(key(step, cell), unknowns.size());
                }
            }
        }
        truth = new double[unknowns.size()];
        unknowns.forEach(
                (key, index) ->
                        truth[index] =
                                counts[(int) (key / shape.cells())][(int) (key % shape.cells())]);
        unknowns.forEach((key, index) -> label(key));
        for (int step = 0; step < cube.steps(); step++) {
            sums(step);
            nesting(step);
        }
    }

    /** Has kept an earlier page with the totals by another rule, and supposes nothing changed. */
    Attacker whoKnewTotals(long[][] counts, SmallNumberRule before) {
        for (int step = 0; step < counts.length; step++) {
            long total = counts[step][CubeShape.TOTAL];
            int[][] term = {{step, CubeShape.TOTAL, 1}};
            constrain(term, Relationship.GEQ, before.lowest(total));
            constrain(term, Relationship.LEQ, before.highest(total));
        }
        return this;
    }

    /** The least and the greatest possible value of a signed sum of cells of steps. */
    double[] bounds(int[][] terms) {
        double[] weights = new double[unknowns.size()];
        double known = weigh(terms, weights);
        if (Arrays.stream(weights).allMatch(w -> w == 0)) {
            return new double[] {known, known};
        }
        return new double[] {
            solve(weights, known, GoalType.MINIMIZE), solve(weights, known, GoalType.MAXIMIZE)
        };
    }

    /** How many whole numbers the sum can be, as far as this reader can tell (two is enough). */
    boolean determines(int[][] terms) {
        double[] bounds = bounds(terms);
        return Math.floor(bounds[1] + 1e-6) - Math.ceil(bounds[0] - 1e-6) < 1;
    }

    private double solve(double[] weights, double known, GoalType goal) {
        try {
            return new SimplexSolver(1e-9, 50)
                            .optimize(
                                    new MaxIter(20_000),
                                    new LinearObjectiveFunction(weights, 0),
                                    new LinearConstraintSet(constraints),
                                    goal,
                                    new NonNegativeConstraint(false))
                            .getValue()
                    + atTruth(weights)
                    + known;
        } catch (org.apache.commons.math3.optim.linear.UnboundedSolutionException e) {
            return goal == GoalType.MAXIMIZE ? 1e9 : -1e9;
        }
    }

    private void label(long key) {
        PublishedCount count = published((int) (key / shape.cells()), (int) (key % shape.cells()));
        int[][] term = {{(int) (key / shape.cells()), (int) (key % shape.cells()), 1}};
        constrain(term, Relationship.GEQ, 0);
        if (count.kind() == PublishedCount.Kind.FEWER_THAN) {
            constrain(term, Relationship.GEQ, 1);
            constrain(term, Relationship.LEQ, rule.threshold() - 1);
        } else if (count.kind() == PublishedCount.Kind.ROUNDED) {
            int half = rule.roundingBase() / 2;
            constrain(term, Relationship.GEQ, Math.max(0, count.value() - half));
            constrain(term, Relationship.LEQ, count.value() + half);
        }
    }

    private void sums(int step) {
        for (int[] line : lines(shape)) {
            int[][] terms = new int[line.length][];
            for (int i = 0; i < line.length; i++) {
                terms[i] = new int[] {step, line[i], i == 0 ? -1 : 1};
            }
            constrain(terms, Relationship.EQ, 0);
        }
    }

    private void nesting(int step) {
        for (int cell = 0; step > 0 && cell < shape.cells(); cell++) {
            constrain(new int[][] {{step - 1, cell, 1}, {step, cell, -1}}, Relationship.GEQ, 0);
        }
    }

    private void constrain(int[][] terms, Relationship relationship, double value) {
        double[] weights = new double[unknowns.size()];
        double known = weigh(terms, weights);
        if (Arrays.stream(weights).anyMatch(w -> w != 0)) {
            double room = value - known - atTruth(weights);
            if (relationship != Relationship.GEQ) {
                constraints.add(new LinearConstraint(weights, Relationship.LEQ, room));
            }
            if (relationship != Relationship.LEQ) {
                double[] turned = Arrays.stream(weights).map(weight -> -weight).toArray();
                constraints.add(new LinearConstraint(turned, Relationship.LEQ, -room));
            }
        }
    }

    private double atTruth(double[] weights) {
        double sum = 0;
        for (int unknown = 0; unknown < weights.length; unknown++) {
            sum += weights[unknown] * truth[unknown];
        }
        return sum;
    }

    private double weigh(int[][] terms, double[] weights) {
        double known = 0;
        for (int[] term : terms) {
            Integer unknown = unknowns.get(key(term[0], term[1]));
            if (unknown == null) {
                known += term[2] * published(term[0], term[1]).value();
            } else {
                weights[unknown] += term[2];
            }
        }
        return known;
    }

    /** Every sum of the star: the total first, then its parts. */
    static List<int[]> lines(CubeShape shape) {
        List<int[]> lines = new ArrayList<>();
        int[] all = new int[shape.hubSize() + 1];
        for (int hub = 0; hub < shape.hubSize(); hub++) {
            all[hub + 1] = shape.hub(hub);
        }
        if (shape.hubSize() > 0) {
            lines.add(all);
        }
        for (int leaf = 0; leaf < shape.leaves(); leaf++) {
            int[] leaves = new int[shape.leafSize(leaf) + 1];
            for (int at = 0; at < shape.leafSize(leaf); at++) {
                leaves[at + 1] = shape.leaf(leaf, at);
                int[] column = new int[shape.hubSize() + 1];
                column[0] = shape.leaf(leaf, at);
                for (int hub = 0; hub < shape.hubSize(); hub++) {
                    column[hub + 1] = shape.pair(leaf, hub, at);
                }
                lines.add(column);
            }
            lines.add(leaves);
            for (int hub = 0; hub < shape.hubSize(); hub++) {
                int[] row = new int[shape.leafSize(leaf) + 1];
                row[0] = shape.hub(hub);
                for (int at = 0; at < shape.leafSize(leaf); at++) {
                    row[at + 1] = shape.pair(leaf, hub, at);
                }
                lines.add(row);
            }
        }
        return lines;
    }

    private PublishedCount published(int step, int cell) {
        return cube.at(step, cell);
    }

    private long key(int step, int cell) {
        return (long) step * shape.cells() + cell;
    }
}
