package org.waymark.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.SmallNumberRule;
import org.waymark.reporting.variation.RateLimits;
import org.waymark.reporting.variation.RateRatio;

/**
 * Rates of published counts, each beside the rate of all that can be shown together. Whatever has
 * no count or nothing to compare with is in no rate and not in the common one.
 */
final class Reach {

    static final long PER_RESIDENTS = 100_000;
    static final long PER_OFFENCES = 1_000;

    private final Map<String, PublishedCount> counts;
    private final Map<String, Long> of;
    private final long per;
    private final SmallNumberRule rounded;
    private final double common;
    private final RateLimits limits;

    private Reach(
            Map<String, PublishedCount> counts,
            Map<String, Long> of,
            long per,
            SmallNumberRule rounded,
            boolean places) {
        this.counts = counts;
        this.of = of;
        this.per = per;
        this.rounded = rounded;
        long all = 0;
        long base = 0;
        for (Map.Entry<String, PublishedCount> each : counts.entrySet()) {
            if (comparable(each.getKey())) {
                all += each.getValue().value();
                base += of.get(each.getKey());
            }
        }
        this.common = base == 0 ? 0 : (double) all / base;
        List<String> compared =
                common == 0 || !places
                        ? List.of()
                        : counts.keySet().stream().filter(this::comparable).toList();
        this.limits =
                RateLimits.of(
                        compared.stream()
                                .mapToDouble(code -> counts.get(code).value() / expected(code))
                                .toArray(),
                        compared.stream().mapToDouble(this::expected).toArray());
    }

    /**
     * The rates.
     *
     * @param rounded the rule that those of the counts which are rounded are rounded by
     */
    static Reach of(
            Map<String, PublishedCount> counts,
            Map<String, Long> of,
            long per,
            SmallNumberRule rounded) {
        return new Reach(counts, of, per, rounded, true);
    }

    /**
     * The same of groups that are no places: how these differ anyway is the very question, so it is
     * not allowed for.
     */
    static Reach ofGroups(
            Map<String, PublishedCount> counts,
            Map<String, Long> of,
            long per,
            SmallNumberRule rounded) {
        return new Reach(counts, of, per, rounded, false);
    }

    Optional<ReachReport.Rate> rate(String code) {
        if (!comparable(code) || common == 0) {
            return Optional.empty();
        }
        long count = counts.get(code).value();
        long base = of.get(code);
        // What is rounded is as little as possible at the lower end, and as much at the upper.
        Range possible = Range.of(counts.get(code), rounded);
        return Optional.of(
                new ReachReport.Rate(
                        base,
                        per,
                        (double) count * per / base,
                        RateRatio.of(count, possible, expected(code)),
                        limits.dispersed(),
                        limits.outside(possible.low(), possible.high(), expected(code))));
    }

    private double expected(String code) {
        return common * of.get(code);
    }

    private boolean comparable(String code) {
        return counts.get(code).shown() && of.getOrDefault(code, 0L) > 0;
    }
}
