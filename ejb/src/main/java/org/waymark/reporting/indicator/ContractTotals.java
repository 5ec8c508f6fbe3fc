package org.waymark.reporting.indicator;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * The figures of a contract that pays for several services: those of its services, added up. Only
 * figures that are shown are added, so nothing is told that could not be worked out; where one is
 * kept back there is no sum. Days cannot be added. Whoever one of its services passes on to another
 * is a referral of each.
 */
final class ContractTotals {

    /** What a rounded number is rounded to; so much for each service the sum may be off. */
    private static final long ROUNDED_TO = 5;

    private ContractTotals() {}

    /**
     * All indicators, in their order.
     *
     * @param services the figures of each service, of the same indicators
     */
    static List<Figure> of(List<List<Figure>> services) {
        List<Figure> totals = new ArrayList<>();
        for (Figure first : services.get(0)) {
            String code = first.indicator().code();
            totals.add(
                    of(
                            services.stream()
                                    .flatMap(List::stream)
                                    .filter(each -> each.indicator().code().equals(code))
                                    .toList(),
                            first));
        }
        return totals;
    }

    private static Figure of(List<Figure> figures, Figure first) {
        Indicator indicator = first.indicator();
        List<Figure> collected = figures.stream().filter(Figure::collected).toList();
        if (collected.size() < 2) {
            return collected.isEmpty() ? first : collected.get(0);
        }
        if ("days".equals(indicator.unit())) {
            return Figure.untold(indicator, "Days cannot be added: see each service");
        }
        if (!collected.stream().allMatch(Figure::told)) {
            return Figure.untold(indicator, "Not told: a number of one service is not shown");
        }
        boolean rounded = collected.stream().anyMatch(Figure::isRounded);
        long step = rounded ? ROUNDED_TO * collected.size() : 1;
        long count = collected.stream().mapToLong(Figure::count).sum();
        boolean part = collected.stream().noneMatch(each -> each.denominator().isEmpty());
        return Figure.of(
                indicator,
                count(count, step),
                part ? count(collected.stream().mapToLong(Figure::whole).sum(), step) : null,
                "%d services".formatted(collected.size()));
    }

    private static PublishedCount count(long count, long step) {
        return step == 1 ? PublishedCount.exact(count) : PublishedCount.rounded(count, step);
    }
}
