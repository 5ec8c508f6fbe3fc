package org.waymark.reporting.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.commissioning.Service;
import org.waymark.reporting.suppression.PublishedCount;

/** Indicators as the service that they are about sees them: exactly. */
final class OwnIndicators {

    private OwnIndicators() {}

    static Map<String, Figure> of(
            Service service, List<Measured> counts, List<Indicator> indicators) {
        Map<String, Figure> all = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            all.put(
                    indicator.code(),
                    find(service.id(), counts, indicator.code())
                            .map(one -> of(indicator, one))
                            .orElse(Figure.notCollected(indicator)));
        }
        return all;
    }

    /** One figure; what is collected of nothing is a 0, what is not collected has no count. */
    static Figure of(Indicator indicator, Measured one) {
        Figure figure = figure(indicator, one);
        boolean longest =
                indicator.code().equals("M11P")
                        && one.denominator() != null
                        && one.denominator() > 0
                        && one.denominator() < WaitingFamilyQuery.LEAST;
        return longest ? figure.saying("the longest of all") : figure;
    }

    private static Figure figure(Indicator indicator, Measured one) {
        boolean whole = one.denominator() != null && indicator.denominator() != null;
        return Figure.of(
                indicator,
                PublishedCount.exact(one.numerator()),
                whole ? PublishedCount.exact(one.denominator()) : null,
                indicator.completeness());
    }

    static Optional<Measured> find(long serviceId, List<Measured> counts, String code) {
        return counts.stream()
                .filter(each -> each.serviceId() == serviceId && each.code().equals(code))
                .findFirst();
    }
}
