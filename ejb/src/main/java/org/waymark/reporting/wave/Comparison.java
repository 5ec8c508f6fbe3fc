package org.waymark.reporting.wave;

import java.util.Optional;
import org.waymark.reporting.ProportionDifference;
import org.waymark.reporting.Share;

/**
 * The same share in two waves. A change is shown only when the 95 % interval of the difference does
 * not hold zero.
 *
 * @param label what is compared
 * @param first in the earlier wave
 * @param second in the later one
 */
public record Comparison(String label, Share first, Share second) {

    /** The difference; empty when one of the shares is not shown. */
    public Optional<ProportionDifference> difference() {
        return first.interval().isEmpty() || second.interval().isEmpty()
                ? Optional.empty()
                : Optional.of(ProportionDifference.between(first, second));
    }

    /** Is there a change that is more than chance? */
    public boolean isShown() {
        return difference().filter(ProportionDifference::shown).isPresent();
    }

    /** {@code +6.0 points (+0.8 to +11.2)}, or why there is nothing to show. */
    public String text() {
        return difference()
                .map(ProportionDifference::text)
                .orElse(
                        first.interval().isEmpty()
                                ? first.percentage().reason()
                                : second.percentage().reason());
    }
}
