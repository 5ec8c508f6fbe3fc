package org.waymark.reporting.suppression;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbering of the cells of a star of tables: one total, one figure for each value of the hub,
 * one for each value of each leaf, and one for each pair of hub and leaf values.
 *
 * <p>Two leaves are never crossed. That is what keeps counts of three dimensions from being worked
 * out of tables of two: with only hub × leaf tables published, every choice of figures that agrees
 * with them belongs to some possible set of people.
 */
final class CubeShape {

    static final int TOTAL = 0;

    private final int hubSize;
    private final int[] leafSizes;
    private final int[] leafStart;
    private final int[] pairStart;
    private final int cells;

    CubeShape(int hubSize, int... leafSizes) {
        this.hubSize = hubSize;
        this.leafSizes = leafSizes.clone();
        this.leafStart = new int[leafSizes.length];
        this.pairStart = new int[leafSizes.length];
        int next = 1 + hubSize;
        for (int leaf = 0; leaf < leafSizes.length; leaf++) {
            leafStart[leaf] = next;
            next += leafSizes[leaf];
        }
        for (int leaf = 0; leaf < leafSizes.length; leaf++) {
            pairStart[leaf] = next;
            next += hubSize * leafSizes[leaf];
        }
        this.cells = next;
    }

    int cells() {
        return cells;
    }

    int hubSize() {
        return hubSize;
    }

    int leaves() {
        return leafSizes.length;
    }

    int leafSize(int leaf) {
        return leafSizes[leaf];
    }

    int hub(int index) {
        return 1 + index;
    }

    int leaf(int leaf, int index) {
        return leafStart[leaf] + index;
    }

    int pair(int leaf, int hubIndex, int leafIndex) {
        return pairStart[leaf] + hubIndex * leafSizes[leaf] + leafIndex;
    }

    boolean hubMargin(int cell) {
        return cell > TOTAL && cell <= hubSize;
    }

    boolean leafMargin(int cell) {
        return cell > hubSize && (leafStart.length == 0 || cell < pairStart[0]);
    }

    /** The value of the hub that a pair is of. */
    int hubOf(int pair) {
        int leaf = leafSizes.length - 1;
        while (pair < pairStart[leaf]) {
            leaf--;
        }
        return (pair - pairStart[leaf]) / leafSizes[leaf];
    }

    /** The cells whose people include all those of a cell. */
    int[] widerThan(int cell) {
        if (cell == TOTAL) {
            return new int[0];
        }
        for (int leaf = 0; leaf < leafSizes.length; leaf++) {
            int within = cell - pairStart[leaf];
            if (within >= 0 && within < hubSize * leafSizes[leaf]) {
                int hubCell = hub(within / leafSizes[leaf]);
                return new int[] {TOTAL, hubCell, leaf(leaf, within % leafSizes[leaf])};
            }
        }
        return new int[] {TOTAL};
    }

    /** One network per leaf; the first also stands for the hub when there are no leaves. */
    List<Network> networks() {
        if (leafSizes.length == 0) {
            return List.of(hubSize == 0 ? lone() : list());
        }
        List<Network> networks = new ArrayList<>();
        for (int leaf = 0; leaf < leafSizes.length; leaf++) {
            networks.add(table(leaf));
        }
        return networks;
    }

    /** A total by itself: it can be anything, which a loop at one node says. */
    private static Network lone() {
        return new Network(1, Network.NONE).edge(0, 0, TOTAL, 1);
    }

    /** A list with its total: one equation, all cells side by side between two nodes. */
    private Network list() {
        Network network = new Network(2, Network.NONE);
        for (int index = 0; index < hubSize; index++) {
            network.edge(0, 1, hub(index), 1);
        }
        return network.edge(0, 1, TOTAL, -1).total(0, TOTAL).total(1, TOTAL);
    }

    /** A table with its margins: rows and columns are nodes, cells are edges. */
    private Network table(int leaf) {
        int columns = leafSizes[leaf];
        int leafSum = hubSize;
        int hubSum = hubSize + 1 + columns;
        Network network = new Network(hubSum + 1, hubSum);
        for (int row = 0; row < hubSize; row++) {
            for (int column = 0; column < columns; column++) {
                network.edge(row, hubSize + 1 + column, pair(leaf, row, column), 1);
            }
            network.edge(row, hubSum, hub(row), -1).total(row, hub(row));
        }
        for (int column = 0; column < columns; column++) {
            int node = hubSize + 1 + column;
            network.edge(leafSum, node, leaf(leaf, column), -1).total(node, leaf(leaf, column));
        }
        return network.edge(leafSum, hubSum, TOTAL, 1).total(leafSum, TOTAL).total(hubSum, TOTAL);
    }
}
