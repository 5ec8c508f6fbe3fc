package org.waymark.reporting.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * The figures of a contract that pays for several services: those of its services, added up. Only
 * figures that are shown are added, so nothing is told that could not be worked out; where one is
 * kept back there is no sum. Days cannot be added. Whoever one of its services passes on to another
 * is a referral of each. A service whose figures stand with another contract is named in every sum
 * that it is missing in, and such a sum is held against no target.
 */
final class ContractTotals {

    /** What a rounded number is rounded to; so much for each service the sum may be off. */
    private static final long ROUNDED_TO = 5;

    private ContractTotals() {}

    /**
     * All indicators, in their order.
     *
     * @param services the figures of each service, of the same indicators
     * @param leftOut the services of which there are none here, as {@link #leftOut} says it
     */
    static List<Figure> of(List<List<Figure>> services, String leftOut) {
        List<Figure> totals = new ArrayList<>();
        for (Figure first : services.get(0)) {
            String code = first.indicator().code();
            Figure total =
                    of(
                            services.stream()
                                    .flatMap(List::stream)
                                    .filter(each -> each.indicator().code().equals(code))
                                    .toList(),
                            first);
            boolean whole =
                    leftOut.isEmpty() || !total.collected() || code.equals(IndicatorSheets.SPEND);
            totals.add(whole ? total : total.without(leftOut));
        }
        return totals;
    }

    /** Which services of a contract are counted with another one, in words; empty for none. */
    static String leftOut(List<IndicatorContractsReader.Contract> services) {
        return services.stream()
                .filter(each -> each.countedWith() != null)
                .map(
                        each ->
                                "without %s (counted with %s)"
                                        .formatted(each.service(), each.countedWith()))
                .collect(Collectors.joining(", "));
    }

    private static Figure of(List<Figure> figures, Figure first) {
        Indicator indicator = first.indicator();
        List<Figure> collected = figures.stream().filter(Figure::collected).toList();
        String complete = "%d of %d services".formatted(collected.size(), figures.size());
        if (indicator.code().equals(IndicatorSheets.SPEND) || collected.isEmpty()) {
            return collected.isEmpty() ? first : collected.get(0);
        }
        if (collected.size() == 1) {
            return collected.get(0).complete(complete);
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
                complete);
    }

    private static PublishedCount count(long count, long step) {
        return step == 1 ? PublishedCount.exact(count) : PublishedCount.rounded(count, step);
    }
}
