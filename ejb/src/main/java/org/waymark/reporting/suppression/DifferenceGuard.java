package org.waymark.reporting.suppression;

import java.util.Collection;

/**
 * Keeps two publications from giving away their difference, where they do not come out of one
 * {@link CountCube}: the same figure published at two times, a longer period made of shorter ones,
 * and a figure with another figure of which it is a part.
 */
public final class DifferenceGuard {

    private DifferenceGuard() {}

    /**
     * The figure to publish now, given what was published before. A revision by a small number
     * would show that these few people were added or taken away, so the earlier figure stands until
     * the difference is no longer small.
     */
    public static PublishedCount revised(
            PublishedCount before, PublishedCount now, SmallNumberRule rule) {
        if (!before.shown() || !now.shown()) {
            // What was kept back stays so: its neighbours were published relying on it.
            return before.shown() ? now : before;
        }
        return rule.small(Math.abs(now.value() - before.value())) ? before : now;
    }

    /**
     * The figure of a longer period, made only of the published figures of its parts. Never count
     * the longer period afresh: less its other parts it would give away a hidden one.
     */
    public static PublishedCount together(Collection<PublishedCount> parts) {
        long sum = 0;
        boolean rounded = false;
        for (PublishedCount part : parts) {
            if (!part.shown()) {
                return PublishedCount.hidden();
            }
            sum += part.value();
            rounded |= part.kind() == PublishedCount.Kind.ROUNDED;
        }
        return rounded ? PublishedCount.rounded(sum) : PublishedCount.exact(sum);
    }

    /**
     * A figure that is part of another published one, hidden when the two together would give away
     * a small rest.
     */
    public static PublishedCount part(
            PublishedCount whole, PublishedCount part, SmallNumberRule rule) {
        boolean givesAway =
                whole.shown() && part.shown() && rule.small(whole.value() - part.value());
        return givesAway ? PublishedCount.hidden() : part;
    }
}
