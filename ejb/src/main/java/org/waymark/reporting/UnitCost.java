package org.waymark.reporting;

import java.util.List;
import java.util.OptionalLong;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * What was paid for a quarter, for each engaged referral of the quarter (M7: assessed, and at least
 * one piece of support after it). It has no interval and says of how many. A service whose number
 * is hidden is left out with its money, and with it those that the same contracts pay for. Services
 * do different work: a helpline and counselling are not compared by it.
 *
 * @param pence paid for the services that are counted
 * @param supported their engaged referrals
 * @param services how many are counted
 * @param without how many are left out because their number is hidden
 */
public record UnitCost(long pence, long supported, int services, int without) {

    /**
     * What was paid for one service, or for several by the same contracts, and how many referrals
     * of each engaged, as published.
     */
    public record Service(long pence, List<PublishedCount> supported) {

        public Service(long pence, PublishedCount supported) {
            this(pence, List.of(supported));
        }

        boolean shown() {
            return supported.stream().allMatch(PublishedCount::shown);
        }
    }

    public static UnitCost of(List<Service> services) {
        long pence = 0;
        long supported = 0;
        int counted = 0;
        int without = 0;
        for (Service each : services) {
            if (each.shown()) {
                pence += each.pence();
                supported += each.supported().stream().mapToLong(PublishedCount::value).sum();
                counted += each.supported().size();
            } else {
                without += each.supported().size();
            }
        }
        return new UnitCost(pence, supported, counted, without);
    }

    /** Pence for each, to the nearest; empty for fewer than ten, as a percentage would be. */
    public OptionalLong each() {
        return supported < Percentage.LEAST_BASE || pence <= 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round((double) pence / supported));
    }
}
