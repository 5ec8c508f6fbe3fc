package org.waymark.reporting.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.waymark.reporting.suppression.Network.Cost;
import org.waymark.reporting.suppression.Network.Walk;

/**
 * Finds the cheapest other set of figures in which one given cell is one more, or one less, and
 * every table of the star still adds up.
 *
 * <p>A change that stays within one hub × leaf table concerns that table alone. A change of two of
 * the hub's own figures concerns every table, and is completed in each of them.
 */
final class Alternatives {

    /** The cells that change, and by how much. */
    record Alternative(int cost, List<int[]> changes) {}

    private final List<Network> networks;

    Alternatives(List<Network> networks) {
        this.networks = networks;
    }

    /** The network by which a cell is protected: its own table, or the first for the hub. */
    Network home(int cell) {
        return networks.get(homeIndex(cell));
    }

    private int homeIndex(int cell) {
        for (int index = 0; index < networks.size(); index++) {
            if (networks.get(index).has(cell)) {
                return index;
            }
        }
        throw new IllegalArgumentException("No table holds cell " + cell);
    }

    /**
     * The cheapest alternative, or null.
     *
     * @param unwelcome cells that do not count as partners at the first and second end of the cell
     */
    Alternative cheapest(int cell, int change, Cost cost, IntPredicate[] unwelcome) {
        int home = homeIndex(cell);
        Network network = networks.get(home);
        Walk walk = network.around(cell, change, cost, unwelcome, true);
        if (walk == null) {
            return null;
        }
        Alternative found = complete(walk, home, cost);
        if (found != null && (!walk.passesHubSum() || networks.size() == 1)) {
            return found;
        }
        // The detour through the hub's figures was cheapest here, but has its price elsewhere.
        Walk inside = network.around(cell, change, cost, unwelcome, false);
        if (inside != null && (found == null || inside.cost() < found.cost())) {
            return complete(inside, home, cost);
        }
        return found;
    }

    private Alternative complete(Walk walk, int home, Cost cost) {
        List<int[]> changes = new ArrayList<>();
        int total = append(walk, changes);
        if (walk.passesHubSum()) {
            for (int index = 0; index < networks.size(); index++) {
                if (index != home) {
                    Walk rest =
                            networks.get(index)
                                    .between(walk.outOfHubSum(), walk.intoHubSum(), cost);
                    if (rest == null) {
                        return null;
                    }
                    total += append(rest, changes);
                }
            }
        }
        return new Alternative(total, changes);
    }

    private static int append(Walk walk, List<int[]> changes) {
        for (int i = 0; i < walk.cells().length; i++) {
            changes.add(new int[] {walk.cells()[i], walk.changes()[i]});
        }
        return walk.cost();
    }
}
