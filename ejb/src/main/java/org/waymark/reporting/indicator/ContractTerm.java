package org.waymark.reporting.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.Quarter;

/**
 * How long one contract of a commissioner pays for a service. The figures of a service are counted
 * by quarter, so in each they stand with one of its contracts and nobody is counted twice.
 */
record ContractTerm(
        long awardId,
        String reference,
        long commissionerId,
        long serviceId,
        LocalDate firstDay,
        LocalDate lastDay) {

    /**
     * The contract of a commissioner that the figures of a service stand with: of those that run in
     * the quarter the one that runs longest into it, of several the one that began first, and of
     * those the one that was opened first.
     *
     * @return empty where none runs in the quarter
     */
    static Optional<ContractTerm> counting(
            List<ContractTerm> terms, long commissionerId, long serviceId, Quarter quarter) {
        return terms.stream()
                .filter(each -> each.commissionerId == commissionerId)
                .filter(each -> each.serviceId == serviceId)
                .filter(each -> !each.firstDay.isAfter(quarter.lastDay()))
                .filter(each -> !each.lastDay.isBefore(quarter.firstDay()))
                .min(
                        Comparator.comparing((ContractTerm each) -> each.until(quarter))
                                .reversed()
                                .thenComparing(ContractTerm::firstDay)
                                .thenComparing(ContractTerm::awardId));
    }

    private LocalDate until(Quarter quarter) {
        return lastDay.isBefore(quarter.lastDay()) ? lastDay : quarter.lastDay();
    }
}
