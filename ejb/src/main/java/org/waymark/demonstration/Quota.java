package org.waymark.demonstration;

import java.util.HashMap;
import java.util.Map;

/**
 * Deals yes and no out evenly instead of by chance, so that a share is met in a small group too: of
 * ten at eighty per cent it is eight, not six or ten.
 */
final class Quota {

    private final Map<Object, Double> owed = new HashMap<>();

    /** The next answer for somebody of the group. */
    boolean next(Object group, double percent) {
        double due = owed.getOrDefault(group, 0.5) + percent / 100;
        boolean yes = due >= 1;
        owed.put(group, yes ? due - 1 : due);
        return yes;
    }
}
