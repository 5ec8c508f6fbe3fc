package org.waymark.outcome;

import java.util.Collection;

/**
 * What became of a group on one item, in numbers of closed cases.
 *
 * <p>The percentage improved is of those measured at both ends and is meaningless without {@link
 * #paired} and the completion beside it: a hundred per cent of the few who were asked is not a
 * hundred per cent.
 *
 * @param improved better at exit by at least the item's least change
 * @param same neither
 * @param worse worse by at least the least change
 * @param unpaired closed without being measured at both ends
 */
public record DistanceTravelled(long improved, long same, long worse, long unpaired) {

    /** Nobody yet. */
    public static final DistanceTravelled NOBODY = new DistanceTravelled(0, 0, 0, 0);

    public DistanceTravelled {
        if (improved < 0 || same < 0 || worse < 0 || unpaired < 0) {
            throw new IllegalArgumentException("A count is not negative");
        }
    }

    /** The sum over a group. */
    public static DistanceTravelled of(Collection<Change> changes) {
        DistanceTravelled sum = NOBODY;
        for (Change change : changes) {
            sum = sum.plus(change, 1);
        }
        return sum;
    }

    /** With some more cases of one kind, as a grouped query returns them. */
    public DistanceTravelled plus(Change change, long cases) {
        return switch (change) {
            case IMPROVED -> new DistanceTravelled(improved + cases, same, worse, unpaired);
            case SAME -> new DistanceTravelled(improved, same + cases, worse, unpaired);
            case WORSE -> new DistanceTravelled(improved, same, worse + cases, unpaired);
            case UNPAIRED -> new DistanceTravelled(improved, same, worse, unpaired + cases);
        };
    }

    /** Measured at both ends: the base of improved, same and worse. */
    public long paired() {
        return improved + same + worse;
    }

    /** All closed cases that should have been measured: the base of the completion rate. */
    public long closed() {
        return paired() + unpaired;
    }

    public long count(Change change) {
        return switch (change) {
            case IMPROVED -> improved;
            case SAME -> same;
            case WORSE -> worse;
            case UNPAIRED -> unpaired;
        };
    }
}
