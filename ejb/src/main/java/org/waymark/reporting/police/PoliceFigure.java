package org.waymark.reporting.police;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * One figure of the police survey.
 *
 * @param satisfied per cent, with one decimal
 * @param base how many were interviewed
 */
public record PoliceFigure(Quarter quarter, PoliceMeasure measure, BigDecimal satisfied, int base) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** The same as counts, to the nearest person, so that it has an interval. */
    public Share share() {
        long part =
                satisfied
                        .multiply(BigDecimal.valueOf(base))
                        .divide(ALL, 0, RoundingMode.HALF_UP)
                        .longValue();
        return Share.of(PublishedCount.exact(part), PublishedCount.exact(base));
    }
}
