package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Services that are paid by the same contracts, and what these paid together. A contract that pays
 * for several services does not say how much for each, and a service can have several contracts: so
 * neither money nor people are counted twice only where all of them are taken together.
 *
 * @param services their codes
 */
public record PaidTogether(Set<String> services, long pence) {

    /**
     * What one contract paid.
     *
     * @param services all that it pays for
     */
    record Contract(Set<String> services, long pence) {}

    /** Every contract in one of them, every service in one. */
    static List<PaidTogether> of(List<Contract> contracts) {
        List<PaidTogether> together = new ArrayList<>();
        for (Contract contract : contracts) {
            Set<String> services = new TreeSet<>(contract.services());
            long pence = contract.pence();
            for (PaidTogether each : List.copyOf(together)) {
                if (each.services.stream().anyMatch(contract.services()::contains)) {
                    services.addAll(each.services);
                    pence += each.pence;
                    together.remove(each);
                }
            }
            together.add(new PaidTogether(services, pence));
        }
        return together;
    }
}
