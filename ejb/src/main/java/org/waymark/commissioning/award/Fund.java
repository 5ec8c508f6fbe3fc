package org.waymark.commissioning.award;

import java.time.LocalDate;
import java.util.List;

/**
 * Where money comes from.
 *
 * @param source who gives it, in words
 * @param decisionReference the decision it rests on; null when none is named
 * @param awards how many contracts and grants it pays all or a part of, each once
 */
public record Fund(
        long id,
        String code,
        String name,
        String source,
        long valuePence,
        LocalDate firstDay,
        LocalDate lastDay,
        String decisionReference,
        long awards,
        List<Programme> programmes) {

    public Fund {
        programmes = List.copyOf(programmes);
    }

    /** What its awards come to, variations included. */
    public long awardedPence() {
        return programmes.stream().mapToLong(Programme::awardedPence).sum();
    }

    /**
     * A line of its plan, or a theme under which people bid.
     *
     * @param valuePence its part of the fund; null when none is set apart
     * @param awards how many contracts and grants it pays all or a part of
     * @param awardedPence what it pays of these, variations included
     */
    public record Programme(
            long id, String code, String name, Long valuePence, long awards, long awardedPence) {}
}
