package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;

/**
 * How often abuse ended, or somebody was safer, as it may be published: cases closed in the
 * quarter, rounded ({@link GoodShares}).
 *
 * @param services of each service by its code
 */
public record CessationFigures(Cessation what, Share london, Map<String, Share> services) {

    private static final int CENT = 100;

    /** Of each; empty in a quarter that was counted before they were. */
    static List<CessationFigures> of(PublishedQuarter published) {
        List<CessationFigures> all = new ArrayList<>();
        if (!published.counts().of(QuarterCounts.CESSATION).isEmpty()) {
            CessationRoom room = new CessationRoom(published);
            for (Cessation each : Cessation.values()) {
                GoodShares shares =
                        GoodShares.of(
                                published,
                                QuarterCounts.CESSATION,
                                each.name(),
                                List.of(PublishedQuarter.SERVICE));
                all.add(
                        room.leave(
                                each,
                                shares.share(Selection.everyone()),
                                shares.by(published, PublishedQuarter.SERVICE)));
            }
        }
        return all;
    }

    /**
     * How many closed and assessed cases there can be by their band and by the bases of all shares
     * that are told of them.
     *
     * @param service null for all of London
     */
    static Range cases(PublishedQuarter published, String service) {
        Range cases = published.completion().cases(service);
        for (CessationFigures each : published.cessation()) {
            Share share = service == null ? each.london() : each.services().get(service);
            if (share != null && share.base().shown()) {
                long low = Range.of(share.base(), published.rule().rounded()).low();
                cases = cases.and(new Range(low, Range.UNBOUNDED));
            }
        }
        return cases;
    }

    /**
     * In how many per cent of closed and assessed cases something was asked, how safe somebody
     * feels at both ends or what the worker sees at exit: the least and the most that what is
     * published leaves possible. It says nothing that a reader could not work out.
     *
     * @param service null for all of London
     * @param what one that is told of everybody who was asked
     * @return empty where no limit is known
     */
    static Optional<Range> asked(PublishedQuarter published, String service, Cessation what) {
        Optional<PublishedCount> both =
                published.cessation().stream()
                        .filter(each -> each.what() == what)
                        .map(each -> service == null ? each.london() : each.services().get(service))
                        .map(Share::base)
                        .filter(PublishedCount::shown)
                        .findFirst();
        CompletionBands bands = published.completion();
        if (both.isEmpty() || bands.of(service) == Completion.NOT_SHOWN) {
            return Optional.empty();
        }
        Range asked = Range.of(both.get(), published.rule().rounded());
        Range cases = bands.cases(service).and(new Range(asked.low(), Range.UNBOUNDED));
        return cases.isEmpty() || cases.high() >= Range.UNBOUNDED || cases.low() == 0
                ? Optional.empty()
                : Optional.of(
                        new Range(
                                asked.low() * CENT / cases.high(),
                                Math.min(CENT, (asked.high() * CENT - 1) / cases.low() + 1)));
    }
}
