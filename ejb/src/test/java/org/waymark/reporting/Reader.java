package org.waymark.reporting;

import java.util.ArrayList;
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
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.waymark.reporting.suppression.Range;

/**
 * Somebody with all pages, files and charts of a quarter on the table, who knows what is a part of
 * what and what adds up to what, and works out by linear programming between which bounds a number
 * must lie. Shares no code with the suppression.
 */
final class Reader {

    private final Map<String, Integer> unknowns = new HashMap<>();
    private final List<Long> truths = new ArrayList<>();
    private final List<Object[]> known = new ArrayList<>();

    /** A number there is, and what is published of it; nothing is less than nought. */
    Reader number(String name, long truth, Range told) {
        if (told.low() > truth || told.high() < truth) {
            throw new IllegalStateException(
                    "%s is %d and published as %s".formatted(name, truth, told));
        }
        if (unknowns.putIfAbsent(name, truths.size()) == null) {
            truths.add(truth);
        }
        known.add(new Object[] {Map.of(name, 1), told.low(), told.high()});
        return this;
    }

    /** One is a part of the other. */
    Reader part(String whole, String part) {
        known.add(new Object[] {Map.of(whole, 1, part, -1), 0L, Range.UNBOUNDED});
        return this;
    }

    /** The parts are all of it. */
    Reader sum(String whole, List<String> parts) {
        Map<String, Integer> terms = new HashMap<>();
        terms.put(whole, -1);
        parts.forEach(part -> terms.put(part, 1));
        known.add(new Object[] {terms, 0L, 0L});
        return this;
    }

    /** The true value of a difference; the second may be null. */
    long truth(String one, String less) {
        return truths.get(unknowns.get(one)) - (less == null ? 0 : truths.get(unknowns.get(less)));
    }

    /** Is only one whole number possible? */
    boolean determines(String one, String less) {
        double[] weights = new double[truths.size()];
        weights[unknowns.get(one)] = 1;
        if (less != null) {
            weights[unknowns.get(less)] -= 1;
        }
        double truth = truth(one, less);
        double least = truth + solve(weights, GoalType.MINIMIZE);
        double most = truth + solve(weights, GoalType.MAXIMIZE);
        return Math.floor(most + 1e-6) - Math.ceil(least - 1e-6) < 1;
    }

    /**
     * How far from the truth it can be; the truth is always possible, so the solver starts there.
     */
    private double solve(double[] weights, GoalType goal) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Object[] each : known) {
            double[] terms = new double[truths.size()];
            long atTruth = 0;
            for (Map.Entry<?, ?> term : ((Map<?, ?>) each[0]).entrySet()) {
                int unknown = unknowns.get(term.getKey());
                terms[unknown] = (Integer) term.getValue();
                atTruth += (Integer) term.getValue() * truths.get(unknown);
            }
            if ((long) each[2] < Range.UNBOUNDED) {
                constraints.add(
                        new LinearConstraint(terms, Relationship.LEQ, (long) each[2] - atTruth));
            }
            double[] turned = java.util.Arrays.stream(terms).map(term -> -term).toArray();
            constraints.add(
                    new LinearConstraint(turned, Relationship.LEQ, atTruth - (long) each[1]));
        }
        try {
            return new SimplexSolver(1e-9, 50)
                    .optimize(
                            new MaxIter(20_000),
                            new LinearObjectiveFunction(weights, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(false))
                    .getValue();
        } catch (UnboundedSolutionException none) {
            return goal == GoalType.MAXIMIZE ? 1e9 : -1e9;
        }
    }
}
