package org.waymark.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers on the list of a meeting as one reader sees it, from 1 in the order of the list. They are
 * counted among what that reader sees: a number that is missing would say that somebody is hidden.
 */
final class ListNumbers {

    /** Where a referral stands among all that are listed. */
    record Placed(long id, int place) {}

    private final Map<Long, Integer> numbers = new HashMap<>();

    ListNumbers(List<Placed> seen) {
        List<Placed> inOrder = new ArrayList<>(seen);
        inOrder.sort(Comparator.comparingInt(Placed::place).thenComparingLong(Placed::id));
        inOrder.forEach(each -> numbers.put(each.id(), numbers.size() + 1));
    }

    /** The number of one of those that were seen. */
    int of(long id) {
        return numbers.get(id);
    }
}
