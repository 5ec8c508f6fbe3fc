package org.waymark.reporting;

import java.util.Collection;
import java.util.List;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;

/**
 * How many referrals of a lot were received in a quarter, and how many of these engaged (M7). The
 * journey is counted by service and borough and by service and kind of crime, never by both: a lot
 * that names both is told by its areas.
 *
 * @param engaged of those received
 */
public record LotJourney(By by, Share engaged) {

    /** What of a lot the figures are narrowed to. */
    public enum By {
        WHOLE("The whole service", null),
        AREAS("These areas, all crime", PublishedQuarter.BOROUGH),
        CRIME("These kinds of crime, all areas", PublishedQuarter.GROUP);

        private final String label;
        private final String dimension;

        By(String label, String dimension) {
            this.label = label;
            this.dimension = dimension;
        }

        public String label() {
            return label;
        }

        static By of(Collection<String> groups, Collection<String> areas) {
            if (!areas.isEmpty()) {
                return AREAS;
            }
            return groups.isEmpty() ? WHOLE : CRIME;
        }
    }

    /** The referrals received. */
    public PublishedCount received() {
        return engaged.base();
    }

    /** Of a service that the quarter does not know. */
    static LotJourney hidden(Collection<String> groups, Collection<String> areas) {
        return new LotJourney(
                By.of(groups, areas), Share.of(PublishedCount.hidden(), PublishedCount.hidden()));
    }

    /**
     * Out of the published journey: the sum of the cells that everybody can read, and hidden when
     * one of them is.
     *
     * @param groups kinds of crime of the lot; none for all
     * @param areas of the lot; none for all
     */
    static LotJourney published(
            PublishedCube journey,
            String service,
            Collection<String> groups,
            Collection<String> areas) {
        By by = By.of(groups, areas);
        Collection<String> keys = by == By.AREAS ? areas : groups;
        return new LotJourney(
                by,
                Share.of(
                        sum(journey, JourneyStep.ENGAGED, service, by, keys),
                        sum(journey, JourneyStep.RECEIVED, service, by, keys)));
    }

    /** Out of the exact counts, for the service itself. */
    static LotJourney exact(
            QuarterCounts counts,
            String service,
            Collection<String> groups,
            Collection<String> areas) {
        By by = By.of(groups, areas);
        List<QuarterCounts.Line> lines =
                counts.of(QuarterCounts.JOURNEY).stream()
                        .filter(line -> line.service().equals(service))
                        .filter(
                                line ->
                                        switch (by) {
                                            case WHOLE -> line.hasArea();
                                            case AREAS -> areas.contains(line.area());
                                            case CRIME -> groups.contains(line.group());
                                        })
                        .toList();
        return new LotJourney(
                by, Share.of(sum(lines, JourneyStep.ENGAGED), sum(lines, JourneyStep.RECEIVED)));
    }

    private static PublishedCount sum(List<QuarterCounts.Line> lines, JourneyStep step) {
        return PublishedCount.exact(
                lines.stream().mapToLong(line -> line.counts().get(step.ordinal())).sum());
    }

    private static PublishedCount sum(
            PublishedCube journey,
            JourneyStep step,
            String service,
            By by,
            Collection<String> keys) {
        Selection whole = Selection.everyone().with(PublishedQuarter.SERVICE, service);
        if (by == By.WHOLE) {
            return journey.count(step.ordinal(), whole);
        }
        List<String> known = journey.keys(by.dimension);
        return PublishedCount.sum(
                keys.stream()
                        .map(
                                key ->
                                        known.contains(key)
                                                ? journey.count(
                                                        step.ordinal(),
                                                        whole.with(by.dimension, key))
                                                : PublishedCount.hidden())
                        .toList());
    }
}
