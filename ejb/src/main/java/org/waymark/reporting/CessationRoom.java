package org.waymark.reporting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.SmallNumberRule;

/**
 * Keeps back shares of abuse that ended whose base is too near to the most closed and assessed
 * cases that there can be by the band of completion ({@link CompletionBands}): the base is a part
 * of them, so together they would tell how many there were. A share is kept back one step of
 * rounding before it would, so that its not being told leaves room as well. The band is older and
 * stays.
 */
final class CessationRoom {

    private final CompletionBands bands;
    private final SmallNumberRule rule;
    private final Set<String> asking;
    private final Map<String, Long> least = new HashMap<>();

    CessationRoom(PublishedQuarter published) {
        this.bands = published.completion();
        this.rule = published.rule().rounded();
        this.asking =
                published.counts().of(QuarterCounts.CESSATION).stream()
                        .map(QuarterCounts.Line::service)
                        .collect(Collectors.toSet());
    }

    /** What may be told of one kind beside all that was asked for before. */
    CessationFigures leave(Cessation what, Share london, Map<String, Share> services) {
        Map<String, Share> told = new LinkedHashMap<>();
        services.forEach(
                (service, share) ->
                        told.put(service, narrows(service, share) ? GoodShares.HIDDEN : share));
        if (narrows(null, london) || !leavesRoom(london, told)) {
            told.replaceAll((service, share) -> GoodShares.HIDDEN);
            return new CessationFigures(what, GoodShares.HIDDEN, told);
        }
        least.put(null, known(null, london).low());
        told.forEach((service, share) -> least.put(service, known(service, share).low()));
        return new CessationFigures(what, london, told);
    }

    private boolean narrows(String service, Share share) {
        return share.base().shown()
                && bands.cases(service).high() - Range.of(share.base(), rule).low()
                        < Range.ROOM + rule.roundingBase();
    }

    /** By themselves, together, and for a service that is what London leaves of the others. */
    private boolean leavesRoom(Share london, Map<String, Share> services) {
        if (!london.base().shown()) {
            return true;
        }
        List<Range> parts =
                services.entrySet().stream()
                        .filter(each -> !QuarterCounts.NO_SERVICE.equals(each.getKey()))
                        .map(each -> known(each.getKey(), each.getValue()))
                        .toList();
        return Range.leaveRoom(known(null, london), parts)
                && services.keySet().stream()
                        .filter(each -> !services.get(each).base().shown())
                        .allMatch(
                                each ->
                                        bands.cases(each).high() - left(each, london, services)
                                                >= Range.ROOM);
    }

    /** How many of a service there are at least, taking away the most of all the others. */
    private long left(String service, Share london, Map<String, Share> services) {
        long others = 0;
        for (Map.Entry<String, Share> each : services.entrySet()) {
            if (!each.getKey().equals(service)) {
                others += most(each.getKey(), each.getValue());
            }
        }
        return Range.of(london.base(), rule).low() - Math.min(Range.UNBOUNDED, others);
    }

    /** That a service does not ask it is no secret: of it there is nobody. */
    private long most(String service, Share share) {
        if (share.base().shown()) {
            return Range.of(share.base(), rule).high();
        }
        return asking.contains(service) ? bands.cases(service).high() : 0;
    }

    private Range known(String service, Share share) {
        long low = least.getOrDefault(service, 0L);
        if (share.base().shown()) {
            low = Math.max(low, Range.of(share.base(), rule).low());
        }
        return bands.cases(service).and(new Range(low, Range.UNBOUNDED));
    }
}
