package org.waymark.reporting.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A table as a network: each row and each column is a node, each cell an edge between its row and
 * its column, margins included (with the sign turned, so that every node adds up to zero).
 *
 * <p>Seen this way, another table with the same sums differs from this one by closed walks along
 * which one is added and taken away in turn. Looking for such a walk through a cell is looking for
 * a cheapest path between its two ends.
 */
final class Network {

    static final int NONE = -1;
    static final int IMPOSSIBLE = 1_000_000;

    /** What it costs to add (+1) or take away (-1) one at a cell. */
    interface Cost {
        int of(int cell, int change);
    }

    /** One walk: the cells it changes, by how much, and where it passes the sum of the hub. */
    record Walk(int cost, int[] cells, int[] changes, int intoHubSum, int outOfHubSum) {
        boolean passesHubSum() {
            return intoHubSum != NONE;
        }
    }

    private record Edge(int from, int to, int cell, int sign) {}

    private final int nodes;
    private final int hubSum;
    private final List<List<Edge>> around = new ArrayList<>();
    private final Map<Integer, Edge> byCell = new HashMap<>();
    private final int[] totals;

    Network(int nodes, int hubSum) {
        this.nodes = nodes;
        this.hubSum = hubSum;
        this.totals = new int[nodes];
        Arrays.fill(totals, NONE);
        for (int node = 0; node < nodes; node++) {
            around.add(new ArrayList<>());
        }
    }

    Network edge(int from, int to, int cell, int sign) {
        Edge edge = new Edge(from, to, cell, sign);
        byCell.put(cell, edge);
        around.get(from).add(edge);
        if (to != from) {
            around.get(to).add(edge);
        }
        return this;
    }

    Network total(int node, int cell) {
        totals[node] = cell;
        return this;
    }

    boolean has(int cell) {
        return byCell.containsKey(cell);
    }

    /** The total of the line a node stands for, or {@link #NONE}. */
    int totalOf(int node) {
        return totals[node];
    }

    /** The cells of the line a node stands for, its total among them. */
    int[] line(int node) {
        return around.get(node).stream().mapToInt(Edge::cell).toArray();
    }

    /** The two nodes of a cell. */
    int[] ends(int cell) {
        Edge edge = byCell.get(cell);
        return new int[] {edge.from, edge.to};
    }

    /**
     * The cheapest closed walk that changes {@code cell} by {@code change}.
     *
     * @param unwelcome for each end of the cell (first, second), whether a partner is refused there
     * @param throughHubSum whether the figures of the hub itself may change
     * @return null when there is none
     */
    Walk around(int cell, int change, Cost cost, IntPredicate[] unwelcome, boolean throughHubSum) {
        Edge own = byCell.get(cell);
        boolean forward = change * own.sign > 0;
        int start = forward ? own.to : own.from;
        int goal = forward ? own.from : own.to;
        IntPredicate atStart = forward ? unwelcome[1] : unwelcome[0];
        IntPredicate atGoal = forward ? unwelcome[0] : unwelcome[1];
        int ownCost = cost.of(cell, change);
        if (ownCost >= IMPOSSIBLE) {
            return null;
        }
        Search search = new Search(cost, own, atStart, atGoal, throughHubSum);
        return search.from(start, goal) ? search.walk(start, goal, ownCost, change) : null;
    }

    /** The cheapest path between two nodes that leaves the figures of the hub as they are. */
    Walk between(int start, int goal, Cost cost) {
        Search search = new Search(cost, null, c -> false, c -> false, false);
        return search.from(start, goal) ? search.walk(start, goal, 0, 0) : null;
    }

    /** Dijkstra over a few dozen nodes; a plain array beats a heap at this size. */
    private final class Search {

        private final Cost cost;
        private final Edge own;
        private final IntPredicate refusedAtStart;
        private final IntPredicate refusedAtGoal;
        private final boolean throughHubSum;
        private final int[] distance = new int[nodes];
        private final Edge[] arrivedBy = new Edge[nodes];
        private final int[] arrivedFrom = new int[nodes];

        Search(
                Cost cost,
                Edge own,
                IntPredicate refusedAtStart,
                IntPredicate refusedAtGoal,
                boolean throughHubSum) {
            this.cost = cost;
            this.own = own;
            this.refusedAtStart = refusedAtStart;
            this.refusedAtGoal = refusedAtGoal;
            this.throughHubSum = throughHubSum;
        }

        boolean from(int start, int goal) {
            Arrays.fill(distance, IMPOSSIBLE);
            boolean[] settled = new boolean[nodes];
            distance[start] = 0;
            for (int node = start; node != NONE && node != goal; node = nearest(settled)) {
                settled[node] = true;
                for (Edge edge : around.get(node)) {
                    relax(edge, node, start, goal, settled);
                }
            }
            return distance[goal] < IMPOSSIBLE;
        }

        private int nearest(boolean[] settled) {
            int best = NONE;
            for (int node = 0; node < nodes; node++) {
                if (!settled[node]
                        && distance[node] < IMPOSSIBLE
                        && (best == NONE || distance[node] < distance[best])) {
                    best = node;
                }
            }
            return best;
        }

        private void relax(Edge edge, int node, int start, int goal, boolean[] settled) {
            int next = edge.from == node ? edge.to : edge.from;
            boolean closed = !throughHubSum && (next == hubSum || node == hubSum);
            boolean refused =
                    (node == start && refusedAtStart.test(edge.cell))
                            || (next == goal && refusedAtGoal.test(edge.cell));
            if (edge == own || settled[next] || closed || refused) {
                return;
            }
            int change = edge.from == node ? edge.sign : -edge.sign;
            int reached = distance[node] + cost.of(edge.cell, change);
            if (reached < distance[next]) {
                distance[next] = reached;
                arrivedBy[next] = edge;
                arrivedFrom[next] = node;
            }
        }

        Walk walk(int start, int goal, int ownCost, int ownChange) {
            List<int[]> changes = new ArrayList<>();
            int into = NONE;
            int outOf = NONE;
            for (int node = goal; node != start; node = arrivedFrom[node]) {
                Edge edge = arrivedBy[node];
                int change = edge.from == arrivedFrom[node] ? edge.sign : -edge.sign;
                changes.add(new int[] {edge.cell, change});
                into = node == hubSum ? arrivedFrom[node] : into;
                outOf = arrivedFrom[node] == hubSum ? node : outOf;
            }
            if (own != null) {
                changes.add(new int[] {own.cell, ownChange});
                into = start == hubSum ? goal : into;
                outOf = goal == hubSum ? start : outOf;
            }
            return new Walk(
                    distance[goal] + ownCost,
                    changes.stream().mapToInt(c -> c[0]).toArray(),
                    changes.stream().mapToInt(c -> c[1]).toArray(),
                    hubSum == NONE ? NONE : into,
                    hubSum == NONE ? NONE : outOf);
        }
    }
}
