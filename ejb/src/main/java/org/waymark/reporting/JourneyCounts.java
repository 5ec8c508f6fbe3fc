package org.waymark.reporting;

/**
 * Exact counts of one journey, each part of the one before. For the business module only: a page
 * gets a {@link JourneyTable}.
 */
public record JourneyCounts(
        long received,
        long eligible,
        long attempted,
        long contacted,
        long engaged,
        long assessed,
        long supported,
        long closed) {

    /** In the order of {@link JourneyStep}. */
    public long[] toArray() {
        return new long[] {
            received, eligible, attempted, contacted, engaged, assessed, supported, closed
        };
    }
}
