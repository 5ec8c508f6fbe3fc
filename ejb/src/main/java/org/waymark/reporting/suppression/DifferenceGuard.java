package org.waymark.reporting.suppression;

/**
 * Keeps two published figures from giving away their difference, where they do not come out of one
 * {@link CountCube}.
 */
public final class DifferenceGuard {

    private DifferenceGuard() {}

    /**
     * A figure that is part of another published one, hidden when the two together would give away
     * a small rest, and when the whole is hidden: the part would say how much it is at least. Where
     * the two were counted on different days and the part is the greater, it is hidden as well.
     */
    public static PublishedCount part(
            PublishedCount whole, PublishedCount part, SmallNumberRule rule) {
        boolean givesAway =
                !whole.shown()
                        || (part.shown()
                                && (part.value() > whole.value()
                                        || rule.small(whole.value() - part.value())));
        return givesAway ? PublishedCount.hidden() : part;
    }
}
